const { default: TestRunner } = require('jest-runner')

/** Jest runs the files of one runner after those of another; these also one after the other. */
module.exports = class AloneRunner extends TestRunner {
  isSerial = true
}
