/** Lists at the end which tests passed only at their second try. */
module.exports = class SecondTries {
  onRunComplete(_contexts, { testResults }) {
    const late = testResults.flatMap(({ testResults: tests }) => tests).filter(({ status, invocations }) => status === 'passed' && invocations > 1)
    for (const { fullName } of late) process.stderr.write(`Passed at the second try only: ${fullName}\n`)
  }
}
