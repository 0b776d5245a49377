/**
 * Tests in test/lab, test/driver and test/safety have real daemons, guests and processes on a machine of unknown load: one that fails gets a
 * second try, at once: after the others it would meet what the last of the file has left. Its first failure is printed, and second-tries.js lists
 * it at the end, so that a race in the library stays visible.
 */
if (/\/test\/(lab|driver|safety)\//.test(expect.getState().testPath ?? '')) jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true })
