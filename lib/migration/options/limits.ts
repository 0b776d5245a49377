/** QEMU's own bound of the downtime limit, ms. */
export const longestDowntimeMs = 2_000_000
