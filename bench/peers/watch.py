"""Migrations of all guests of a host, watched with a thread each: watch.py URI INTERVAL_MS MILLISECONDS, as watch.mjs has it."""
import json
import os
import sys
import threading
import time

import libvirt

from client import Spent, start_event_loop

uri, interval, seconds = sys.argv[1], int(sys.argv[2]) / 1000, int(sys.argv[3]) / 1000


start_event_loop()
connection = libvirt.open(uri)
domains = connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_ACTIVE)
times = []


def ask(domain, length):
    begin = at = time.monotonic()
    while at < begin + length:
        time.sleep(max(0, at - time.monotonic()))
        start = time.monotonic()
        domain.jobStats()
        times.append((time.monotonic() - start) * 1000)
        at += interval


def ask_all(length):
    threads = [threading.Thread(target=ask, args=(each, length)) for each in domains]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


ask_all(1)
times.clear()
spent = Spent()
ask_all(seconds)
used = spent.now()
print(json.dumps({"times": times, "cpuSeconds": used["cpuSeconds"]}), flush=True)
os._exit(0)
