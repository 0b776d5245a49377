// The add-on notes there which functions of libvirt's it has called: npm run check:api -- --json tells which it never has.
process.env['NODEVIRT_CALLED'] ??= require('node:path').join(__dirname, '.cache/called')

const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.test.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.new/', '<rootDir>/.cache/', '<rootDir>/build/', '<rootDir>/.lab/'],
}

/** What measures time is held against clocks, and has the machine to itself: one file after the other, after all the rest. */
const measuring = ['lab/accuracy', 'lab/forecast', 'lab/guest-clocks', 'lab/many-migrations', 'lab/migrate-ending', 'lab/migrate-monitor', 'lab/simulator', 'safety/ending']
  .map((file) => `<rootDir>/test/${file}.test.ts`)

module.exports = {
  projects: [
    { ...common, displayName: 'together', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', ...measuring] },
    { ...common, displayName: 'alone', testMatch: measuring, runner: '<rootDir>/test/support/alone-runner.js' },
  ],
  // Lab tests share the cores with the hypervisors that they start, but mostly wait for them.
  maxWorkers: 2,
  testTimeout: 120_000,
}
