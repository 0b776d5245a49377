/* Entry from the multiboot loader: 32-bit protected mode, no paging, interrupts off. */
    .set MAGIC, 0x1badb002
    .set FLAGS, 0x00000002          /* ask for the memory sizes */

    .section .multiboot, "a"
    .align 4
    .long MAGIC
    .long FLAGS
    .long -(MAGIC + FLAGS)

    .section .text
    .global _start
_start:
    cli
    cld
    movl $stack_top, %esp
    lgdt gdt_pointer
    ljmp $0x08, $1f
1:  movw $0x10, %ax
    movw %ax, %ds
    movw %ax, %es
    movw %ax, %fs
    movw %ax, %gs
    movw %ax, %ss
    pushl %ebx                      /* the multiboot information */
    call guest_main
2:  cli
    hlt
    jmp 2b

    .macro ISR name, handler
    .global \name
\name:
    pushal
    cld
    call \handler
    popal
    /* What iret would do at one privilege level: KVM's interpreter, which runs kernels where the processor cannot help, has no iret
       outside real mode. The flags come back without IF, and sti holds interrupts off until lret is done: none nests here. */
    andl $~0x200, 8(%esp)
    pushl 8(%esp)
    popfl
    sti
    lret $4
    .endm

    ISR isr_timer, on_timer
    ISR isr_rtc, on_rtc
    ISR isr_spurious, on_spurious

/* A processor exception means that the program is broken: say so and stop, so that the silence is noticed. */
    .global isr_fault
isr_fault:
    cli
    call on_fault
    jmp 2b

    .section .data
    .align 8
gdt:
    .quad 0
    .quad 0x00cf9a000000ffff        /* 0x08: flat code */
    .quad 0x00cf92000000ffff        /* 0x10: flat data */
gdt_pointer:
    .word gdt_pointer - gdt - 1
    .long gdt

    .section .bss
    .align 16
    .skip 16384
stack_top:

    .section .note.GNU-stack, "", @progbits
