#!/bin/sh
# Builds guest.elf, the program that the lab's guests boot. Needs a gcc for x86 (Debian: gcc); cross-compilers go in $CC.
set -eu
cd "$(dirname "$0")"
out=$(mktemp guest.elf.XXXXXX)
trap 'rm -f "$out"' EXIT
# Without the vector registers: nobody has switched them on. No PIE: the loader does not relocate.
${CC:-gcc} -m32 -march=i686 -mno-mmx -mno-sse -O2 -std=gnu11 -Wall -Wextra -Werror \
  -ffreestanding -fno-pic -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns \
  -nostdlib -static -no-pie -Wl,-T,guest.ld -Wl,--build-id=none \
  -o "$out" boot.S main.c options.c memory.c clock.c serial.c
chmod 644 "$out"
# In one step: a lab that copies the file meanwhile gets the old one or the new one.
mv "$out" guest.elf
trap - EXIT
