import { createLab, LabError, type Guest, type Host, type Lab } from 'nodevirt/lab'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export async function labs() {
  await using lab = await createLab({ hosts: 2, bandwidthMiBps: 100, tls: true })
  true satisfies Same<typeof lab, Lab>
  await createLab({ hosts: [{ name: 'one' }, { name: 'two', qemuConfig: { max_queued: 0 } }] })
  const [host] = lab.hosts
  // @ts-expect-error the compiler cannot know how many there are
  host.name
  true satisfies Same<typeof host, Host | undefined>
  const guest = lab.guest({ workingSetMiB: 16, dirtyPagesPerSecond: 500 })
  true satisfies Same<typeof guest, Guest>
  // @ts-expect-error system or session
  await createLab({ mode: 'root' })
  // @ts-expect-error a password needs a user
  await createLab({ sasl: { password: 'open' } })
  // @ts-expect-error no such option
  lab.guest({ dirtyRate: 500 })
  return new LabError('why').message
}
