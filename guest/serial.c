#include "serial.h"

enum { COM1 = 0x3f8, LINE_STATUS = COM1 + 5, TRANSMIT_EMPTY = 0x20 };

void serial_start(void)
{
    out8(COM1 + 1, 0x00);
    out8(COM1 + 3, 0x80);
    out8(COM1 + 0, 0x01); /* 115200 baud */
    out8(COM1 + 1, 0x00);
    out8(COM1 + 3, 0x03); /* 8 bits, no parity, 1 stop bit */
    out8(COM1 + 2, 0xc7);
    out8(COM1 + 4, 0x03);
}

static void put_char(char c)
{
    while (!(in8(LINE_STATUS) & TRANSMIT_EMPTY)) __asm__ volatile("pause");
    out8(COM1, (u8)c);
}

void put_text(const char *text)
{
    while (*text) put_char(*text++);
}

static void put_padded(u64 value, int digits_at_least)
{
    char digits[20];
    int count = 0;
    do {
        u64 tenth = divide(value, 10);
        digits[count++] = (char)('0' + (u32)(value - tenth * 10));
        value = tenth;
    } while (value || count < digits_at_least);
    while (count) put_char(digits[--count]);
}

void put_number(u64 value) { put_padded(value, 1); }

void put_pair(const char *name, u64 value)
{
    put_char(' ');
    put_text(name);
    put_char('=');
    put_number(value);
}

void put_milliseconds(const char *name, u64 microseconds)
{
    u64 whole = divide(microseconds, 1000);
    put_pair(name, whole);
    put_char('.');
    put_padded(microseconds - whole * 1000, 3);
}
