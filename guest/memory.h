/*
 * The working set: pages that are written at a wanted rate, and whose every content is known, so that a page which a migration
 * lost, tore or sent too early shows.
 */
#pragma once
#include "options.h"

enum { PAGE_BYTES = 4096, PAGE_WORDS = 1024 };

/* Lays out and fills memory from `start`; `limit` is the end of usable memory. Returns 0 when it does not fit. */
int memory_start(const struct options *options, u32 start, u32 limit);
/* Writes to `count` pages, in the pattern of the options. */
void memory_dirty(u32 count);
/* Checks the next `count` pages. */
void memory_check(u32 count);
/* Pages written in total, pages found wrong in total, and complete walks over all pages. */
u64 memory_writes(void);
u32 memory_bad(void);
u32 memory_walks(void);
u32 memory_working_set_pages(void);
/* Distinct pages written since the last call of this function. */
u32 memory_take_distinct(void);
