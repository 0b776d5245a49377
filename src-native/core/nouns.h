// libvirt's nouns, one line each: the C type, what messages call it, the functions that add and take a reference. The handle's
// type tag, its slots, its type in TypeScript (virDomain: DomainHandle) and its use in results and events follow from that line.
#pragma once

#include <string>

#include "libvirt.h"

namespace nodevirt {

// NOUN(type, noun, ref, free)
// A root is a connection: other handles belong to it, and it belongs to itself.
// libvirt-admin has no function that adds a reference to a server or a client: the engine counts those itself.
#define NODEVIRT_NOUNS(ROOT, NOUN, COUNTED)                                                         \
  ROOT(virConnect, "connection", virConnectRef, virConnectClose)                                    \
  NOUN(virDomain, "domain", virDomainRef, virDomainFree)                                            \
  NOUN(virDomainCheckpoint, "domain checkpoint", virDomainCheckpointRef, virDomainCheckpointFree)   \
  NOUN(virDomainSnapshot, "domain snapshot", virDomainSnapshotRef, virDomainSnapshotFree)           \
  NOUN(virInterface, "interface", virInterfaceRef, virInterfaceFree)                                \
  NOUN(virNetwork, "network", virNetworkRef, virNetworkFree)                                        \
  NOUN(virNetworkPort, "network port", virNetworkPortRef, virNetworkPortFree)                       \
  NOUN(virNodeDevice, "node device", virNodeDeviceRef, virNodeDeviceFree)                           \
  NOUN(virNWFilter, "network filter", virNWFilterRef, virNWFilterFree)                              \
  NOUN(virNWFilterBinding, "network filter binding", virNWFilterBindingRef, virNWFilterBindingFree) \
  NOUN(virSecret, "secret", virSecretRef, virSecretFree)                                            \
  NOUN(virStoragePool, "storage pool", virStoragePoolRef, virStoragePoolFree)                       \
  NOUN(virStorageVol, "storage volume", virStorageVolRef, virStorageVolFree)                        \
  NOUN(virStream, "stream", virStreamRef, virStreamFree)                                            \
  ROOT(virAdmConnect, "admin connection", virAdmConnectRef, virAdmConnectClose)                     \
  COUNTED(virAdmServer, "server", , virAdmServerFree)                                               \
  COUNTED(virAdmClient, "client", , virAdmClientFree)

// Whether a C type is a noun; of which, its number and its C name.
template <class T>
struct Noun {
  static constexpr bool kIs = false;
};

enum class NounNumber {
  none,
#define NODEVIRT_NUMBER(type, noun, ref, free) type,
  NODEVIRT_NOUNS(NODEVIRT_NUMBER, NODEVIRT_NUMBER, NODEVIRT_NUMBER)
#undef NODEVIRT_NUMBER
};

#define NODEVIRT_NOUN_AS(type_, isRoot)                      \
  template <>                                                \
  struct Noun<::type_> {                                     \
    static constexpr bool kIs = true;                        \
    static constexpr bool kRoot = isRoot;                    \
    static constexpr NounNumber kNumber = NounNumber::type_; \
  };
#define NODEVIRT_ROOT(type, noun, ref, free) NODEVIRT_NOUN_AS(type, true)
#define NODEVIRT_NOUN(type, noun, ref, free) NODEVIRT_NOUN_AS(type, false)
NODEVIRT_NOUNS(NODEVIRT_ROOT, NODEVIRT_NOUN, NODEVIRT_NOUN)
#undef NODEVIRT_ROOT
#undef NODEVIRT_NOUN
#undef NODEVIRT_NOUN_AS

}  // namespace nodevirt
