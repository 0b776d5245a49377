"""Life-cycle events that somebody else causes: events.py URI MILLISECONDS, as events.mjs has it."""
import json
import os
import sys
import time

import libvirt

from client import Spent, start_event_loop

uri, wanted = sys.argv[1], int(sys.argv[2]) / 1000


start_event_loop()
connection = libvirt.open(uri)
events = 0


def hear(*_):
    global events
    events += 1


connection.domainEventRegisterAny(connection.lookupByName("test"), libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, hear, None)
time.sleep(1)
events = 0
spent = Spent()
start = time.monotonic()
time.sleep(wanted)
seconds = time.monotonic() - start
used = spent.now()
print(json.dumps({"events": events, "seconds": seconds, **used}), flush=True)
os._exit(0)
