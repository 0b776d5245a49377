import { ended, root, run } from './consumer'

test.each(['check:form', 'check:native'])('npm run %s finds nothing', async (script) => {
  expect(await ended(run('npm', ['run', '--silent', script], { cwd: root }))).toMatchObject({ code: 0, stderr: '' })
}, 400_000)
