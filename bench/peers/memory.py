"""Memory of what a program keeps: memory.py DOMAINS_URI DAEMON_URI. Prints the bytes of resident memory for each domain's object, each
subscription and each idle connection."""
import gc
import json
import os
import sys

import libvirt

from client import start_event_loop

domains_uri, daemon_uri = sys.argv[1:]
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident():
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * PAGE


kept = []


def each(make, first, more):
    for _ in range(first):
        kept.append(make())
    before = resident()
    count = 0
    for _ in range(more):
        made = make()
        count += len(made)
        kept.append(made)
    return (resident() - before) / count


def heard(*_):
    pass


def subscribe():
    event = events.pop(0)
    # A function each, as a listener has that knows what it listens to.
    return [connection.domainEventRegisterAny(d, event, lambda *_, d=d: d, None) for d in domains]


def watched():
    """A connection with what ours has: keepalive, and a function that hears of its end."""
    made = libvirt.open(daemon_uri)
    made.setKeepAlive(5, 6)
    made.registerCloseCallback(heard, None)
    return made


start_event_loop()
connection = libvirt.open(domains_uri)
handle = each(lambda: [(d, d.name(), d.UUIDString()) for _ in range(10) for d in connection.listAllDomains()], 2, 8)
domains = [d for d, _, _ in kept[0][:500]]
names = [
    "LIFECYCLE", "REBOOT", "RTC_CHANGE", "WATCHDOG", "IO_ERROR", "GRAPHICS", "IO_ERROR_REASON", "CONTROL_ERROR", "BLOCK_JOB", "DISK_CHANGE", "TRAY_CHANGE",
    "PMWAKEUP", "PMSUSPEND", "BALLOON_CHANGE", "PMSUSPEND_DISK", "DEVICE_REMOVED",
]
events = [getattr(libvirt, f"VIR_DOMAIN_EVENT_ID_{name}") for name in names]
subscription = each(subscribe, 4, 12)
idle = each(lambda: [watched() for _ in range(100)], 1, 4)
print(json.dumps({"handle": handle, "subscription": subscription, "connection": idle}), flush=True)
os._exit(0)
