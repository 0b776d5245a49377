"""What the clients in Python share: libvirt's event loop in a thread, and what they took of the processor."""
import resource
import threading

import libvirt


def _run():
    while True:
        libvirt.virEventRunDefaultImpl()


def start_event_loop():
    libvirt.virEventRegisterDefaultImpl()
    threading.Thread(target=_run, daemon=True).start()


class Spent:
    """Processor time and voluntary context switches from when it is made until it is asked."""

    def __init__(self):
        self.before = resource.getrusage(resource.RUSAGE_SELF)

    def now(self):
        before, after = self.before, resource.getrusage(resource.RUSAGE_SELF)
        cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return {"cpuSeconds": cpu, "switches": after.ru_nvcsw - before.ru_nvcsw}
