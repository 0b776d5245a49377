/* COM1, polled, and just enough text output for lines of key=value pairs. */
#pragma once
#include "machine.h"

void serial_start(void);
void put_text(const char *text);
void put_number(u64 value);
/* " name=value" */
void put_pair(const char *name, u64 value);
/* " name=1234.567" from microseconds: milliseconds with three decimals. */
void put_milliseconds(const char *name, u64 microseconds);
