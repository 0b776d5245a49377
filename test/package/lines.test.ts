import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = join(__dirname, '../..')

/** The compiler's messages about these table lines, by the number of the line. */
async function compile(lines: string[]): Promise<Map<number, string[]>> {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-lines-'))
  const file = join(directory, 'lines.cc')
  const table = [`#include "${root}/src-native/api/tables.h"`, 'namespace nodevirt {', 'NODEVIRT_TABLE(lines) {', ...lines, '}', '}', '']
  writeFileSync(file, table.join('\n'))
  const node = [process.env['npm_config_nodedir'], resolve(realpathSync(process.execPath), '../..')].find((each) => each && existsSync(join(each, 'include/node/node_api.h')))
  try {
    const output = await new Promise<string>((done) => {
      execFile(process.env['CXX'] ?? 'g++', [
        '-std=c++17', '-fsyntax-only', '-DNAPI_VERSION=8', '-DNAPI_CPP_EXCEPTIONS',
        `-I${(require('node-addon-api') as { include_dir: string }).include_dir}`, `-I${node}/include/node`, file,
      ], { maxBuffer: 64 << 20 }, (error, stdout, stderr) => done(error || stderr ? `${String(error ?? '')}\n${stdout}${stderr}` : ''))
    })
    // The template is told after the place that asked for it.
    const said = new Map<number, string[]>()
    let at = 0
    for (const text of output.split('\n')) {
      const place = /lines\.cc:(\d+):\d+:\s+required from here/.exec(text)
      if (place) at = Number(place[1]) - 3
      const failed = /error: (?:static assertion failed: )?(.*)$/.exec(text)
      if (failed) said.set(at, [...said.get(at) ?? [], failed[1]!])
    }
    if (output !== '' && said.size === 0) throw new Error(output)
    return said
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const wrong: [line: string, says: RegExp][] = [
  // Five lines that an earlier engine took without a word.
  ['add(VIR(virConnectListDomains, "conn, ids, maxids"));', /leaves open what a pointer is/],
  ['add(VIR(virDomainSendKey, "domain, codeset, holdtime, out keycodes, nkeycodes, flags"));', /leaves a length beside a pointer as an argument of its own/],
  ['add(VIR(virNodeGetCellsFreeMemory, "conn, out freeMems, startCell, maxCells", meaning<Count>));', /leaves a length beside a pointer as an argument of its own/],
  ['add(VIR(virDomainGetEmulatorPinInfo, "domain, cpumap, maplen, flags"));', /leaves open what a pointer is/],
  ['add(VIR(virDomainGetCPUStats, "domain, params, nparams, start_cpu, ncpus, flags"));', /leaves open what a pointer is/],
  // And their kind.
  ['add(VIR(virConnectListDomains, "conn, out ids[maxids]"));', /the line says how long it is, by COUNTED_BY/],
  ['add(VIR(virStreamSend, "stream, data, nbytes"));', /leaves a length beside a pointer as an argument of its own/],
  ['add(VIR(virSecretSetValue, "secret, value, value_size, flags"));', /leaves a length beside a pointer as an argument of its own/],
  ['add(VIR(virDomainCreateWithFiles, "domain, nfiles, files, flags"));', /leaves a length beside a pointer as an argument of its own/],
  ['add(VIR(virDomainReboot, "domain, why, flags"));', /names more or fewer arguments than the C function has/],
  ['add(VIR(virDomainGetInfo, "domain"));', /names more or fewer arguments than the C function has/],
  ['add(VIR(virDomainSave, "domain, out to"));', /marks as an output, or as an array, what cannot be one/],
  ['add(VIR(virDomainGetJobStats, "domain, out type, params[nparams], flags"));', /no slot for an argument of this type/],
  ['add(VIR(virDomainReboot, "domain, flags,"));', /not well-formed/],
  ['add(VIR(virDomainGetState, "domain, out state, out state, flags"));', /not well-formed/],
  ['add(VIR(virDomainGetID, "domain"));', /what the function returns can mean several things/],
]

test('a table line that leaves open what an argument is does not compile, and the compiler says what is missing', async () => {
  const said = await compile(wrong.map(([line]) => line))
  const missing = wrong.flatMap(([line, says], at) => (said.get(at + 1)?.some((each) => says.test(each)) ? [] : [{ line, said: said.get(at + 1) ?? [] }]))
  expect(missing).toEqual([])
})

test('the same functions compile with lines that say it', async () => {
  expect(await compile([
    'add(VIR(virConnectListDomains, "conn, out ids[maxids]", COUNTED_BY(virConnectNumOfDomains)));',
    'add(VIR(virDomainSendKey, "domain, codeset, holdtime, keycodes[nkeycodes], flags"));',
    'add(VIR(virNodeGetCellsFreeMemory, "conn, out freeMems[=maxCells], startCell, maxCells"));',
    'add(VIR(virDomainGetEmulatorPinInfo, "domain, out cpumap[maplen], flags", hostProcessors));',
    'add(VIR(virSecretSetValue, "secret, value[value_size], flags"));',
    'add(VIR(virDomainCreateWithFiles, "domain, nfiles, files[nfiles], flags"));',
    'add(VIR(virDomainGetState, "domain, out state, out reason, flags"));',
  ])).toEqual(new Map())
})
