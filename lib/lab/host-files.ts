import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { makeDirectory } from '../directories'
import { renderConfig, type DaemonConfig, type HostOptions, type LabMode } from './options'

/** The facts that a host's files are made from. */
export interface HostFacts {
  name: string
  address: string
  /** The host's directory in the lab's. */
  directory: string
  mode: LabMode
  /** The lab's directory, which every host sees at the same path. */
  labDirectory: string
  /** Root directory of the host's own system; undefined for this machine's. */
  root?: string | undefined
  daemons?: HostOptions['daemons'] | undefined
  /** Names and addresses of all hosts. */
  neighbours: ReadonlyArray<{ name: string, address: string }>
  daemonConfig: DaemonConfig
  qemuConfig: DaemonConfig
  logFilters?: string | undefined
  tlsDirectory?: string | undefined
  saslDirectory?: string | undefined
}

/** Where a session daemon finds its directories: a short path, since monitor sockets lie deep below it. */
export const SESSION_ROOT = '/run/lab'
/** The ordinary user that a session daemon is. As the namespace's root it would take itself for a system daemon. */
export const SESSION_USER_ID = 1000

function daemonConfig(facts: HostFacts): DaemonConfig {
  const { tlsDirectory: tls } = facts
  return {
    listen_tcp: 1,
    listen_tls: tls === undefined ? 0 : 1,
    listen_addr: facts.address,
    auth_tcp: 'none',
    auth_unix_rw: facts.saslDirectory === undefined ? 'none' : 'sasl',
    auth_unix_ro: facts.saslDirectory === undefined ? 'none' : 'sasl',
    host_uuid: randomUUID(),
    log_level: 3,
    log_outputs: '1:stderr',
    ...(facts.logFilters === undefined ? {} : { log_filters: facts.logFilters }),
    ...(tls === undefined
      ? {}
      : {
          auth_tls: 'none',
          ca_file: join(tls, 'ca-cert.pem'),
          cert_file: join(tls, 'server-cert.pem'),
          key_file: join(tls, 'server-key.pem'),
        }),
    ...facts.daemonConfig,
  }
}

function qemuConfig(facts: HostFacts): DaemonConfig {
  const { tlsDirectory: tls } = facts
  return {
    // The lab's root need not be able to become somebody else, nor change whose files are.
    ...(facts.mode === 'system' ? { user: 'root', group: 'root', dynamic_ownership: 0, remember_owner: 0 } : {}),
    security_driver: 'none',
    cgroup_controllers: [],
    namespaces: [],
    stdio_handler: 'file',
    migration_address: facts.address,
    migration_host: facts.address,
    ...(tls === undefined
      ? {}
      : { migrate_tls_x509_cert_dir: tls, migrate_tls_x509_verify: 1, migrate_tls_force: 0 }),
    ...facts.qemuConfig,
  }
}

/** The users of the host's system, and those that libvirt's QEMU driver insists on. Seen only inside the lab. */
async function accounts(root: string): Promise<{ passwd: string, group: string }> {
  let passwd = await readFile(join(root, 'etc/passwd'), 'utf8')
  let group = await readFile(join(root, 'etc/group'), 'utf8')
  const add = (text: string, name: string, line: string): string =>
    new RegExp(`^${name}:`, 'm').test(text) ? text : `${text.trimEnd()}\n${line}\n`
  passwd = add(passwd, 'libvirt-qemu', 'libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin')
  group = add(group, 'libvirt-qemu', 'libvirt-qemu:x:64055:')
  group = add(group, 'kvm', 'kvm:x:64056:')
  if (!passwd.includes(`:x:${SESSION_USER_ID}:`)) {
    passwd += `nodevirt-lab:x:${SESSION_USER_ID}:${SESSION_USER_ID}::${SESSION_ROOT}/home:/bin/sh\n`
  }
  return { passwd, group }
}

/** Directories that every host has, below its own. Its daemons run some programs (dnsmasq) as other users. */
const DIRECTORIES = [
  'run', 'lock', 'etc', 'data', 'home', 'config/libvirt', 'cache', 'share', 'var/lib/libvirt', 'var/log/libvirt', 'var/cache/libvirt',
]

/** Writes a host's directories and files. */
export async function writeHostFiles(facts: HostFacts): Promise<void> {
  for (const directory of DIRECTORIES) await makeDirectory(join(facts.directory, directory), 0o755)
  const { passwd, group } = await accounts(facts.root ?? '/')
  const hosts = ['127.0.0.1 localhost', ...facts.neighbours.map((host) => `${host.address} ${host.name}`)].join('\n') + '\n'
  const qemuConf = join(facts.directory, facts.mode === 'system' ? 'etc' : 'config/libvirt', 'qemu.conf')
  await Promise.all([
    writeFile(join(facts.directory, 'libvirtd.conf'), renderConfig(daemonConfig(facts))),
    writeFile(qemuConf, renderConfig(qemuConfig(facts))),
    writeFile(join(facts.directory, 'passwd'), passwd),
    writeFile(join(facts.directory, 'group'), group),
    writeFile(join(facts.directory, 'hosts'), hosts),
  ])
}

/**
 * Makes the host's own system the one that its mount namespace shows. Not by chroot: who enters the namespace would be outside of it.
 * Nothing can be written to that system, because other hosts, of other labs too, have the same one.
 */
const PIVOT = `
    mount --bind "$3" "$3"
    cd "$3"
    mount -t tmpfs -o mode=755 tmpfs run
    mount -t tmpfs -o mode=1777 tmpfs tmp
    for tree in proc sys dev; do mount --rbind /$tree $tree; done
    mkdir -p ".$2"
    mount --bind "$2" ".$2"
    mount -o remount,bind,ro .
    pivot_root . .
    umount -l .
    cd /`

/**
 * The script, run inside a host's mount namespace, that puts the host's directories where libvirt looks for them.
 * Its arguments are those of {@link mountArguments}.
 */
export function mountScript(facts: HostFacts): string {
  const common = `
    set -eu${facts.root === undefined ? '' : PIVOT}
    # What is not there cannot be covered, and must not be made: then a copy of what is around it, which has it, covers that.
    if [ ! -e /etc/hosts ]; then
      mkdir "$1/whole-etc"
      cp -a /etc/. "$1/whole-etc/" 2> /dev/null || true
      : > "$1/whole-etc/hosts"
      mkdir -p "$1/whole-etc/libvirt"
      mount --bind "$1/whole-etc" /etc
    fi
    mount --bind "$1/passwd" /etc/passwd
    mount --bind "$1/group" /etc/group
    mount --bind "$1/hosts" /etc/hosts
    mkdir -p ${SESSION_ROOT} /run/lock
    mount --bind "$1/lock" /run/lock
    mount --bind "$1" ${SESSION_ROOT}`
  if (facts.mode === 'session') return common
  // A directory that the machine does not have cannot be covered, and must not be made: then its parent is.
  return `${common}
    for path in /var/lib /var/log /var/cache; do
      if [ -d $path/libvirt ]; then mount --bind "$1$path/libvirt" $path/libvirt; else mount --bind "$1$path" $path; fi
    done
    mkdir -p /run/libvirt
    mount --bind "$1/run" /run/libvirt
    mount --bind "$1/etc" /etc/libvirt`
}

/** The host's directory, the lab's, and the root directory of the host's system, if it has one of its own. */
export function mountArguments({ directory, labDirectory, root }: HostFacts): string[] {
  return [directory, labDirectory, ...(root === undefined ? [] : [root])]
}
