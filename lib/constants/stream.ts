// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virEventHandleType, since libvirt 0.5.0. */
export const EventHandleType = Object.freeze({
  /** VIR_EVENT_HANDLE_READABLE, since libvirt 0.5.0. */
  READABLE: 1,
  /** VIR_EVENT_HANDLE_WRITABLE, since libvirt 0.5.0. */
  WRITABLE: 2,
  /** VIR_EVENT_HANDLE_ERROR, since libvirt 0.5.0. */
  ERROR: 4,
  /** VIR_EVENT_HANDLE_HANGUP, since libvirt 0.5.0. */
  HANGUP: 8,
} as const)
/** A value of {@link EventHandleType}. */
export type EventHandleType = (typeof EventHandleType)[keyof typeof EventHandleType]

/** virStreamEventType, since libvirt 0.7.2. */
export const StreamEventType = Object.freeze({
  /** VIR_STREAM_EVENT_READABLE, since libvirt 0.7.2. */
  READABLE: 1,
  /** VIR_STREAM_EVENT_WRITABLE, since libvirt 0.7.2. */
  WRITABLE: 2,
  /** VIR_STREAM_EVENT_ERROR, since libvirt 0.7.2. */
  ERROR: 4,
  /** VIR_STREAM_EVENT_HANGUP, since libvirt 0.7.2. */
  HANGUP: 8,
} as const)
/** A value of {@link StreamEventType}. */
export type StreamEventType = (typeof StreamEventType)[keyof typeof StreamEventType]

/** virStreamFlags, since libvirt 0.7.2. */
export const StreamFlags = Object.freeze({
  /** VIR_STREAM_NONBLOCK, since libvirt 0.7.2. */
  NONBLOCK: 1,
} as const)
/** A value of {@link StreamFlags}. */
export type StreamFlags = (typeof StreamFlags)[keyof typeof StreamFlags]

/** virStreamRecvFlagsValues, since libvirt 3.4.0. */
export const StreamRecvFlags = Object.freeze({
  /** VIR_STREAM_RECV_STOP_AT_HOLE, since libvirt 3.4.0. */
  STOP_AT_HOLE: 1,
} as const)
/** A value of {@link StreamRecvFlags}. */
export type StreamRecvFlags = (typeof StreamRecvFlags)[keyof typeof StreamRecvFlags]
