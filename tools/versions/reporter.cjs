// Writes what the tests came to into the file NODEVIRT_VERSIONS_REPORT. jest's own --json fails where the error of a test refers to itself.
const { writeFileSync } = require('node:fs')
const { relative } = require('node:path')

module.exports = class Results {
  onRunComplete(_contexts, { numPassedTests: passed, numPendingTests: skipped, testResults }) {
    const failures = testResults.flatMap(({ testFilePath, testExecError, testResults: tests }) => {
      const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
      return testExecError ? [`${relative(process.cwd(), testFilePath)}: ${testExecError.message}`] : failed
    })
    writeFileSync(process.env.NODEVIRT_VERSIONS_REPORT, JSON.stringify({ node: process.versions.node, passed, skipped, failures }))
  }
}
