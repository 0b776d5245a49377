// Virtual processors: how many, and where they run.
#include "tables.h"

namespace nodevirt {

namespace {

// A call that asks for two sizes first: how many processors the domain has, and the host.
class CpuMapsCall : public Call {
 public:
  using Call::Call;

  virConnectPtr connection() const override { return domain_.connection(); }
  void drop() override { domain_.drop(); }

 protected:
  // False, and failed, when the host does not say.
  bool askHost() {
    const int cpus = LIBVIRT(virNodeGetCPUMap)(connection(), nullptr, nullptr, 0);
    if (cpus < 0) return fail(), false;
    mapLength_ = VIR_CPU_MAPLEN(cpus);
    return true;
  }

  void reserve(int vcpus) { maps_.assign(static_cast<size_t>(vcpus) * mapLength_, 0); }

  Napi::Value writeMaps(Napi::Env env, int vcpus) const {
    auto list = Napi::Array::New(env, vcpus);
    for (int i = 0; i < vcpus; ++i) {
      list[static_cast<uint32_t>(i)] = Napi::Buffer<unsigned char>::Copy(env, maps_.data() + i * mapLength_, mapLength_);
    }
    return list;
  }

  HandleIn<virDomain> domain_;
  std::vector<unsigned char> maps_;
  int mapLength_ = 0;
};

class GetVcpus : public CpuMapsCall {
 public:
  using CpuMapsCall::CpuMapsCall;

  void read(const Napi::CallbackInfo& info) override { domain_.read(info[0], line_.names[0]); }

  static Description describe(const Line&) {
    return {{{"domain", "DomainHandle"}}, "{ info: VcpuInfo[]; cpumaps: Buffer[] }"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virDomainGetVcpus)>(address);
    virDomainInfo domain{};
    if (LIBVIRT(virDomainGetInfo)(domain_.ref.get(), &domain) < 0) return fail();
    if (!askHost()) return;
    infos_.resize(domain.nrVirtCpu);
    reserve(domain.nrVirtCpu);
    const int found = function(domain_.ref.get(), infos_.data(), static_cast<int>(infos_.size()), maps_.data(), mapLength_);
    if (found < 0) return fail();
    infos_.resize(std::min<size_t>(infos_.size(), found));
  }

  Napi::Value write(Napi::Env env) override {
    auto result = Napi::Object::New(env);
    put(result, "info", writeItems(env, infos_));
    put(result, "cpumaps", writeMaps(env, static_cast<int>(infos_.size())));
    return result;
  }

 private:
  std::vector<virVcpuInfo> infos_;
};

class GetVcpuPinInfo : public CpuMapsCall {
 public:
  using CpuMapsCall::CpuMapsCall;

  void read(const Napi::CallbackInfo& info) override {
    domain_.read(info[0], line_.names[0]);
    flags_.read(info[1], line_.names[1]);
  }

  static Description describe(const Line&) {
    return {{{"domain", "DomainHandle"}, {"flags?", "number"}}, "Buffer[]"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virDomainGetVcpuPinInfo)>(address);
    const int vcpus = LIBVIRT(virDomainGetVcpusFlags)(domain_.ref.get(), flags_.value | VIR_DOMAIN_VCPU_MAXIMUM);
    if (vcpus < 0) return fail();
    if (!askHost()) return;
    reserve(vcpus);
    found_ = function(domain_.ref.get(), vcpus, maps_.data(), mapLength_, flags_.value);
    if (found_ < 0) fail();
  }

  Napi::Value write(Napi::Env env) override { return writeMaps(env, found_); }

 private:
  Slot<unsigned int> flags_;
  int found_ = 0;
};

}  // namespace

std::vector<Line> domainVcpuLines() {
  std::vector<Line> lines;
  const auto add = [&](Line line) { lines.push_back(std::move(line)); };

  add(VIR(virDomainGetMaxVcpus, "domain", meaning<Count>));
  add(VIR(virDomainGetVcpusFlags, "domain, flags", meaning<Count>));
  add(VIR(virDomainSetVcpus, "domain, nvcpus"));
  add(VIR(virDomainSetVcpusFlags, "domain, nvcpus, flags"));
  add(VIR(virDomainSetVcpu, "domain, vcpumap, state, flags"));
  add(VIR(virDomainGetGuestVcpus, "domain, params, nparams, flags"));
  add(VIR(virDomainSetGuestVcpus, "domain, cpumap, state, flags"));

  add(lineOf<GetVcpus>("virDomainGetVcpus", "domain"));
  add(lineOf<GetVcpuPinInfo>("virDomainGetVcpuPinInfo", "domain, flags"));
  add(VIR(virDomainPinVcpu, "domain, vcpu, cpumap, maplen"));
  add(VIR(virDomainPinVcpuFlags, "domain, vcpu, cpumap, maplen, flags"));
  add(VIR(virDomainSetSchedulerParametersFlags, "domain, params, nparams, flags", urgent));

  return lines;
}

}  // namespace nodevirt
