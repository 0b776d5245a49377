import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDirectory } from '../directories'
import { run } from './process'
import { SESSION_ROOT } from './host-files'

/** Where each host finds its certificates: everywhere the same path, so that one URI serves on every host. */
export const TLS_DIRECTORY = `${SESSION_ROOT}/pki`

async function privateKey(path: string): Promise<void> {
  // Not a (faster) elliptic-curve key: libvirt insists on a usage, key encipherment, that only RSA has.
  await run(['certtool', '--generate-privkey', '--key-type', 'rsa', '--bits', '2048', '--outfile', path])
}

async function certificate(path: string, key: string, template: string, ca?: { key: string, cert: string }): Promise<void> {
  const templatePath = `${path}.template`
  await writeFile(templatePath, template)
  const how = ca === undefined
    ? ['--generate-self-signed']
    : ['--generate-certificate', '--load-ca-privkey', ca.key, '--load-ca-certificate', ca.cert]
  await run(['certtool', ...how, '--load-privkey', key, '--template', templatePath, '--outfile', path])
}

/**
 * Makes a certificate authority and each host's server and client certificates.
 *
 * @param labDirectory - the authority goes here.
 * @param hosts - names, addresses and directories; the certificates go into `pki` of each directory.
 * @throws {LabError} when certtool (Debian: gnutls-bin) is missing.
 */
export async function createCertificates(
  labDirectory: string, hosts: ReadonlyArray<{ name: string, address: string, directory: string }>,
): Promise<void> {
  const ca = { key: join(labDirectory, 'ca-key.pem'), cert: join(labDirectory, 'ca-cert.pem') }
  await privateKey(ca.key)
  await certificate(ca.cert, ca.key, 'cn = "nodevirt lab"\nca\ncert_signing_key\nexpiration_days = 2\n')
  await Promise.all(hosts.map(async (host) => {
    const directory = join(host.directory, 'pki')
    const file = (name: string): string => join(directory, name)
    await makeDirectory(directory)
    await Promise.all([privateKey(file('server-key.pem')), privateKey(file('client-key.pem'))])
    const common = `cn = "${host.name}"\nsigning_key\nencryption_key\nexpiration_days = 2\n`
    await Promise.all([
      copyFile(ca.cert, file('ca-cert.pem')),
      certificate(file('server-cert.pem'), file('server-key.pem'),
        `${common}tls_www_server\nip_address = "${host.address}"\ndns_name = "${host.name}"\n`, ca),
      certificate(file('client-cert.pem'), file('client-key.pem'), `${common}tls_www_client\n`, ca),
    ])
    // libvirt's client and QEMU call the same files by different names.
    await Promise.all([
      copyFile(file('ca-cert.pem'), file('cacert.pem')),
      copyFile(file('client-cert.pem'), file('clientcert.pem')),
      copyFile(file('client-key.pem'), file('clientkey.pem')),
    ])
  }))
}
