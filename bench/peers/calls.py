"""virDomainGetInfo, again and again: calls.py URI THREADS MILLISECONDS LOOP, as calls.c has it."""
import json
import resource
import sys
import threading
import time

import libvirt

uri, threads, milliseconds, loop = sys.argv[1], *map(int, sys.argv[2:])


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


if loop:
    libvirt.virEventRegisterDefaultImpl()
    threading.Thread(target=run_loop, daemon=True).start()
domain = libvirt.open(uri).lookupByName("test")
counts = [0] * threads
before = resource.getrusage(resource.RUSAGE_SELF)
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
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
print(json.dumps({"calls": sum(counts), "seconds": seconds, "switches": after.ru_nvcsw - before.ru_nvcsw, "cpuSeconds": cpu}), flush=True)
