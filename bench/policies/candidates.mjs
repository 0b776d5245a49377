// The policies that are compared. Presets run as what they reproduce: with its documented constants, where it has a knob also set
// to what the caller accepts ("told"), and free to set any downtime, since none of them knows our limit of it. Where post-copy or a
// long standstill is not permitted, their operator would have chosen the configuration without it.

const free = () => ({ holdDowntime: false })
const forced = ({ facts }) => facts.postcopy || facts.pause ? 'force_complete' : 'abort'

const vdsm = (schedule) => ({ name: 'vdsm', schedule })

export const candidates = [
  { name: 'default', specFor: () => 'default', guards: ({ guards }) => guards },
  { name: 'none', specFor: () => 'none' },
  { name: 'virsh suspend 120 s', specFor: () => ({ name: 'virsh', timeoutMs: 120_000 }), guards: free },
  { name: 'virsh postcopy 120 s', specFor: () => ({ name: 'virsh', timeoutMs: 120_000, action: 'postcopy' }), guards: free },
  { name: 'nova', specFor: () => 'nova', guards: free },
  { name: 'nova, told', specFor: (s) => ({ name: 'nova', downtimeMs: s.facts.maxDowntimeMs, timeoutAction: forced(s) }), guards: free },
  { name: 'vdsm minimal downtime', specFor: () => vdsm('minimalDowntime'), guards: free },
  { name: 'vdsm suspend workload', specFor: ({ facts }) => vdsm(facts.pause ? 'suspendWorkload' : 'minimalDowntime'), guards: free },
  { name: 'vdsm post-copy', specFor: ({ facts }) => vdsm(facts.postcopy ? 'postcopy' : 'minimalDowntime'), guards: free },
  { name: 'kubevirt', specFor: () => 'kubevirt', guards: free },
  { name: 'kubevirt stall', specFor: () => 'kubevirt-stall', guards: free },
  { name: 'kubevirt stall, told', specFor: ({ facts }) => ({ name: 'kubevirt-stall', maxDowntimeMs: facts.maxDowntimeMs }), guards: free },
  { name: 'kubevirt downtime', specFor: () => 'kubevirt-downtime', guards: free },
  { name: 'proxmox', specFor: () => 'proxmox', guards: free },
  { name: 'proxmox, told', specFor: ({ facts }) => ({ name: 'proxmox', downtimeMs: facts.maxDowntimeMs }), guards: free },
]
