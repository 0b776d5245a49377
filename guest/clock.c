#include "clock.h"

enum {
    PIT_HZ = 1193182,
    TICK_HZ = 500,
    CALIBRATION_MS = 40,
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

static struct { u16 low, selector, flags, high; } __attribute__((packed)) idt[VECTORS];
static struct { u16 size; u32 address; } __attribute__((packed)) idt_pointer;

static u32 khz;
/* Machine time is counted up piecewise, so that refining the frequency never makes it step. */
static u64 last_tsc, now_us, rest_ticks;

static volatile u64 edge_tsc, lost_us;
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

void on_spurious(void) { }

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
            /* Signed: the interrupt that waited out a pause makes this second look short and the next one long. */
            long long missing = (long long)(expected - ran);
            long long sum = (long long)lost_us +
                (missing < 0 ? -(long long)scale((u64)-missing, 1000, khz) : (long long)scale((u64)missing, 1000, khz));
            lost_us = sum < 0 ? 0 : (u64)sum;
            suspect = !suspect;
        }
    }
    edge_second = second;
    edge_tsc = at;
}

static void start_pit(void)
{
    u32 divisor = PIT_HZ / TICK_HZ;
    out8(0x43, 0x34);
    out8(0x40, (u8)divisor);
    out8(0x40, (u8)(divisor >> 8));
}

/* Channel 2 counts down once and raises its output: no interrupt needed. */
static u32 calibrate(void)
{
    u32 count = PIT_HZ / 1000 * CALIBRATION_MS;
    u64 start;
    out8(0x61, (u8)((in8(0x61) & ~0x02) | 0x01));
    out8(0x43, 0xb0);
    out8(0x42, (u8)count);
    out8(0x42, (u8)(count >> 8));
    start = tsc();
    while (!(in8(0x61) & 0x20)) ;
    return (u32)divide((tsc() - start) * (PIT_HZ / 1000), count);
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

void clock_start(u32 tsc_khz)
{
    khz = tsc_khz ? tsc_khz : calibrate();
    last_tsc = tsc();
    start_pit();
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
    u64 lost;
    interrupts_off();
    lost = lost_us;
    interrupts_on();
    return lost;
}

u32 clock_tsc_khz(void) { return khz; }
