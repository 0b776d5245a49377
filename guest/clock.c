#include "clock.h"

enum {
    PIT_HZ = 1193182,
    PIT_COUNT = 0x43,
    CALIBRATION_COUNTS = PIT_HZ / 25,
    PIC1 = 0x20,
    PIC2 = 0xa0,
    CMOS_INDEX = 0x70,
    CMOS_DATA = 0x71,
    RTC_A = 0x0a,
    RTC_B = 0x0b,
    RTC_C = 0x0c,
    VECTORS = 48,
    TIMER_VECTOR = 32,
    RTC_VECTOR = 40,
    SECONDS_PER_DAY = 86400,
};

extern void isr_timer(void), isr_rtc(void), isr_spurious(void), isr_fault(void);

static struct {
    u16 low, selector, flags, high;
} __attribute__((packed)) idt[VECTORS];
static struct {
    u16 size;
    u32 address;
} __attribute__((packed)) idt_pointer;

static u32 khz;
/* Machine time is counted up piecewise, so that refining the frequency never makes it step. */
static u64 last_tsc, now_us, rest_ticks;

static volatile u64 edge_tsc;
static volatile long long lost_us;
static volatile u32 edge_second, edges;
static int suspect;

static void gate(u32 vector, void (*handler)(void))
{
    u32 address = (u32)handler;
    idt[vector].low = (u16)address;
    idt[vector].selector = 0x08;
    idt[vector].flags = 0x8e00;
    idt[vector].high = (u16)(address >> 16);
}

static u8 cmos(u8 index)
{
    out8(CMOS_INDEX, index);
    return in8(CMOS_DATA);
}

static void cmos_write(u8 index, u8 value)
{
    out8(CMOS_INDEX, index);
    out8(CMOS_DATA, value);
}

static u32 decimal(u8 bcd) { return (bcd >> 4) * 10u + (bcd & 15); }

static u32 second_of_day(void) { return (decimal(cmos(4) & 0x7f) * 60 + decimal(cmos(2))) * 60 + decimal(cmos(0)); }

void on_timer(void) { out8(PIC1, 0x20); }

void on_spurious(void) {}

/* Runs as close to the start of a second as interrupts allow. */
void on_rtc(void)
{
    u64 at = tsc();
    u32 second, passed;
    (void)cmos(RTC_C);
    second = second_of_day();
    out8(PIC2, 0x20);
    out8(PIC1, 0x20);

    passed = second >= edge_second ? second - edge_second : second + SECONDS_PER_DAY - edge_second;
    if (edges++ && passed) {
        u64 expected = (u64)passed * khz * 1000, ran = at - edge_tsc;
        u32 tolerance = khz * 2; /* 0.2 % of a second */
        if (passed == 1 && ran + tolerance > expected && ran < expected + tolerance && !suspect) {
            /* An undisturbed second shows the true frequency; calibration over milliseconds cannot. */
            khz = (u32)((int)khz + ((int)divide(ran + 500, 1000) - (int)khz) / 4);
        } else {
            /* Signed: an interrupt that came late, or waited out a pause, makes this second look long and the next one short. */
            long long missing = (long long)(expected - ran);
            lost_us += missing < 0 ? -(long long)scale((u64)-missing, 1000, khz) : (long long)scale((u64)missing, 1000, khz);
            suspect = !suspect;
        }
    }
    edge_second = second;
    edge_tsc = at;
}

static void start_tick(u32 hz)
{
    u32 divisor = PIT_HZ / hz;
    out8(PIT_COUNT, 0x34);
    out8(0x40, (u8)divisor);
    out8(0x40, (u8)(divisor >> 8));
}

/* One reading of both counters at the same moment: the tightest of a few, since the hypervisor may hold us up in between. */
static u64 read_together(u32 *count)
{
    u64 best_window = ~0ull, best = 0;
    int attempt;
    *count = 0;
    for (attempt = 0; attempt < 10; attempt++) {
        u64 before = tsc(), after;
        u32 latched;
        out8(PIT_COUNT, 0x80);
        after = tsc();
        latched = in8(0x42);
        latched |= (u32)in8(0x42) << 8;
        if (after - before < best_window) {
            best_window = after - before;
            best = before + (after - before) / 2;
            *count = latched;
        }
    }
    return best;
}

/*
 * Channel 2 counts down, and nobody hears it. It wraps after 55 ms, so a hold-up as long as that can hide whole turns of it and
 * make the frequency come out many times too high: 0 where that shows at once.
 */
static u32 measure_khz(void)
{
    u32 first, at, previous;
    u64 start, end;
    out8(0x61, (u8)((in8(0x61) & ~0x02) | 0x01));
    out8(PIT_COUNT, 0xb0);
    out8(0x42, 0xff);
    out8(0x42, 0xff);
    start = read_together(&first);
    at = first;
    do {
        previous = at;
        end = read_together(&at);
        if (at > previous) return 0;
    } while (first - at < CALIBRATION_COUNTS);
    return (u32)divide(scale(end - start, PIT_HZ, first - at), 1000);
}

/* Two measurements in a row that agree within 0.8 %: a hidden turn would have to be hidden twice, alike. */
static u32 calibrate(void)
{
    u32 before, found = measure_khz(), apart;
    do {
        before = found;
        found = measure_khz();
        apart = found > before ? found - before : before - found;
    } while (!found || apart > found / 128);
    return found;
}

static void start_interrupts(void)
{
    u32 vector;
    for (vector = 0; vector < VECTORS; vector++) gate(vector, vector < TIMER_VECTOR ? isr_fault : isr_spurious);
    gate(TIMER_VECTOR, isr_timer);
    gate(RTC_VECTOR, isr_rtc);
    idt_pointer.size = sizeof idt - 1;
    idt_pointer.address = (u32)idt;
    __asm__ volatile("lidt %0" : : "m"(idt_pointer));

    out8(PIC1, 0x11);
    out8(PIC2, 0x11);
    out8(PIC1 + 1, TIMER_VECTOR);
    out8(PIC2 + 1, RTC_VECTOR);
    out8(PIC1 + 1, 0x04);
    out8(PIC2 + 1, 0x02);
    out8(PIC1 + 1, 0x01);
    out8(PIC2 + 1, 0x01);
    out8(PIC1 + 1, 0xfa); /* timer and cascade */
    out8(PIC2 + 1, 0xfe); /* battery-backed clock */

    cmos_write(RTC_A, 0x26);
    cmos_write(RTC_B, 0x12); /* interrupt at the end of each update; 24 hours, BCD */
    (void)cmos(RTC_C);
}

void clock_start(u32 tsc_khz, u32 tick_hz)
{
    khz = tsc_khz ? tsc_khz : calibrate();
    last_tsc = tsc();
    start_tick(tick_hz);
    start_interrupts();
    interrupts_on();
}

u64 clock_us(void)
{
    u64 at = tsc(), ticks, whole;
    if (at < last_tsc) at = last_tsc; /* a host whose counter is behind: time stands still rather than jump */
    ticks = rest_ticks + (at - last_tsc) * 1000;
    whole = divide(ticks, khz);
    rest_ticks = ticks - whole * khz;
    last_tsc = at;
    return now_us += whole;
}

u64 clock_lost_us(void)
{
    long long lost;
    interrupts_off();
    lost = lost_us;
    interrupts_on();
    return lost > 0 ? (u64)lost : 0;
}

u32 clock_tsc_khz(void) { return khz; }
