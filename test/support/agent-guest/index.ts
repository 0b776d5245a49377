import { execFileSync } from 'node:child_process'
import { closeSync, copyFileSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection, Domain } from '../../../lib'
import { escapeXml } from '../xml-text'

const made = join(__dirname, '../../../.cache/agent-guest')

/**
 * Starts a Linux with a real QEMU guest agent on a host of a lab. `directory`: the host's own, for its files. It is emulated, which takes
 * some 10 s: a /dev/kvm inside a virtual machine can be slower than that.
 */
export async function startAgentGuest(host: Connection, directory: string): Promise<Domain> {
  execFileSync('bash', [join(__dirname, 'build.sh'), made], { stdio: ['ignore', 'inherit', 'inherit'] })
  const path = (name: string): string => escapeXml(join(directory, name))
  for (const name of ['vmlinuz', 'initramfs']) copyFileSync(join(made, name), join(directory, name))
  const disk = openSync(join(directory, 'agent.img'), 'w')
  ftruncateSync(disk, 16 * 2 ** 20)
  closeSync(disk)
  return host.domains.create(`<domain type='qemu'>
    <name>agent</name>
    <memory unit='MiB'>160</memory>
    <os>
      <type arch='x86_64' machine='pc'>hvm</type>
      <kernel>${path('vmlinuz')}</kernel><initrd>${path('initramfs')}</initrd><cmdline>console=ttyS0 panic=-1 quiet</cmdline>
    </os>
    <features><acpi/><apic/></features>
    <cpu mode='custom' match='exact' check='none'><model fallback='allow'>qemu64</model></cpu>
    <on_reboot>destroy</on_reboot>
    <devices>
      <serial type='file'><source path='${path('agent.log')}'/></serial>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
      <disk type='file' device='disk'><driver name='qemu' type='raw' discard='unmap'/><source file='${path('agent.img')}'/><target dev='vda' bus='virtio'/></disk>
      <controller type='usb' model='none'/><memballoon model='none'/>
    </devices>
  </domain>`)
}
