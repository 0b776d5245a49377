"""Life-cycle events that somebody else causes: events.py URI MILLISECONDS, as events.mjs has it."""
import json
import os
import resource
import sys
import threading
import time

import libvirt

uri, wanted = sys.argv[1], int(sys.argv[2]) / 1000


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=run_loop, daemon=True).start()
connection = libvirt.open(uri)
events = 0


def hear(*_):
    global events
    events += 1


connection.domainEventRegisterAny(connection.lookupByName("test"), libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, hear, None)
time.sleep(1)
events = 0
before = resource.getrusage(resource.RUSAGE_SELF)
start = time.monotonic()
time.sleep(wanted)
seconds = time.monotonic() - start
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
print(json.dumps({"events": events, "seconds": seconds, "cpuSeconds": cpu, "switches": after.ru_nvcsw - before.ru_nvcsw}), flush=True)
os._exit(0)
