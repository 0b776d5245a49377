import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const tool = join(__dirname, '../../tools/xml-documents.mjs')
const installed = '/usr/share/libvirt/schemas'

// `npm run test:documents` makes 100,000.
test('documents that are made by chance out of the newest schemas come back equal', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, '--count', '2000', '--seed', '7'], { encoding: 'utf8' })
  expect({ stdout, status, stderr: status === 0 ? '' : stderr }).toEqual({ stdout: expect.stringMatching(/^2000 documents .*; 0 came back another\n$/), status: 0, stderr: '' })
})

// `npm run test:documents` downloads those of Debian's other packages, and of libvirt's source.
test.each(['/usr/share/libvirt', '/etc/libvirt', '/usr/share/doc/libvirt-doc'].filter(existsSync))("the documents that libvirt's packages put into %s come back equal, and are as the schema wants them", (folder) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, '--files', folder], { encoding: 'utf8' })
  expect({ stdout, stderr, status }).toEqual({ stdout: expect.stringMatching(/^\S+: \d+ documents .*; 0 wrong\n$/), stderr: '', status: 0 })
})

const withSchemas = existsSync(installed) ? test : test.skip

withSchemas('so do those of the schemas that the installed libvirt has', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, '--count', '800', '--seed', '8', '--schemas', installed], { encoding: 'utf8' })
  expect({ stdout, status, stderr: status === 0 ? '' : stderr }).toEqual({ stdout: expect.stringMatching(/^800 documents .*; 0 came back another\n$/), status: 0, stderr: '' })
})
