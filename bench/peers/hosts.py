"""Many hosts, a thread each: hosts.py URI HOSTS ROUNDS. Prints the ms of each round of statistics."""
import json
import sys
import threading
import time

import libvirt

from client import start_event_loop

uri, hosts, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


start_event_loop()
connections = [libvirt.open(uri) for _ in range(hosts)]
times = []
begin, done = threading.Barrier(hosts + 1), threading.Barrier(hosts + 1)


def work(connection):
    for _ in range(rounds):
        begin.wait()
        connection.getAllDomainStats()
        done.wait()


for each in connections:
    threading.Thread(target=work, args=(each,), daemon=True).start()
for _ in range(rounds):
    start = time.perf_counter()
    begin.wait()
    done.wait()
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps(times), flush=True)
