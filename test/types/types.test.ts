import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

async function complaints(project: string): Promise<string> {
  const compiler = require.resolve('typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '--noEmit', '-p', join(__dirname, project)])
    .catch((failure: { stdout: string, stderr: string }) => ({ stdout: failure.stdout + failure.stderr }))
  return stdout
}

test('the compiler accepts the public API as it is meant to be used, and refuses wrong uses', async () => {
  expect(await complaints('api')).toBe('')
})

// They run without type checks, which would take longer than they do.
test('tests and benchmarks agree with the types', async () => {
  expect(await complaints('../../tsconfig.test.json')).toBe('')
})
