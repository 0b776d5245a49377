import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './process'

/**
 * Makes the user database that the daemons ask when `sasl` is set.
 *
 * @returns the directory with the database and libvirt's SASL settings.
 * @throws {LabError} when saslpasswd2 (Debian: sasl2-bin) is missing.
 */
export async function createSaslDatabase(
  labDirectory: string, hosts: readonly string[], user: string, password: string,
): Promise<string> {
  const directory = join(labDirectory, 'sasl')
  const database = join(directory, 'users.db')
  await mkdir(directory)
  await writeFile(join(directory, 'libvirt.conf'), `mech_list: scram-sha-256\nsasldb_path: ${database}\n`)
  // A user belongs to a realm, and a daemon's realm is its host's name.
  for (const realm of hosts) await run(['saslpasswd2', '-p', '-c', '-f', database, '-a', 'libvirt', '-u', realm, user], { input: password })
  return directory
}
