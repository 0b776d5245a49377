"""Migrations of all guests of a host, watched with a thread each: watch.py URI INTERVAL_MS MILLISECONDS, as watch.mjs has it."""
import json
import os
import resource
import sys
import threading
import time

import libvirt

uri, interval, seconds = sys.argv[1], int(sys.argv[2]) / 1000, int(sys.argv[3]) / 1000


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


libvirt.virEventRegisterDefaultImpl()
threading.Thread(target=run_loop, daemon=True).start()
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
before = resource.getrusage(resource.RUSAGE_SELF)
ask_all(seconds)
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
print(json.dumps({"times": times, "cpuSeconds": cpu}), flush=True)
os._exit(0)
