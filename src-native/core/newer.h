// Functions and callbacks newer than the oldest header that this is built with (Debian 12 ships 9.0.0). Declared here again so
// that every build binds everything; a repeated declaration of the same function or type is legal, and one that differs from
// the header's does not compile.
#pragma once

extern "C" {

// 9.7.0
char* virNetworkGetMetadata(virNetworkPtr network, int type, const char* uri, unsigned int flags);
int virNetworkSetMetadata(virNetworkPtr network, int type, const char* metadata, const char* key, const char* uri,
                          unsigned int flags);

// 9.8.0
typedef void (*virConnectNetworkEventMetadataChangeCallback)(virConnectPtr conn, virNetworkPtr net, int type, const char* nsuri,
                                                             void* opaque);

// 10.1.0
int virNodeDeviceUpdate(virNodeDevicePtr dev, const char* xmlDesc, unsigned int flags);

// 10.2.0
int virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags);

// 11.2.0
int virDomainGetAutostartOnce(virDomainPtr domain, int* autostart);
int virDomainSetAutostartOnce(virDomainPtr domain, int autostart);
int virDomainSetThrottleGroup(virDomainPtr dom, const char* group, virTypedParameterPtr params, int nparams, unsigned int flags);
int virDomainDelThrottleGroup(virDomainPtr dom, const char* group, unsigned int flags);
int virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags);
typedef void (*virConnectDomainEventNICMACChangeCallback)(virConnectPtr conn, virDomainPtr dom, const char* alias,
                                                          const char* oldMAC, const char* newMAC, void* opaque);

// 12.4.0
typedef void (*virConnectDomainEventChannelLifecycleCallback)(virConnectPtr conn, virDomainPtr dom, const char* channelName,
                                                              int state, int reason, void* opaque);
typedef void (*virConnectDomainEventVcpuRemovedCallback)(virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void* opaque);

// 12.5.0
int virDomainAnnounceInterface(virDomainPtr dom, const char* device, virTypedParameterPtr params, int nparams,
                               unsigned int flags);

}  // extern "C"
