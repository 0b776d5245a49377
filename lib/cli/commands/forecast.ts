import { Option } from 'commander'
import { forecast, whatIf, type Forecast } from '../../migration/forecast'
import type { Estimate } from '../../migration/forecast/guest-model'
import { resolveForecast } from '../../migration/forecast/options'
import { formatBytes, formatCount, formatMs } from '../../migration/samples/format'
import { checked, connectOption, jsonOption, number, UsageError, type Define, type Surroundings } from '../command'
import { Connections, findGuest } from '../connections'
import { exitCodes } from '../exit-codes'
import { wrap } from '../steps'
import { columnsOf } from '../table'

interface Given {
  connect?: string, bandwidth?: number, link?: number, maxDowntime?: number, autoConverge?: boolean, postcopy?: boolean
  measure?: 'libvirt' | 'monitor' | 'memory', json?: boolean
}

/** `nodevirt forecast`: measures a guest, and says how its migration would go. */
export const defineForecast: Define = (command, perform) => {
  const figure = (flags: string, description: string): Option => new Option(flags, description).argParser(number)
  command
    .description('Measures a guest for some seconds and says how its migration would go: whether it ends, when, and with how long a standstill.')
    .argument('<domain>', 'name, UUID or id')
    .addOption(connectOption())
    .addOption(figure('--bandwidth <MiB/s>', "the migration's limit"))
    .addOption(figure('--link <MiB/s>', 'what the link carries (as much as --bandwidth); one of the two is needed'))
    .addOption(figure('--max-downtime <ms>', "how long the guest may stand still (QEMU's 300)"))
    .option('--auto-converge', 'with auto-converge')
    .option('--postcopy', 'with post-copy where pre-copy does not end')
    .addOption(new Option('--measure <how>', "libvirt: by its sampling; monitor: by QEMU's monitor; memory: by reading it").choices(['libvirt', 'monitor', 'memory']))
    .addOption(jsonOption())
    .addHelpText('after', '\nExit codes: 0 it ends, 9 it does not, 1 the guest could not be measured,\n2 wrong options.')
    .action(perform((surroundings, domain: string, given: Given) => tell(domain, given, surroundings)))
}

async function tell(name: string, given: Given, { output, stop, connect: before }: Surroundings): Promise<number> {
  const options = {
    ...given.bandwidth === undefined ? {} : { bandwidthMiBps: given.bandwidth }, ...given.link === undefined ? {} : { linkMiBps: given.link },
    ...given.maxDowntime === undefined ? {} : { maxDowntimeMs: given.maxDowntime },
    autoConverge: given.autoConverge ?? false, postcopy: given.postcopy ?? false,
  }
  if (given.bandwidth === undefined && given.link === undefined) throw new UsageError('--bandwidth or --link is missing: nobody can tell how fast memory goes')
  checked(() => resolveForecast(options))
  const connections = new Connections(stop)
  try {
    const host = await connections.to(given.connect ?? before)
    const domain = await stop.orStopped(findGuest(host, name))
    if (!given.json) output.report(`measuring ${domain.name}\n`)
    const expected = await stop.orStopped(forecast(domain, {
      ...options, signal: stop.signal, ...given.measure ? { measure: { by: given.measure } } : {},
    }))
    if (given.json) output.write(`${JSON.stringify({ type: 'forecast', domain: domain.name, uuid: domain.uuid, ...expected })}\n`)
    else output.write(`${forecastLines(domain.name, expected, output.columns - 1).join('\n')}\n`)
    return exitCodes[expected.converges ? 'done' : 'diverges'].code
  } finally {
    await connections.close()
  }
}

const factIndent = 17

/** A forecast for people: what is expected, what would be needed, and what else could be chosen. */
export function forecastLines(name: string, expected: Forecast, columns: number): string[] {
  const { converges, confidence, because, totalMs, downtimeMs, transferredBytes, passes, throttlePercent, recommended } = expected
  const facts = [
    ['total time', intervalOf(totalMs, formatMs)], ['standstill', intervalOf(downtimeMs, formatMs)], ['sent', intervalOf(transferredBytes, formatBytes)],
    ['passes', intervalOf(passes, formatCount)], ['throttle', throttlePercent > 0 ? `${throttlePercent} %` : null],
    ['needs at least', [mibps(expected.requiredBandwidthMiBps), expected.requiredDowntimeMs && `a limit of ${formatMs(expected.requiredDowntimeMs)} of standstill`]
      .filter(Boolean).join(', or ') || 'it does not end at any bandwidth or limit'],
    ['recommended', Object.entries(recommended.options).map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ') || 'the same'],
  ].flatMap(([label, value]) => (value === null ? [] : [[label as string, value as string] as const]))
  const head = `${name}: ${converges ? 'it ends' : 'it does not end by itself'} (sure by ${Math.round(confidence * 100)} %)`
  const beside = (label: string, text: string): string[] => wrap(text, columns - factIndent).map((line, at) => `  ${(at === 0 ? label : '').padEnd(factIndent - 2)}${line}`)
  return [
    head, ...wrap(because, columns - 2).map((line) => `  ${line}`),
    ...facts.flatMap(([label, value]) => beside(label, value)), ...beside('', recommended.because),
    '', 'What if:', ...table(expected),
  ]
}

function table({ guest, options }: Forecast): string[] {
  const { bandwidthMiBps, linkMiBps, maxDowntimeMs, hosts, linkDoubt, maxTotalMs } = options
  const base = bandwidthMiBps ?? linkMiBps
  // Without a link of its own each bandwidth is the link's.
  const link = bandwidthMiBps === null || linkMiBps !== bandwidthMiBps ? { linkMiBps } : {}
  const rows = whatIf(guest, { hosts, linkDoubt, maxTotalMs, ...link, bandwidthMiBps: [base / 2, base, base * 2], maxDowntimeMs: [maxDowntimeMs] })
  const helps = { plain: 'none', autoConverge: 'auto-converge', postcopy: 'post-copy' }
  return columnsOf(['MiB/s', 'help', 'total time', 'standstill'], rows.map((row) => [
    String(row.bandwidthMiBps), helps[row.help], row.converges ? formatMs(row.totalMs) : 'does not end', row.converges ? formatMs(row.downtimeMs) : '-',
  ])).map((line) => `  ${line}`)
}

function mibps(value: number | null): string | null {
  return value === null ? null : `${value} MiB/s`
}

function intervalOf(estimate: Estimate | null, format: (value: number) => string): string | null {
  if (estimate === null) return null
  const { likely, low, high } = estimate
  return high === null ? `${format(likely)} (${format(low)} or more)` : `${format(likely)} (${format(low)} to ${format(high)})`
}
