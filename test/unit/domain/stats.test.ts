import { parseStats } from '../../../lib/domain/stats'
import type { TypedParameter } from '../../../types/native'

/** Parameters as libvirt gives them; the types are of no interest here. */
const given = (fields: Record<string, TypedParameter['value']>): TypedParameter[] =>
  Object.entries(fields).map(([field, value]) => ({ field, type: typeof value === 'bigint' ? 4 : typeof value === 'string' ? 7 : typeof value === 'boolean' ? 6 : 2, value }))

test('nothing is nothing: each group is null', () => {
  const { raw, ...groups } = parseStats([])
  expect(raw).toEqual({})
  expect(Object.keys(groups).sort()).toEqual(['balloon', 'block', 'cpuTotal', 'dirtyrate', 'interface', 'iothread', 'memory', 'perf', 'state', 'vcpu', 'vm'])
  expect(new Set(Object.values(groups))).toEqual(new Set([null]))
})

test('disks and interfaces are lists, in the order of their numbers, and what is not said is null', () => {
  const stats = parseStats(given({
    'block.count': 11, 'block.10.name': 'vdk', 'block.2.name': 'vdc', 'block.2.rd.reqs': 5n, 'block.2.rd.times': 9n, 'block.2.wr.bytes': 2n ** 60n,
    'block.2.limits.discard_max': 1n, 'net.count': 0,
  }))
  expect(stats.block).toEqual([
    expect.objectContaining({ name: 'vdc', readRequests: 5, readTimeNs: 9n, writeBytes: null, writeTimeNs: null, path: null }),
    expect.objectContaining({ name: 'vdk', readRequests: null }),
  ])
  expect(stats.interface).toEqual([])
  expect(stats.raw['block.2.limits.discard_max']).toBe(1n)
})

test('sizes that libvirt counts in KiB or MiB are bytes, and times have their unit', () => {
  const { balloon, dirtyrate, cpuTotal } = parseStats(given({
    'balloon.current': 1024n, 'balloon.rss': 2n, 'balloon.last-update': 60n, 'cpu.time': 7n, 'cpu.cache.monitor.count': 1, 'cpu.cache.monitor.0.name': 'vcpus_0',
    'cpu.cache.monitor.0.vcpus': '0', 'cpu.cache.monitor.0.bank.count': 1, 'cpu.cache.monitor.0.bank.0.id': 3, 'cpu.cache.monitor.0.bank.0.bytes': 4096,
    'dirtyrate.calc_status': 2, 'dirtyrate.megabytes_per_second': 3n, 'dirtyrate.calc_period': 1, 'dirtyrate.vcpu.1.megabytes_per_second': 2n,
  }))
  expect(balloon).toMatchObject({ currentBytes: 2 ** 20, rssBytes: 2048, lastUpdate: new Date(60_000), swapInBytes: null })
  expect(cpuTotal).toMatchObject({ timeNs: 7n, userNs: null, cacheMonitors: [{ name: 'vcpus_0', vcpus: '0', banks: [{ id: 3, bytes: 4096 }] }] })
  expect(dirtyrate).toEqual({ status: 'measured', startSeconds: null, periodSeconds: 1, mode: null, bytesPerSecond: 3 * 2 ** 20, vcpus: [{ number: 1, bytesPerSecond: 2 * 2 ** 20 }] })
  expect(parseStats(given({ 'balloon.last-update': 0n })).balloon?.lastUpdate).toBeNull()
})

test('processors, threads and monitors; figures that have no name here keep libvirt\'s', () => {
  const { vcpu, iothread, memory, perf, vm } = parseStats(given({
    'vcpu.current': 1, 'vcpu.maximum': 4, 'vcpu.3.state': 1, 'vcpu.3.time': 5n, 'vcpu.3.halted': true, 'vcpu.3.halt_exits.sum': 8n,
    'iothread.count': 1, 'iothread.4.poll-max-ns': 32768n, 'iothread.4.poll-grow': 2,
    'memory.bandwidth.monitor.count': 1, 'memory.bandwidth.monitor.0.name': 'm', 'memory.bandwidth.monitor.0.node.count': 1,
    'memory.bandwidth.monitor.0.node.0.id': 0, 'memory.bandwidth.monitor.0.node.0.bytes.local': 6n, 'memory.bandwidth.monitor.0.node.0.bytes.total': 7n,
    'perf.cache_misses': 11n, 'perf.brand_new': 12n, 'vm.remote_tlb_flush.sum': 13n,
  }))
  expect(vcpu).toEqual({
    current: 1, maximum: 4,
    list: [{ number: 3, state: 'running', timeNs: 5n, waitNs: null, delayNs: null, halted: true, others: { 'halt_exits.sum': 8n } }],
  })
  expect(iothread).toEqual([{ id: 4, pollMaxNs: 32768, pollGrow: 2, pollShrink: null, pollWeight: null }])
  expect(memory).toEqual({ bandwidthMonitors: [{ name: 'm', vcpus: null, nodes: [{ id: 0, localBytes: 6, totalBytes: 7 }] }] })
  expect(perf).toEqual({ cacheMisses: 11, brand_new: 12 })
  expect(vm).toEqual({ 'remote_tlb_flush.sum': 13n })
})

test('each part becomes JSON alone, and a copy keeps all of it', () => {
  const stats = parseStats(given({ 'state.state': 99, 'state.reason': 7, 'vcpu.0.time': 5n, 'block.0.rd.times': 6n, 'vm.a.sum': 7n, 'cpu.time': 8n }))
  expect(stats.state).toEqual({ state: 'unknown(99)', reason: 'unknown(7)' })
  for (const part of [stats, stats.vcpu!.list[0]!, stats.block![0]!, stats.vm, stats.cpuTotal, stats.raw]) expect(() => JSON.stringify(part)).not.toThrow()
  expect(JSON.parse(JSON.stringify(stats)).vcpu.list[0].timeNs).toBe('5')
  expect(structuredClone(stats)).toEqual(stats)
})
