// The add-on notes there which functions of libvirt's it has called: npm run check:api -- --json tells which it never has.
process.env['NODEVIRT_CALLED'] ??= require('node:path').join(__dirname, '.cache/called')

const common = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/second-try.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.test.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.new/', '<rootDir>/.cache/', '<rootDir>/build/', '<rootDir>/.lab/'],
}

/** A test that measures time has the machine to itself: one file after the other, after all the rest. */
const serial = '<rootDir>/test/**/*.serial.test.ts'

module.exports = {
  projects: [
    { ...common, displayName: 'together', testMatch: ['<rootDir>/test/**/!(*.serial).test.ts'] },
    { ...common, displayName: 'alone', testMatch: [serial], runner: '<rootDir>/test/support/alone-runner.js' },
  ],
  // Lab tests share the cores with the hypervisors that they start, but mostly wait for them.
  maxWorkers: 2,
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/support/second-tries.js'],
}
