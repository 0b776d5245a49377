/** Makes calls for so long, as many at a time as there may be in flight. */
export async function again(call, inFlight, milliseconds) {
  const start = performance.now()
  const end = start + milliseconds
  let calls = 0
  async function work() {
    while (performance.now() < end) {
      await call()
      calls++
    }
  }
  await Promise.all(Array.from({ length: inFlight }, work))
  return { calls, seconds: (performance.now() - start) / 1000 }
}
