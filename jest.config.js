module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.test.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.new/', '<rootDir>/.cache/', '<rootDir>/build/', '<rootDir>/.lab/'],
  // Lab tests share two cores with the hypervisors that they start.
  maxWorkers: 1,
  testTimeout: 120_000,
}
