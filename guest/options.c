#include "options.h"

/* Does the word at `text` read `key=`? Then the value's start, else 0. */
static const char *value_of(const char *text, const char *key)
{
    while (*key && *text == *key) text++, key++;
    return !*key && *text == '=' ? text + 1 : 0;
}

static int is(const char *value, const char *expected)
{
    while (*expected && *value == *expected) value++, expected++;
    return !*expected && (!*value || *value == ' ');
}

static int number(const char *value, u32 *result)
{
    u32 sum = 0;
    if (!*value || *value == ' ') return 0;
    for (; *value && *value != ' '; value++) {
        if (*value < '0' || *value > '9' || sum > 400000000) return 0;
        sum = sum * 10 + (u32)(*value - '0');
    }
    *result = sum;
    return 1;
}

static int parse_word(struct options *o, const char *word)
{
    const char *value;
    if ((value = value_of(word, "ws"))) return number(value, &o->working_set_mib);
    if ((value = value_of(word, "fillmib"))) return number(value, &o->extra_fill_mib);
    if ((value = value_of(word, "beat"))) return number(value, &o->beat_ms) && o->beat_ms;
    if ((value = value_of(word, "beats"))) return number(value, &o->beats);
    if ((value = value_of(word, "tsc_khz"))) return number(value, &o->tsc_khz);
    if ((value = value_of(word, "seed"))) return number(value, &o->seed);
    if ((value = value_of(word, "check"))) return number(value, &o->checked_pages_per_second);
    if ((value = value_of(word, "rate"))) {
        if (is(value, "max")) return o->as_fast_as_it_can = 1;
        return number(value, &o->pages_per_second);
    }
    if ((value = value_of(word, "fill"))) {
        o->random_fill = is(value, "random");
        return o->random_fill || is(value, "zero");
    }
    if ((value = value_of(word, "pattern"))) {
        if (is(value, "sequential")) return o->pattern = SEQUENTIAL, 1;
        if (is(value, "uniform")) return o->pattern = UNIFORM, 1;
        if (is(value, "hotcold")) return o->pattern = HOTCOLD, 1;
        return 0;
    }
    return 0;
}

const char *options_parse(struct options *options, const char *command_line)
{
    const char *at = command_line;
    /* The loader puts the kernel's own path in front, which may have spaces: what is meant for us begins behind the last " -- ".
     */
    for (const char *each = command_line; *each; each++) {
        if (each[0] == ' ' && each[1] == '-' && each[2] == '-' && each[3] == ' ') at = each + 3;
    }
    if (at == command_line)
        while (*at && *at != ' ') at++;
    for (;;) {
        while (*at == ' ') at++;
        if (!*at) return 0;
        if (!parse_word(options, at)) return at;
        while (*at && *at != ' ') at++;
    }
}
