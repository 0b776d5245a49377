import { labEnvironment } from '../../../lib/lab/process'

test('the lab\'s programs get nothing that is meant for the caller\'s own process and clients', () => {
  const before = { ...process.env }
  try {
    Object.assign(process.env, { LIBVIRT_DEFAULT_URI: 'qemu:///session', LD_PRELOAD: '', NODE_OPTIONS: '', NOTIFY_SOCKET: '/run/x', LANGUAGE_OF_MINE: 'kept' })
    const given = labEnvironment({ HOME: '/home/of/the/lab' })
    for (const name of ['LIBVIRT_DEFAULT_URI', 'LD_PRELOAD', 'NODE_OPTIONS', 'NOTIFY_SOCKET']) expect(Object.keys(given)).not.toContain(name)
    expect(given).toMatchObject({ LANGUAGE_OF_MINE: 'kept', HOME: '/home/of/the/lab', LC_ALL: 'C' })
  } finally {
    process.env = before
  }
})
