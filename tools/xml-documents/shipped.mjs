// The documents that libvirt ships: files in Debian's packages and in its source, examples in its documentation.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Where a page's fragments belong. */
const around = [
  [/network|firewall/, 'network'], [/storage/, 'pool'], [/node/, 'device'], [/filter/, 'filter'], [/secret/, 'secret'], [/snapshot/, 'domainsnapshot'], [/./, 'domain'],
]
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }
const plain = (html) => html.replace(/<[^>]*>/g, '')
  .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) => name ? entities[name] ?? all : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16)))

/** The examples of a page. A fragment stands in an element of the kind that the page is about. */
function examplesIn(path) {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map(([, html]) => plain(html).trim()).filter((text) => /^(\.\.\.\s*)?<[?!\w]/.test(text))
  const [, root] = around.find(([page]) => page.test(basename(path)))
  return blocks.flatMap((text, at) => {
    const name = `${path}#${at + 1}`
    return [{ name, text }, { name: `${name} in <${root}>`, text: `<${root}>\n${text.replace(/<\?xml[^>]*\?>/, '')}\n</${root}>`, fragment: true }]
  })
}

/** The XML files and the pages' examples in a folder. */
export function documentsIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => join(each.parentPath ?? each.path, each.name)).sort()
  return files.flatMap((path) => path.endsWith('.xml') ? [{ name: path, text: readFileSync(path) }] : path.endsWith('.html') ? examplesIn(path) : [])
}

/** Documents in libvirt's source that its schema has and that it refuses: its tests see to that (genericxml2xmltest.c, qemuxml2argvtest.c). */
export const refusedByLibvirt = /\/(chardev-tcp-missing-host|chardev-tcp-missing-service|virtio-rng-egd-crash)\.xml: xmllint finds it valid/

/** libvirt's packages that hold documents and are not among those that scripts/setup.sh installs. */
const packages = ['libvirt-doc', 'libvirt-daemon-config-network', 'libvirt-daemon-config-nwfilter', 'libvirt-daemon-system']

const codename = () => /^VERSION_CODENAME=(.*)$/m.exec(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')?.[1]

/**
 * Downloads Debian's packages of libvirt, and from a mirror the source of several releases, which has the documents that libvirt is tested with, and unpacks them. Returns
 * the folders, and why there are not more.
 */
export function download(directory, mirror) {
  const folders = [], missing = []
  const attempt = (what, get) => {
    const folder = join(directory, what)
    mkdirSync(folder, { recursive: true })
    try {
      get(folder, (...words) => execFileSync(words[0], words.slice(1), { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }))
      folders.push(folder)
    } catch (error) {
      const lines = (error.stderr || error.message).trim().split('\n')
      missing.push(`${what}: ${lines.find((line) => line.startsWith('E:')) ?? lines.at(-1)}`)
    }
  }
  const unsandboxed = ['-q', '-o', 'APT::Sandbox::User=root']
  for (const name of packages) {
    attempt(name, (folder, run) => {
      run('apt-get', ...unsandboxed, 'download', name)
      run('dpkg-deb', '-x', readdirSync(folder).find((each) => each.endsWith('.deb')), 'unpacked')
    })
  }
  for (const release of new Set([codename() ?? 'bookworm', 'trixie', 'sid'])) {
    attempt(`source-${release}`, (folder, run) => {
      // Lists of its own, because a machine's often leave the sources out.
      mkdirSync(join(folder, 'lists/partial'), { recursive: true })
      writeFileSync(join(folder, 'source.list'), `deb-src ${mirror} ${release} main\n`)
      const own = [...unsandboxed, '-o', `Dir::Etc::sourcelist=${join(folder, 'source.list')}`, '-o', 'Dir::Etc::sourceparts=-', '-o', `Dir::State::lists=${join(folder, 'lists')}`]
      run('apt-get', ...own, 'update')
      // What changed for Debian is not needed, and the libvirt.org tarball is what has the documents.
      run('apt-get', ...own, '--download-only', '--tar-only', 'source', 'libvirt')
      mkdirSync(join(folder, 'unpacked'))
      run('tar', '-xf', readdirSync(folder).find((each) => /\.orig\.tar\.\w+$/.test(each)), '-C', 'unpacked')
    })
  }
  return { folders, missing }
}

/** The schemas of the release that a folder's documents come from: libvirt's source has its own, and a package goes with the library. */
export function schemasOf(folder) {
  const unpacked = join(folder, 'unpacked')
  const own = existsSync(unpacked) ? readdirSync(unpacked).map((each) => join(unpacked, each, 'src/conf/schemas')) : []
  return [...own, '/usr/share/libvirt/schemas'].find(existsSync)
}
