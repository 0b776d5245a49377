// Events of domains.
#include "events.h"

namespace nodevirt {

NODEVIRT_TABLE(domain_events) {
  add(EVENTS(
      virConnectDomainEventRegisterAny, "conn, dom?, eventID, cb, opaque, freecb",
      EVENT(VIR_DOMAIN_EVENT_ID_LIFECYCLE, 0, virConnectDomainEventCallback, "conn, dom, event, detail, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_REBOOT, 1, virConnectDomainEventGenericCallback, "conn, dom, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_RTC_CHANGE, 2, virConnectDomainEventRTCChangeCallback, "conn, dom, utcoffset, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_WATCHDOG, 3, virConnectDomainEventWatchdogCallback, "conn, dom, action, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_IO_ERROR, 4, virConnectDomainEventIOErrorCallback,
            "conn, dom, srcPath, devAlias, action, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_GRAPHICS, 5, virConnectDomainEventGraphicsCallback,
            "conn, dom, phase, local, remote, authScheme, subject, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, 6, virConnectDomainEventIOErrorReasonCallback,
            "conn, dom, srcPath, devAlias, action, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, 7, virConnectDomainEventGenericCallback, "conn, dom, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_BLOCK_JOB, 8, virConnectDomainEventBlockJobCallback, "conn, dom, disk, type, status, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_DISK_CHANGE, 9, virConnectDomainEventDiskChangeCallback,
            "conn, dom, oldSrcPath, newSrcPath, devAlias, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, 10, virConnectDomainEventTrayChangeCallback, "conn, dom, devAlias, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_PMWAKEUP, 11, virConnectDomainEventPMWakeupCallback, "conn, dom, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_PMSUSPEND, 12, virConnectDomainEventPMSuspendCallback, "conn, dom, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, 13, virConnectDomainEventBalloonChangeCallback, "conn, dom, actual, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK, 14, virConnectDomainEventPMSuspendDiskCallback, "conn, dom, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, 15, virConnectDomainEventDeviceRemovedCallback, "conn, dom, devAlias, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, 16, virConnectDomainEventBlockJobCallback, "conn, dom, disk, type, status, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_TUNABLE, 17, virConnectDomainEventTunableCallback, "conn, dom, params[nparams], opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, 18, virConnectDomainEventAgentLifecycleCallback,
            "conn, dom, state, reason, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, 19, virConnectDomainEventDeviceAddedCallback, "conn, dom, devAlias, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, 20, virConnectDomainEventMigrationIterationCallback,
            "conn, dom, iteration, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, 21, virConnectDomainEventJobCompletedCallback,
            "conn, dom, params[nparams], opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, 22, virConnectDomainEventDeviceRemovalFailedCallback,
            "conn, dom, devAlias, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, 23, virConnectDomainEventMetadataChangeCallback,
            "conn, dom, type, nsuri, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, 24, virConnectDomainEventBlockThresholdCallback,
            "conn, dom, dev, path, threshold, excess, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE, 25, virConnectDomainEventMemoryFailureCallback,
            "conn, dom, recipient, action, flags, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, 26, virConnectDomainEventMemoryDeviceSizeChangeCallback,
            "conn, dom, alias, size, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE, 27, virConnectDomainEventNICMACChangeCallback,
            "conn, dom, alias, oldMAC, newMAC, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_VCPU_REMOVED, 28, virConnectDomainEventVcpuRemovedCallback, "conn, dom, vcpuid, opaque"),
      EVENT(VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE, 29, virConnectDomainEventChannelLifecycleCallback,
            "conn, dom, channelName, state, reason, opaque")));
  add(VIR(virConnectDomainEventDeregisterAny, "conn, callbackID"));

  // The older way, for the life cycle alone. One function a connection.
  add(VIR(virConnectDomainEventRegister, "conn, cb, opaque, freecb"));
  add(VIR(virConnectDomainEventDeregister, "conn, cb"));
}

}  // namespace nodevirt
