// docs/abuse.md, out of the rows that the tests of abuse have taken down.

const ms = (value) => value < 1000 ? `${value} ms` : `${(value / 1000).toFixed(1)} s`
/** Directories of the run, which the next one has elsewhere. */
const plain = (message) => message.split('. ')[0].replaceAll(/\/tmp\/[\w-]+/g, '...').replaceAll('|', '\\|')

/** @param rows As AbuseRow of test/safety/abuse-support.ts. */
export function abusePage(rows) {
  const lines = rows.map(({ fault, during, error, message, tookMs, othersMs }) =>
    `| ${fault} | ${during} | ${error === 'none' ? 'answered' : `\`${error}\``} | ${plain(message)} | ${ms(tookMs)} | ${ms(othersMs)} |`)
  return `# When daemons and networks fail

Written by \`npm run test:safety\`: each fault was made on purpose, with real daemons (libvirt's test driver behind a libvirtd of its own, and the
hosts of a lab). Keepalive asked every second; by default it is every 5 s, and gives up after 35 s. *Took* is the time from the fault, or
from the call that met it, to the error or the answer. *Others* is the slowest answer that another connection of the same process got
meanwhile, from a daemon that was well, on a busy machine; 0 ms where nothing was asked.

| fault | under way | code | libvirt's words | took | others |
|---|---|---|---|---|---|
${lines.join('\n')}
`
}
