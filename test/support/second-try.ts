/**
 * A test in test/lab has real daemons, guests and links on a machine of unknown load: one that fails gets a second try. Its first failure
 * is printed, and second-tries.js lists it at the end, so that a race in the library stays visible. No other test gets one.
 */
if (expect.getState().testPath?.includes('/test/lab/')) jest.retryTimes(1, { logErrorsBeforeRetry: true })
