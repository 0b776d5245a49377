/* The little that the program needs of an x86 machine. */
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static inline u8 in8(u16 port)
{
    u8 value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static inline void out16(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }

static inline u16 in16(u16 port)
{
    u16 value;
    __asm__ volatile("inw %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static inline u64 tsc(void)
{
    u64 value;
    __asm__ volatile("rdtsc" : "=A"(value));
    return value;
}

static inline void interrupts_off(void) { __asm__ volatile("cli" : : : "memory"); }
static inline void interrupts_on(void) { __asm__ volatile("sti" : : : "memory"); }

/* The one-instruction shadow of sti closes the gap in which an interrupt could slip in before hlt. */
static inline void sleep_until_interrupt(void) { __asm__ volatile("sti; hlt" : : : "memory"); }

/* There is no 32-bit libgcc on a 64-bit Debian, so 64-bit division is ours. */
static inline u64 divide(u64 value, u32 divisor)
{
    u32 high = (u32)(value >> 32), low = (u32)value, quotient_high = high / divisor, rest = high % divisor, quotient_low;
    __asm__("divl %4" : "=a"(quotient_low), "=d"(rest) : "a"(low), "d"(rest), "r"(divisor));
    return (u64)quotient_high << 32 | quotient_low;
}

/* value * factor / divisor without losing the upper bits of the product. */
static inline u64 scale(u64 value, u32 factor, u32 divisor)
{
    u64 whole = divide(value, divisor);
    u32 rest = (u32)(value - whole * divisor);
    return whole * factor + divide((u64)rest * factor, divisor);
}

/*
 * QEMU before 9.0, when it emulates, loses writes during a migration: it clears the record of dirty pages but leaves the
 * translation buffer's entries as they are, through which later writes go unrecorded ("physmem: Fix migration dirty bitmap
 * coherency with TCG memory access"). Operating systems drop their entries all the time; this program never would.
 */
static inline void forget_translation(const void *address) { __asm__ volatile("invlpg (%0)" : : "r"(address) : "memory"); }

/* Without paging a new page table means nothing to the emulator, but a change of CR0.WP drops everything. */
static inline void forget_translations(void)
{
    u32 cr0;
    __asm__ volatile("movl %%cr0, %0\n\txorl $0x10000, %0\n\tmovl %0, %%cr0" : "=&r"(cr0) : : "memory");
}

/* Where SeaBIOS puts ACPI's fixed registers, on all of QEMU's PCs. */
enum { PM_STATUS = 0x600, PM_ENABLE = 0x602, PM_POWER_BUTTON = 0x100, PM_CONTROL = 0x604, PM_SOFT_OFF = 0x2000 };

/* The button is noted only where its interrupt is enabled. That stays masked: the program looks by itself. */
static inline void enable_power_button(void) { out16(PM_ENABLE, PM_POWER_BUTTON); }

/* Has somebody pressed the power button? A machine without ACPI reads as all ones. */
static inline int power_button(void)
{
    u16 status = in16(PM_STATUS);
    return status != 0xffff && status & PM_POWER_BUTTON;
}

static inline void power_off(void) { out16(PM_CONTROL, PM_SOFT_OFF); }

/* By the keyboard controller, the oldest way there is. QEMU run with -no-reboot ends. */
static inline void reset_machine(void) { out8(0x64, 0xfe); }
