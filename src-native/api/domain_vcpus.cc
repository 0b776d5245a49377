// Virtual processors and the emulator: how many, where they run, and how much they get.
#include "tables.h"

namespace nodevirt {

namespace {

// A call that asks for two sizes first: how many processors the domain has, and the host.
class CpuMapsCall : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return domain_.connection(); }
  const void* object() const override { return domain_.object(); }
  void drop() override { domain_.drop(); }

 protected:
  // False, and failed, when the host does not say.
  bool askHost() {
    const int cpus = LIBVIRT(virNodeGetCPUMap)(LIBVIRT(virDomainGetConnect)(domain_.ref.get()), nullptr, nullptr, 0);
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

  static Description describe(const Line&) { return {{{"domain", "DomainHandle"}}, "{ info: VcpuInfo[]; cpumaps: Buffer[] }"}; }

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

  Napi::Value write(const Target& to) override {
    auto result = Napi::Object::New(to.env);
    put(result, "info", writeItems(to.env, infos_.data(), infos_.size()));
    put(result, "cpumaps", writeMaps(to.env, static_cast<int>(infos_.size())));
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
    flags_.read(info[1], line_.names[4]);
  }

  static Description describe(const Line&) { return {{{"domain", "DomainHandle"}, {"flags?", "number"}}, "Buffer[]"}; }

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

  Napi::Value write(const Target& to) override { return writeMaps(to.env, found_); }

 private:
  Slot<unsigned int, Shape::in> flags_;
  int found_ = 0;
};

// For each processor of the host its own list; without a first one, and for one, the sum of all. C gives them as one array with a
// stride, and is asked twice for the sizes.
class GetCPUStats : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return domain_.connection(); }
  const void* object() const override { return domain_.object(); }
  void drop() override { domain_.drop(); }
  ~GetCPUStats() override {
    if (!params_.empty()) LIBVIRT(virTypedParamsClear)(params_.data(), static_cast<int>(params_.size()));
  }

  void read(const Napi::CallbackInfo& info) override {
    domain_.read(info[0], line_.names[0]);
    startCpu_.read(info[1], line_.names[3]);
    cpus_.read(info[2], line_.names[4]);
    flags_.read(info[3], line_.names[5]);
    // libvirt's own bound on what it asks of a daemon at once.
    if (cpus_.value > kMostCpus) throw BadArgument{true, "ncpus", "ncpus must be " + std::to_string(kMostCpus) + " or less"};
  }

  static Description describe(const Line&) {
    return {{{"domain", "DomainHandle"}, {"start_cpu", "number"}, {"ncpus", "number"}, {"flags?", "number"}},
            std::string("(") + kTypedParameterType + ")[]"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virDomainGetCPUStats)>(address);
    const int stride = function(domain_.pass(), nullptr, 0, startCpu_.value, 1, flags_.value);
    if (stride < 0) return fail();
    if (stride == 0) return;
    stride_ = static_cast<size_t>(stride);
    params_.resize(stride_ * std::max(1u, cpus_.value));
    // Of each processor, since some may be offline and have nothing.
    filled_ =
        function(domain_.pass(), params_.data(), static_cast<unsigned int>(stride_), startCpu_.value, cpus_.value, flags_.value);
    if (filled_ < 0) return fail();
  }

  Napi::Value write(const Target& to) override {
    const size_t rows = stride_ == 0 ? 0 : params_.size() / stride_;
    auto list = Napi::Array::New(to.env, rows);
    for (uint32_t i = 0; i < rows; ++i) {
      const virTypedParameter* first = params_.data() + i * stride_;
      int count = 0;
      while (count < filled_ && first[count].type != 0) ++count;
      list[i] = writeTypedParams(to.env, first, count);
    }
    return list;
  }

 private:
  static constexpr unsigned int kMostCpus = 128;
  HandleIn<virDomain> domain_;
  Slot<int, Shape::in> startCpu_;
  Slot<unsigned int, Shape::in> cpus_;
  Slot<unsigned int, Shape::in> flags_;
  std::vector<virTypedParameter> params_;
  size_t stride_ = 0;
  int filled_ = 0;
};

}  // namespace

NODEVIRT_TABLE(domain_vcpus) {
  add(lineOf<GetVcpus>("virDomainGetVcpus", "domain, out info[maxinfo], out cpumaps[maplen]"));
  add(lineOf<GetVcpuPinInfo>("virDomainGetVcpuPinInfo", "domain, ncpumaps, out cpumaps[maplen], flags"));
  add(lineOf<GetCPUStats>("virDomainGetCPUStats", "domain, out params[nparams], start_cpu, ncpus, flags"));

  add(VIR(virDomainGetMaxVcpus, "domain", meaning<Count>));
  add(VIR(virDomainGetVcpusFlags, "domain, flags", meaning<Count>));
  add(VIR(virDomainSetVcpus, "domain, nvcpus"));
  add(VIR(virDomainSetVcpusFlags, "domain, nvcpus, flags"));
  add(VIR(virDomainSetVcpu, "domain, vcpumap, state, flags"));
  add(VIR(virDomainGetGuestVcpus, "domain, out params[nparams], flags"));
  add(VIR(virDomainSetGuestVcpus, "domain, cpumap, state, flags"));
  add(VIR(virDomainPinVcpu, "domain, vcpu, cpumap[maplen]"));
  add(VIR(virDomainPinVcpuFlags, "domain, vcpu, cpumap[maplen], flags"));
  add(VIR(virDomainSetSchedulerParametersFlags, "domain, params[nparams], flags", urgent));

  add(VIR(virDomainGetEmulatorPinInfo, "domain, out cpumap[maplen], flags", hostProcessors));
  add(VIR(virDomainGetSchedulerParameters, "domain, out params[nparams]", schedulerParameters));
  add(VIR(virDomainGetSchedulerParametersFlags, "domain, out params[nparams], flags", schedulerParameters));
  add(VIR(virDomainGetSchedulerType, "domain, out nparams"));
  add(VIR(virDomainPinEmulator, "domain, cpumap[maplen], flags"));
  add(VIR(virDomainSetSchedulerParameters, "domain, params[nparams]"));
}

}  // namespace nodevirt
