// The host: its processors, memory and models of CPU.
#include "tables.h"

namespace nodevirt {

namespace {

// For each cell and each size of page how many are free: C wants room for all of them at once, and the sizes twice as long.
class GetFreePages : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return conn_.connection(); }
  const void* object() const override { return conn_.object(); }
  void drop() override { conn_.drop(); }

  void read(const Napi::CallbackInfo& info) override {
    conn_.read(info[0], line_.names[0]);
    pages_.read(info[1], line_.names[2]);
    startCell_.read(info[2], line_.names[3]);
    cellCount_.read(info[3], line_.names[4]);
    flags_.read(info[4], line_.names[6]);
    if (pages_.size() * cellCount_.value > kMostAsked / sizeof(unsigned long long)) {
      throw BadArgument{true, "cellCount", "cellCount must be less: that many pages and cells are no one's"};
    }
  }

  static Description describe(const Line&) {
    return {{{"conn", "ConnectHandle"},
             {"pages", "readonly number[]"},
             {"startCell", "number"},
             {"cellCount", "number"},
             {"flags?", "number"}},
            "bigint[]"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virNodeGetFreePages)>(address);
    counts_.assign(pages_.size() * cellCount_.value, 0);
    const int found = function(conn_.pass(), static_cast<unsigned int>(pages_.size()), pages_.pass(), startCell_.value,
                               cellCount_.value, counts_.data(), flags_.value);
    if (found < 0) return fail();
    counts_.resize(std::min<size_t>(counts_.size(), found));
  }

  Napi::Value write(const Target& to) override {
    auto list = Napi::Array::New(to.env, counts_.size());
    for (uint32_t i = 0; i < counts_.size(); ++i) list[i] = writeInteger(to.env, counts_[i]);
    return list;
  }

 private:
  HandleIn<virConnect> conn_;
  Slot<unsigned int*, Shape::inArray> pages_;
  Slot<int, Shape::in> startCell_;
  Slot<unsigned int, Shape::in> cellCount_;
  Slot<unsigned int, Shape::in> flags_;
  std::vector<unsigned long long> counts_;
};

}  // namespace

NODEVIRT_TABLE(node) {
  add(VIR(virNodeGetInfo, "conn, out info"));
  add(VIR(virNodeGetMemoryStats, "conn, cellNum, out params[nparams], flags"));
  add(VIR(virNodeGetCPUStats, "conn, cpuNum, out params[nparams], flags"));

  add(VIR(virConnectBaselineCPU, "conn, xmlCPUs[ncpus], flags"));
  add(VIR(virConnectBaselineHypervisorCPU, "conn, emulator?, arch?, machine?, virttype?, xmlCPUs[ncpus], flags"));
  add(VIR(virConnectCompareCPU, "conn, xmlDesc, flags", meaning<Count>));
  add(VIR(virConnectCompareHypervisorCPU, "conn, emulator?, arch?, machine?, virttype?, xmlCPU, flags", meaning<Count>));
  add(VIR(virConnectGetCPUModelNames, "conn, arch, out models, flags"));
  add(VIR(virConnectGetMaxVcpus, "conn, type?", meaning<Count>));
  add(VIR(virConnectGetSysinfo, "conn, flags"));

  add(VIR(virNodeAllocPages, "conn, npages, pageSizes[npages], pageCounts[npages], startCell, cellCount, flags", meaning<Count>));
  add(VIR(virNodeGetCPUMap, "conn, out cpumap, out online, flags", meaning<Count>));
  add(VIR(virNodeGetCellsFreeMemory, "conn, out freeMems[=maxCells], startCell, maxCells"));
  add(VIR(virNodeGetFreeMemory, "conn"));
  add(VIR(virNodeGetMemoryParameters, "conn, out params[nparams], flags"));
  add(VIR(virNodeGetSEVInfo, "conn, out params[nparams], flags"));
  add(VIR(virNodeGetSecurityModel, "conn, out secmodel"));
  add(VIR(virNodeSetMemoryParameters, "conn, params[nparams], flags"));
  add(VIR(virNodeSuspendForDuration, "conn, target, duration, flags", lasting));
  add(lineOf<GetFreePages>("virNodeGetFreePages",
                           "conn, npages, pages[npages], startCell, cellCount, out counts[npages], flags"));
}

}  // namespace nodevirt
