"""Many domains in this process: domains.py URI ROUNDS. Prints the ms of each round's list, statistics, info and XML."""
import json
import sys
import time

import libvirt

connection = libvirt.open(sys.argv[1])
times = {"list": [], "statistics": [], "info": [], "xml": []}


def timed(name, action):
    start = time.perf_counter()
    result = action()
    times[name].append((time.perf_counter() - start) * 1000)
    return result


for _ in range(int(sys.argv[2])):
    domains = timed("list", lambda: [(each, each.name(), each.UUIDString()) for each in connection.listAllDomains()])
    timed("statistics", lambda: connection.getAllDomainStats())
    timed("info", lambda: [each.info() for each, _, _ in domains])
    timed("xml", lambda: [each.XMLDesc() for each, _, _ in domains])
print(json.dumps(times))
