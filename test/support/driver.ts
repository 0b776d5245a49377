import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Connection } from '../../lib'

/** A domain of libvirt's test driver. */
export function domainXml(name: string, { memoryKib = 8192, vcpus = 1, uuid = '' } = {}): string {
  return `<domain type='test'><name>${name}</name>${uuid && `<uuid>${uuid}</uuid>`}<memory>${memoryKib}</memory>
    <vcpu>${vcpus}</vcpu><os><type>hvm</type></os><devices><memballoon model='virtio'/></devices></domain>`
}

export interface TestHost {
  directory: string
  /** Each connection to it gets a host of its own, with the domains of the file; they live in this process. */
  uri: string
}

/** A host of libvirt's test driver out of a file: domains, users that may connect, and whatever else a document of its says. */
export function testHost({ domains = ['web', 'db'], users = {}, more = '' }: { domains?: string[], users?: Record<string, string>, more?: string } = {}): TestHost {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-driver-'))
  const auth = Object.entries(users).map(([name, password]) => `<user password='${password}'>${name}</user>`).join('')
  writeFileSync(join(directory, 'host.xml'),
    `<node>${domains.map((name) => domainXml(name)).join('')}${more}${auth && `<auth>${auth}</auth>`}</node>`)
  return { directory, uri: `test://${join(directory, 'host.xml')}` }
}

const adapter = (name: string, parent: string, host: number, digits: string, operations = ''): string => `<device><name>${name}</name><parent>${parent}</parent>
  <capability type='scsi_host'><host>${host}</host><capability type='fc_host'><wwnn>20000000${digits}</wwnn><wwpn>10000000${digits}</wwpn>
    <fabric_wwn>2000000043214321</fabric_wwn></capability>${operations}</capability></device>`
const ports = "<capability type='vport_ops'><max_vports>0</max_vports><vports>0</vports></capability>"

/** The node devices of test:///default. */
export const devicesXml = `<device><name>computer</name><capability type='system'><hardware><vendor>Libvirt</vendor><version>Test driver</version>
    <serial>123456</serial><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware>
    <firmware><vendor>Libvirt</vendor><version>Test Driver</version><release_date>01/22/2007</release_date></firmware></capability></device>
  ${adapter('scsi_host1', 'computer', 1, '12341234', ports)}${adapter('scsi_host2', 'computer', 2, '56785678', ports)}${adapter('scsi_host11', 'scsi_host1', 11, '34563456')}`

const defaultXml = `<domain type='test'><name>test</name><memory>8388608</memory><currentMemory>2097152</currentMemory><vcpu>2</vcpu>
    <os><type>hvm</type></os><devices><disk type='file' device='disk'><source file='/guest/diskimage1'/><target dev='vda' bus='virtio'/></disk>
    <interface type='network'><mac address='aa:bb:cc:dd:ee:ff'/><source network='default'/><target dev='testnet0'/></interface>
    <memballoon model='virtio'/></devices></domain>
  <network><name>default</name><bridge name='virbr0'/><forward/><ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>
  <interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/><mtu size='1492'/>
    <protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/><route gateway='192.168.0.1'/></protocol></interface>
  <pool type='dir'><name>default-pool</name><target><path>/default-pool</path></target></pool>${devicesXml}`

/**
 * A connection to a host of its own that has what test:///default has, but for cells of memory. test:///default itself is one host for all
 * of a process that has not been closed, and jest runs many files in a process: who changes something does it here.
 */
export async function connectToOwn(): Promise<Connection> {
  const host = testHost({ domains: [], more: defaultXml })
  try {
    return await connect(host.uri)
  } finally {
    removeHost(host) // libvirt has read it
  }
}

export function removeHost({ directory }: TestHost): void {
  rmSync(directory, { recursive: true })
}

/** Waits for what happens in its own time. False when it does not. */
export async function until(holds: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<boolean> {
  const end = Date.now() + limitMs
  while (!await holds()) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return true
}
