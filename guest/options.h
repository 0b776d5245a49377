/* The settings on the kernel's command line. */
#pragma once
#include "machine.h"

enum pattern { SEQUENTIAL, UNIFORM, HOTCOLD };

struct options {
    u32 working_set_mib;
    u32 extra_fill_mib;
    u32 pages_per_second; /* 0: none */
    int as_fast_as_it_can;
    enum pattern pattern;
    int random_fill;
    u32 beat_ms;
    u32 beats; /* reset the machine after so many; 0: never */
    u32 tsc_khz; /* 0: calibrate */
    u32 seed;
    u32 checked_pages_per_second;
};

/* Returns 0, or the word that it could not understand. */
const char *options_parse(struct options *options, const char *command_line);
