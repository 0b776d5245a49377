#include "memory.h"

static struct options options;
static u32 (*pages)[PAGE_WORDS];
static u32 working_set, all_pages;
/* The low byte of each page's count is kept apart from the page: without it a page that came over one write too old would
   agree with itself. */
static u8 *counts;
static u32 *touched; /* one bit for each page of the working set */
static u32 distinct, cursor, check_cursor, walks, bad;
static u32 random_state = 0x9e3779b9;
static u64 writes;

static u32 mix(u32 value)
{
    value ^= value >> 16;
    value *= 0x7feb352d;
    value ^= value >> 15;
    value *= 0x846ca68b;
    return value ^ value >> 16;
}

static u32 next_random(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    return random_state ^= random_state << 5;
}

static u32 random_below(u32 limit) { return (u32)((u64)next_random() * limit >> 32); }

/* A page is: how often it was written, a check value, and a body that never changes. A page never written in a zero-filled set
   is all zeros. */
static u32 check_value(u32 page, u32 count)
{
    return count || options.random_fill ? mix(page * 0x9e3779b1u + count + options.seed) | 1 : 0;
}

static u32 body(u32 page, u32 word) { return options.random_fill ? mix(page * PAGE_WORDS + word + options.seed) : 0; }

int memory_start(const struct options *wanted, u32 start, u32 limit)
{
    u32 page, word, bytes;
    u64 end;
    options = *wanted;
    working_set = options.working_set_mib << 8;
    all_pages = working_set + (options.extra_fill_mib << 8);
    counts = (u8 *)start;
    touched = (u32 *)(start + ((all_pages + 3) & ~3u));
    bytes = (working_set + 31) / 32 * 4;
    pages = (void *)(((u32)touched + bytes + PAGE_BYTES - 1) & ~(u32)(PAGE_BYTES - 1));
    end = (u64)(u32)pages + (u64)all_pages * PAGE_BYTES;
    if (end > limit || options.working_set_mib > 4096 || options.extra_fill_mib > 4096) return 0;

    for (page = 0; page < all_pages; page++) counts[page] = 0;
    for (page = 0; page < bytes / 4; page++) touched[page] = 0;
    for (page = 0; page < all_pages; page++) {
        /* Memory of a fresh machine is zero already; writing zeros to it would only make the hypervisor allocate it. */
        if (!options.random_fill) continue;
        pages[page][0] = 0;
        pages[page][1] = check_value(page, 0);
        for (word = 2; word < PAGE_WORDS; word++) pages[page][word] = body(page, word);
    }
    return 1;
}

static u32 next_page(void)
{
    u32 hot;
    switch (options.pattern) {
    case UNIFORM: return random_below(working_set);
    case HOTCOLD:
        hot = working_set / 10;
        return hot && random_below(10) ? random_below(hot) : hot + random_below(working_set - hot);
    default:
        if (cursor >= working_set) cursor = 0;
        return cursor++;
    }
}

void memory_dirty(u32 count)
{
    if (!working_set) return;
    writes += count;
    while (count--) {
        u32 page = next_page(), bit = 1u << (page & 31), old_count = pages[page][0], new_count = old_count + 1;
        /* The write makes the page agree with the book again, so whether it did before must be seen now. */
        if ((u8)old_count != counts[page] || pages[page][1] != check_value(page, old_count)) bad++;
        pages[page][0] = new_count;
        pages[page][1] = check_value(page, new_count);
        counts[page] = (u8)new_count;
        if (!(touched[page >> 5] & bit)) {
            touched[page >> 5] |= bit;
            distinct++;
        }
        forget_translation(pages[page]);
        forget_translation(&counts[page]);
        forget_translation(&touched[page >> 5]);
    }
}

/* The body is sampled, at other words in each walk: a whole page would cost more than the writes do. */
static int is_good(u32 page)
{
    const u32 *p = pages[page];
    u32 sample, count = p[0];
    if ((u8)count != counts[page] || p[1] != check_value(page, count)) return 0;
    for (sample = 0; sample < 4; sample++) {
        u32 word = (walks * 7 + sample * (PAGE_WORDS / 4) + page) % PAGE_WORDS;
        if (word >= 2 && p[word] != body(page, word)) return 0;
    }
    return 1;
}

void memory_check(u32 count)
{
    if (!all_pages) return;
    while (count--) {
        if (!is_good(check_cursor)) bad++;
        if (++check_cursor == all_pages) {
            check_cursor = 0;
            walks++;
        }
    }
}

u64 memory_writes(void) { return writes; }
u32 memory_bad(void) { return bad; }
u32 memory_walks(void) { return walks; }
u32 memory_working_set_pages(void) { return working_set; }

u32 memory_take_distinct(void)
{
    u32 taken = distinct, word;
    for (word = 0; word < (working_set + 31) / 32; word++)
        if (touched[word]) touched[word] = 0;
    distinct = 0;
    return taken;
}
