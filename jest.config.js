module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.test.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.new/', '<rootDir>/.cache/', '<rootDir>/build/', '<rootDir>/.lab/'],
  // Lab tests share the cores with the hypervisors that they start, but mostly wait for them.
  maxWorkers: 2,
  testTimeout: 120_000,
}
