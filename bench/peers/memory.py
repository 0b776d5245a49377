"""Memory of what a program keeps: memory.py DOMAINS_URI DAEMON_URI. Prints the bytes of resident memory for each domain's object, each
subscription and each idle connection."""
import gc
import json
import os
import sys
import threading

import libvirt

domains_uri, daemon_uri = sys.argv[1:]
LISTS, CONNECTIONS = 20, 40
PAGE = os.sysconf("SC_PAGE_SIZE")


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


def resident():
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * PAGE


def each(count, make):
    before = resident()
    kept = make()
    return (resident() - before) / count, kept


def heard(*_):
    pass


libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=run_loop, daemon=True).start()
connection = libvirt.open(domains_uri)
first = connection.listAllDomains()[0]
event = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
connection.domainEventDeregisterAny(connection.domainEventRegisterAny(first, event, heard, None))
handle, domains = each(LISTS * 500, lambda: [(d, d.name(), d.UUIDString()) for _ in range(LISTS) for d in connection.listAllDomains()])
subscription, _ = each(500, lambda: [connection.domainEventRegisterAny(d, event, heard, None) for d, _, _ in domains[:500]])
libvirt.open(daemon_uri).close()
idle, _ = each(CONNECTIONS, lambda: [libvirt.open(daemon_uri) for _ in range(CONNECTIONS)])
print(json.dumps({"handle": handle, "subscription": subscription, "connection": idle}), flush=True)
os._exit(0)
