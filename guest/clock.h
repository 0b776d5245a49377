/*
 * Two clocks that disagree about a migration's downtime.
 *
 * The time-stamp counter belongs to the virtual machine: QEMU stops it while the machine is paused and carries it to the
 * destination, so by it the downtime never was. The battery-backed clock follows the host's time. Their difference is how long
 * the machine did not run, and one reading at each full second of the battery-backed clock makes it good to a millisecond or so.
 */
#pragma once
#include "machine.h"

/* Starts the tick (PIT, 20 Hz or more) and the once-a-second interrupt of the battery-backed clock. tsc_khz 0: calibrate. */
void clock_start(u32 tsc_khz, u32 tick_hz);
/* Microseconds of machine time since clock_start. Never steps back. */
u64 clock_us(void);
/* Microseconds of host time that the machine did not run, up to the last full second. */
u64 clock_lost_us(void);
u32 clock_tsc_khz(void);
