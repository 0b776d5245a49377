/** Migrations simulated on QEMU's rules: traces of guests of any size, without a hypervisor. */
export { simulate } from './simulate'
export type {
  BurstyDirtying, DirtyBehaviour, LinearDirtying, MixedDirtying, NoDirtying, PhasedDirtying, Rate, SaturatingDirtying,
  SimulatedAction, SimulateOptions, SteadyDirtying,
} from './options'
