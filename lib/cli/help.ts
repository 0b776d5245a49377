import { demoDefaults } from './demo-plan'

const overview = `nodevirt: libvirt for Node.js

  nodevirt demo    live-migrate a guest between two hosts made for it, and watch
  nodevirt lab     start libvirt hosts to play with, until Ctrl-C

  nodevirt help COMMAND    the options of a command
  nodevirt --version

Both need Linux, libvirtd, QEMU and iproute2, and leave nothing behind.
`

const d = demoDefaults

const ofDemo = `nodevirt demo [options]

Starts two libvirt hosts on this machine, boots a guest that writes to its
memory at a steady rate, and live-migrates it from one to the other. On a
terminal you see one line that moves; in a pipe, a line for each sample.

The guest
  --memory MIB           its memory (fits the rate)
  --working-set MIB      how much of it the guest writes to (16 less than all)
  --dirty-rate PAGES     pages it writes to in a second, or 'max' (${d.dirtyPagesPerSecond})
  --pattern PATTERN      sequential, uniform or hotcold (sequential)

The migration
  --control WHO          peer2peer: the source's daemon controls it;
                         managed: this process does (peer2peer)
  --transport HOW        native: from hypervisor to hypervisor;
                         tunnelled: through the daemons (native)
  --bandwidth MIB        MiB/s that it may use, 0 for no limit (1.75
                         times what the guest dirties)
  --max-downtime MS      how long the guest may stand still (QEMU's 300)
  --auto-converge        slow the guest down if it writes too fast
  --post-copy            run the guest at the destination before all its
                         memory is there
  --post-copy-after N    the same, after pass N (${d.postcopyAfterPass})
  --parallel N           send over N connections
  --timeout SECONDS      abort it after so long (${d.timeoutSeconds})

What you see
  --interval MS          time between two samples (${d.intervalMs})
  --json                 one JSON object a line: {"type":"sample", ...} with
                         everything a sample has, and in the end
                         {"type":"outcome","outcome":"completed", ...}

Ctrl-C aborts the migration in good order; a second one ends at once.
Exit codes: 0 completed, 1 not completed, 2 wrong options, 130 after Ctrl-C
(128 + the number of another signal).
`

const ofLab = `nodevirt lab [options]

Starts libvirt hosts on this machine, each with a libvirtd of its own, says how
to reach them, and stops them when it is told to (Ctrl-C).

  --hosts N              how many, 1 to 16 (2; with --release none)
  --release NAME         one more host, with libvirt and QEMU of that release of
                         Debian (trixie, sid); may be given several times. The
                         first time in a week it takes a minute to fetch
  --tls                  with certificates, for encrypted migration
  --bandwidth MIB        MiB/s of each host's link (no limit)
  --guest                boot a guest on the first host
  --memory MIB           its memory (64)
  --dirty-rate PAGES     pages it writes to in a second (500)
  --json                 one JSON object with the hosts, as soon as they are up

Exit codes: 0 stopped, 1 could not be started, 2 wrong options.
`

const texts: Readonly<Record<string, string>> = { demo: ofDemo, lab: ofLab }

/** The help for a command, or about all of them. */
export function help(command: string | null): string {
  return command === null ? overview : texts[command] ?? overview
}
