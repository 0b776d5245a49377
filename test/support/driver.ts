import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

/** A host of libvirt's test driver out of a file: domains, and users that may connect. */
export function testHost({ domains = ['web', 'db'], users = {} }: { domains?: string[], users?: Record<string, string> } = {}): TestHost {
  const directory = mkdtempSync(join(tmpdir(), 'nodevirt-driver-'))
  const auth = Object.entries(users).map(([name, password]) => `<user password='${password}'>${name}</user>`).join('')
  writeFileSync(join(directory, 'host.xml'),
    `<node>${domains.map((name) => domainXml(name)).join('')}${auth && `<auth>${auth}</auth>`}</node>`)
  return { directory, uri: `test://${join(directory, 'host.xml')}` }
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
