/* The lab's guest: dirties memory at a known rate, checks that memory, and tells of itself on the serial port. */
#include "clock.h"
#include "memory.h"
#include "serial.h"

enum {
    /* A guest that was held up makes good this much of its missed writes at most: a burst would be no rate at all. */
    CATCH_UP_US = 50000,
    BATCH_PAGES = 64,
    BUTTON_US = 10000,
    MEMORY_START = 2 << 20,
};

struct multiboot {
    u32 flags, memory_lower_kib, memory_upper_kib, boot_device, command_line;
};

extern char start_of_data[], end_of_program[];

static struct options options = {.working_set_mib = 8, .beat_ms = 100, .seed = 1, .checked_pages_per_second = 8192};

static u32 beats, last_distinct;
static u64 longest_gap_us, dropped_writes;

void on_fault(void) { put_text("fault\n"); }

static void put_beat(u64 now)
{
    put_text("beat");
    put_pair("seq", ++beats);
    put_milliseconds("ms", now);
    put_pair("writes", memory_writes());
    put_pair("distinct", last_distinct);
    put_pair("dropped", dropped_writes);
    put_milliseconds("gap_ms", longest_gap_us);
    put_milliseconds("lost_ms", clock_lost_us());
    put_pair("bad", memory_bad());
    put_pair("checked", memory_walks());
    put_text("\n");
    longest_gap_us = 0;
}

/* Pays out work for passed time, keeping the fraction, so that a rate is kept over seconds and not only roughly. */
struct pace {
    u32 per_second;
    u64 rest;
};

static u32 pace_due(struct pace *pace, u64 passed_us)
{
    u64 sum = pace->rest + passed_us * pace->per_second, due = divide(sum, 1000000);
    pace->rest = sum - due * 1000000;
    return (u32)due;
}

/* The program's own variables and stack are written all the time; see forget_translation for why that could go unnoticed. */
static void keep_own_pages_dirty(void)
{
    volatile char *at;
    forget_translations();
    interrupts_off(); /* a handler's result must not be written over */
    for (at = start_of_data; at < end_of_program; at += PAGE_BYTES) *at = *at;
    interrupts_on();
}

static void run(void)
{
    struct pace dirty = {.per_second = options.pages_per_second}, check = {.per_second = options.checked_pages_per_second};
    u64 before = clock_us(), next_beat = before, next_second = before + 1000000, next_button = before;
    for (;;) {
        u64 now, passed, missed = 0;
        keep_own_pages_dirty();
        if (!options.as_fast_as_it_can) sleep_until_interrupt();
        keep_own_pages_dirty();
        now = clock_us();
        passed = now - before;
        before = now;
        if (passed > longest_gap_us) longest_gap_us = passed;
        if (passed > CATCH_UP_US) {
            missed = passed - CATCH_UP_US;
            passed = CATCH_UP_US;
        }
        if (options.as_fast_as_it_can) {
            memory_dirty(BATCH_PAGES);
        } else {
            memory_dirty(pace_due(&dirty, passed));
            dropped_writes += divide(missed * options.pages_per_second, 1000000);
        }
        memory_check(pace_due(&check, passed));
        if (now >= next_second) {
            last_distinct = memory_take_distinct();
            next_second = now - next_second > 1000000 ? now + 1000000 : next_second + 1000000;
        }
        /* Seldom, because each look is a call to the hypervisor. */
        if (now >= next_button) {
            next_button = now + BUTTON_US;
            if (power_button()) {
                put_text("off\n");
                power_off();
            }
        }
        if (now >= next_beat) {
            put_beat(now);
            if (beats == options.beats) reset_machine();
            next_beat += (u64)options.beat_ms * 1000;
            if (next_beat < now) next_beat = now + (u64)options.beat_ms * 1000;
        }
    }
}

static void put_error(const char *what, const char *detail)
{
    put_text("error ");
    put_text(what);
    put_text(detail);
    put_text("\n");
}

/* Each tick wakes the hypervisor up, so that an idle guest ticks seldom and only a fine heartbeat often. */
static u32 tick_hz(void)
{
    if (options.beat_ms < 10) return 1000;
    if (options.beat_ms < 50) return 500;
    return options.pages_per_second ? 250 : 100;
}

void guest_main(const struct multiboot *boot)
{
    const char *unknown;
    u32 limit = boot->memory_upper_kib > (3u << 20) ? 3u << 30 : (boot->memory_upper_kib + 1024) << 10;
    serial_start();
    unknown = options_parse(&options, (const char *)boot->command_line);
    if (unknown) {
        put_error("cannot understand ", unknown);
        return;
    }
    if ((u32)end_of_program > MEMORY_START || !memory_start(&options, MEMORY_START, limit)) {
        put_error("the working set does not fit into the machine's memory", "");
        return;
    }
    clock_start(options.tsc_khz, tick_hz());
    enable_power_button();
    put_text("ready");
    put_pair("pages", memory_working_set_pages());
    put_pair("tsc_khz", clock_tsc_khz());
    put_text("\n");
    run();
}
