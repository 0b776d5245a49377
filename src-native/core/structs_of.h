// The fields of each structure. Included by structs.h.
#pragma once

namespace nodevirt {

// KEPT is what a structure holds that libvirt allocated, in an array of ours; FREED frees one that libvirt allocated.
#define NODEVIRT_STRUCT_AS(struct_, name_, RELEASE, FREE, ...)    \
  template <>                                                     \
  struct StructInfo<struct_> {                                    \
    using S = struct_;                                            \
    static constexpr bool kIs = true;                             \
    static constexpr const char* name = name_;                    \
    static auto fields() { return std::make_tuple(__VA_ARGS__); } \
    static void release([[maybe_unused]] S& item) { RELEASE; }    \
    static void free([[maybe_unused]] S* item) { FREE; }          \
    static const bool described;                                  \
  };                                                              \
  inline const bool StructInfo<struct_>::described =              \
      (structDescriptions().push_back({name_, #struct_, &describeStruct<struct_>}), true);
#define NODEVIRT_STRUCT(struct_, name_, ...) NODEVIRT_STRUCT_AS(struct_, name_, , , __VA_ARGS__)

NODEVIRT_STRUCT(virDomainInfo, "DomainInfo", field("state", &S::state), field("maxMem", &S::maxMem), field("memory", &S::memory),
                field("nrVirtCpu", &S::nrVirtCpu), field("cpuTime", &S::cpuTime))

NODEVIRT_STRUCT(virDomainControlInfo, "DomainControlInfo", field("state", &S::state), field("details", &S::details),
                field("stateTime", &S::stateTime))

NODEVIRT_STRUCT(virDomainJobInfo, "DomainJobInfo", field("type", &S::type), field("timeElapsed", &S::timeElapsed),
                field("timeRemaining", &S::timeRemaining), field("dataTotal", &S::dataTotal),
                field("dataProcessed", &S::dataProcessed), field("dataRemaining", &S::dataRemaining),
                field("memTotal", &S::memTotal), field("memProcessed", &S::memProcessed), field("memRemaining", &S::memRemaining),
                field("fileTotal", &S::fileTotal), field("fileProcessed", &S::fileProcessed),
                field("fileRemaining", &S::fileRemaining))

NODEVIRT_STRUCT(virDomainMemoryStatStruct, "DomainMemoryStat", field("tag", &S::tag), field("val", &S::val))
NODEVIRT_STRUCT(virVcpuInfo, "VcpuInfo", field("number", &S::number), field("state", &S::state), field("cpuTime", &S::cpuTime),
                field("cpu", &S::cpu))

NODEVIRT_STRUCT(virDomainBlockInfo, "DomainBlockInfo", field("capacity", &S::capacity), field("allocation", &S::allocation),
                field("physical", &S::physical))
NODEVIRT_STRUCT(virDomainBlockJobInfo, "DomainBlockJobInfo", field("type", &S::type), field("bandwidth", &S::bandwidth),
                field("cur", &S::cur), field("end", &S::end))
NODEVIRT_STRUCT(virDomainBlockStatsStruct, "DomainBlockStats", field("rd_req", &S::rd_req), field("rd_bytes", &S::rd_bytes),
                field("wr_req", &S::wr_req), field("wr_bytes", &S::wr_bytes), field("errs", &S::errs))
NODEVIRT_STRUCT(virDomainInterfaceStatsStruct, "DomainInterfaceStats", field("rx_bytes", &S::rx_bytes),
                field("rx_packets", &S::rx_packets), field("rx_errs", &S::rx_errs), field("rx_drop", &S::rx_drop),
                field("tx_bytes", &S::tx_bytes), field("tx_packets", &S::tx_packets), field("tx_errs", &S::tx_errs),
                field("tx_drop", &S::tx_drop))
NODEVIRT_STRUCT_AS(virDomainDiskError, "DomainDiskError", std::free(item.disk), , field("disk", &S::disk),
                   field("error", &S::error))
NODEVIRT_STRUCT_AS(virDomainFSInfo, "DomainFSInfo", , LIBVIRT(virDomainFSInfoFree)(item), field("mountpoint", &S::mountpoint),
                   field("name", &S::name), field("fstype", &S::fstype), list("devAlias", &S::devAlias, &S::ndevAlias))
NODEVIRT_STRUCT_AS(virDomainIOThreadInfo, "DomainIOThreadInfo", , LIBVIRT(virDomainIOThreadInfoFree)(item),
                   field("iothread_id", &S::iothread_id), list("cpumap", &S::cpumap, &S::cpumaplen))
NODEVIRT_STRUCT(virDomainIPAddress, "DomainIPAddress", field("type", &S::type), field("addr", &S::addr),
                field("prefix", &S::prefix))
NODEVIRT_STRUCT_AS(virDomainInterface, "DomainInterface", , LIBVIRT(virDomainInterfaceFree)(item), field("name", &S::name),
                   field("hwaddr", &S::hwaddr), list("addrs", &S::addrs, &S::naddrs))
NODEVIRT_STRUCT(virSecurityLabel, "SecurityLabel", field("label", &S::label), field("enforcing", &S::enforcing))

// Copied on libvirt's thread: an event does not outlive its callback.
NODEVIRT_STRUCT(virDomainEventGraphicsAddress, "DomainEventGraphicsAddress", field("family", &S::family), field("node", &S::node),
                field("service", &S::service))
NODEVIRT_STRUCT(virDomainEventGraphicsSubjectIdentity, "DomainEventGraphicsSubjectIdentity", field("type", &S::type),
                field("name", &S::name))

NODEVIRT_STRUCT(virNodeInfo, "NodeInfo", field("model", &S::model), field("memory", &S::memory), field("cpus", &S::cpus),
                field("mhz", &S::mhz), field("nodes", &S::nodes), field("sockets", &S::sockets), field("cores", &S::cores),
                field("threads", &S::threads))
NODEVIRT_STRUCT(virNodeMemoryStats, "NodeMemoryStat", field("field", &S::field), field("value", &S::value))
NODEVIRT_STRUCT(virNodeCPUStats, "NodeCPUStat", field("field", &S::field), field("value", &S::value))
NODEVIRT_STRUCT(virSecurityModel, "SecurityModel", field("model", &S::model), field("doi", &S::doi))

NODEVIRT_STRUCT_AS(virNetworkDHCPLease, "NetworkDHCPLease", , LIBVIRT(virNetworkDHCPLeaseFree)(item), field("iface", &S::iface),
                   field("expirytime", &S::expirytime), field("type", &S::type), field("mac", &S::mac), field("iaid", &S::iaid),
                   field("ipaddr", &S::ipaddr), field("prefix", &S::prefix), field("hostname", &S::hostname),
                   field("clientid", &S::clientid))

NODEVIRT_STRUCT(virStoragePoolInfo, "StoragePoolInfo", field("state", &S::state), field("capacity", &S::capacity),
                field("allocation", &S::allocation), field("available", &S::available))
NODEVIRT_STRUCT(virStorageVolInfo, "StorageVolInfo", field("type", &S::type), field("capacity", &S::capacity),
                field("allocation", &S::allocation))

}  // namespace nodevirt
