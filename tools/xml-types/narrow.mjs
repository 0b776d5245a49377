// Where libvirt's documentation ties to an attribute what its schema leaves loose. Types and validation go by it; the reader and the writer, which
// take whatever the schema has, come out the same.

/** What a character device's source has, by the type of the device (formatdomain.html, "Host interface"). */
const sources = [
  { types: ['file', 'dev', 'pipe'], needs: ['path'], has: ['append', 'seclabel'] },
  { types: ['pty'], has: ['path', 'append', 'seclabel'] },
  // libvirt ignores the protocol of a socket of the host's, and its own tests' documents say one.
  { types: ['unix'], has: ['mode', 'path', 'reconnect', 'seclabel'], protocol: true },
  { types: ['tcp'], needs: ['host', 'service'], has: ['mode', 'tls', 'reconnect'], protocol: true },
  { types: ['udp'], has: ['mode', 'host', 'service'] },
  // libvirt chooses both where the source is left out.
  { types: ['nmdm'], needs: ['master', 'slave'], has: [], often: 'any' },
  { types: ['spiceport'], needs: ['channel'], has: [] },
  // libvirt chooses the channel of a redirected USB device.
  { types: ['dbus'], has: ['channel'] },
  { types: ['qemu-vdagent'], has: ['clipboard', 'mouse'] },
  { types: ['null', 'stdio', 'vc', 'spicevmc'] },
]

/** What a memory device has, by its model ("Memory devices"). */
const anySize = ['pagesize', 'nodemask']
const memories = [
  { models: ['dimm'], source: anySize, target: ['node', 'address'] },
  { models: ['nvdimm'], file: true, device: ['uuid'], target: ['node', 'label', 'readonly', 'address'] },
  { models: ['virtio-pmem'], file: true, target: ['node', 'address'] },
  { models: ['virtio-mem'], source: anySize, target: ['dynamicMemslots', 'node', 'block', 'requested', 'current', 'address'] },
  { models: ['sgx-epc'], source: anySize, target: ['node'] },
]

const choice = (words) => ['choice', ...words.map((each) => ['value', each])]

/** The attributes and elements of a pattern, each by its name, without what says how often. */
function partsOf(defines, pattern) {
  const [kind, ...rest] = pattern
  if (kind === 'attribute' || kind === 'element') return new Map([[rest[0], pattern]])
  if (kind === 'ref') return partsOf(defines, defines[rest[0]])
  return new Map(rest.filter(Array.isArray).flatMap((each) => [...partsOf(defines, each)]))
}

/** Takes parts by their names; what no variant has taken in the end would be lost. */
class Parts {
  #left
  constructor(defines, pattern) {
    this.parts = partsOf(defines, pattern)
    this.#left = new Set(this.parts.keys())
  }

  take(names, often = 'optional') {
    return names.map((name) => {
      if (!this.parts.has(name)) throw new Error(`the schema has no ${name} any more: tools/xml-types/narrow.mjs`)
      this.#left.delete(name)
      return often === null ? this.parts.get(name) : [often, this.parts.get(name)]
    })
  }

  finish() {
    if (this.#left.size > 0) throw new Error(`the schema has ${[...this.#left].join(', ')}: say where in tools/xml-types/narrow.mjs`)
  }
}

function characterDevices(defines) {
  const [, anySource, protocol, log] = defines.qemucdevSrcDef
  const parts = new Parts(defines, anySource[1][2])
  const type = (types) => ['attribute', 'type', choice(types)]
  const variants = sources.map(({ types, needs = [], has, often = needs.length > 0 ? 'some' : 'any', protocol: hasProtocol = false }) => {
    if (!has) return type(types)
    const content = ['group', ...parts.take(needs, null), ...parts.take(has.filter((each) => each !== 'seclabel')), ...has.includes('seclabel') ? parts.take(['seclabel'], 'any') : []]
    return ['group', type(types), [often, ['element', 'source', content]], ...hasProtocol ? [protocol] : []]
  })
  parts.finish()
  const words = sources.flatMap(({ types }) => types).sort(), own = defines.qemucdevSrcTypeChoice.slice(1).map(([, word]) => word).sort()
  if (words.join() !== own.join()) throw new Error(`the schema has other types of character devices: ${own.join(', ')}`)
  const [kind, name, [group, ...rest]] = defines.redirdev
  return {
    qemucdevSrcType: ['choice', ...variants], qemucdevSrcDef: ['interleave', log],
    redirdev: [kind, name, [group, ...rest.map((each) => (each[0] === 'attribute' && each[1] === 'type' ? ['ref', 'qemucdevSrcType'] : each))]],
  }
}

function memoryDevice(defines) {
  const [, , [, model, ...attributes]] = defines.memorydev
  const device = new Parts(defines, ['group', attributes.at(-1)]), target = new Parts(defines, defines['memorydev-target'][2])
  const [sized, file] = defines['memorydev-source'][2].slice(1)
  const size = target.take(['size'], null)
  const variants = memories.map(({ models, source, file: hasFile = false, device: more = [], target: targets }) => ['group',
    ['attribute', 'model', choice(models)], ...attributes.slice(0, -1), ...device.take([...more, 'driver', 'address', 'alias', 'acpi']),
    ...hasFile ? [['element', 'source', file]] : [['optional', ['element', 'source', ['interleave', ...sized.slice(1).filter(([, [, name]]) => source.includes(name))]]]],
    ['element', 'target', ['group', ...size, ...target.take(targets)]],
  ])
  device.take(['source', 'target'])
  device.finish()
  target.finish()
  const words = memories.flatMap(({ models }) => models).sort(), own = model[2].slice(1).map(([, word]) => word).sort()
  if (words.join() !== own.join()) throw new Error(`the schema has other models of memory devices: ${own.join(', ')}`)
  return { memorydev: ['element', 'memory', ['choice', ...variants]] }
}

/** The schemas with what the documentation adds. */
export function narrowed(schemas) {
  const file = 'domaincommon.rng', { defines, ...rest } = schemas[file]
  const all = Object.assign({}, ...Object.values(schemas).map((each) => each.defines), defines)
  return { ...schemas, [file]: { ...rest, defines: { ...defines, ...characterDevices(all), ...memoryDevice(all) } } }
}
