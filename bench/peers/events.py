"""10,000 life-cycle events: events.py URI, as events.mjs has it."""
import json
import os
import sys
import threading
import time

import libvirt

COUNT = 10_000


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=run_loop, daemon=True).start()
connection = libvirt.open(sys.argv[1])
domain = connection.lookupByName("test")
heard = 0
done = threading.Event()


def hear(*_):
    global heard
    heard += 1
    if heard == COUNT:
        done.set()


connection.domainEventRegisterAny(domain, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, hear, None)
start = time.monotonic()
for _ in range(COUNT // 2):
    domain.suspend()
    domain.resume()
done.wait()
print(json.dumps({"seconds": time.monotonic() - start}), flush=True)
os._exit(0)
