"""virDomainGetInfo, again and again: calls.py URI THREADS MILLISECONDS LOOP, as calls.c has it."""
import json
import sys
import threading
import time

import libvirt

from client import Spent, start_event_loop

uri, threads, milliseconds, loop = sys.argv[1], *map(int, sys.argv[2:])


if loop:
    start_event_loop()
domain = libvirt.open(uri).lookupByName("test")
counts = [0] * threads
spent = Spent()
start = time.monotonic()
end = start + milliseconds / 1000


def work(index):
    count = 0
    while time.monotonic() < end:
        domain.info()
        count += 1
    counts[index] = count


workers = [threading.Thread(target=work, args=(i,)) for i in range(threads)]
for each in workers:
    each.start()
for each in workers:
    each.join()
seconds = time.monotonic() - start
used = spent.now()
print(json.dumps({"calls": sum(counts), "seconds": seconds, **used}), flush=True)
