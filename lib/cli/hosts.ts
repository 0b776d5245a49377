import { createLab, type Guest, type Lab, type LabOptions } from '../lab'
import { Stopped, within, type Stop } from './stop'

const stopLimitMs = 20_000

/** Makes a lab that is stopped even when the user does not wait for it. */
export async function startLab(options: LabOptions, stop: Stop): Promise<Lab> {
  const making = createLab(options)
  try {
    return await stop.orStopped(making)
  } catch (error) {
    if (error instanceof Stopped) await making.then((lab) => stopLab(lab), () => undefined)
    throw error
  }
}

/** Stops a lab, and says so if it does not stop. */
export async function stopLab(lab: Lab): Promise<void> {
  await within(lab.stop(), stopLimitMs, 'stopping the lab')
}

/** How a guest's processors are run, and why so. */
export function acceleratorOf({ kvm, kvmReason }: Guest): string {
  return `${kvm ? 'on KVM' : 'emulated'} (${kvmReason})`
}
