import { X509Certificate } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { type Identity, type IdentityFiles, readIdentity } from './certificate.ts'
import { WrongUse } from './wrong-use.ts'

interface Wanted {
  readonly folder: string
  /** The address that the server listens on; the names of the loopback are in every certificate. */
  readonly host: string
  /** The machine's clock, in milliseconds. */
  readonly now: number
}

/**
 * The certificate that a folder keeps for this machine; it is made when there is none that serves for the host and lasts
 * another day. Only its owner reads the key. Throws WrongUse for a folder that cannot be written.
 */
export async function ownIdentity({ folder, host, now }: Wanted): Promise<Identity> {
  const files = { cert: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') }
  const names = [...new Set([...ownNames, ...(isAnyAddress(host) ? [] : [host])])]
  const kept = keptIdentity(files, now + dayMs)
  if (kept !== undefined && covers(kept, names)) return { ...kept, trustFile: files.cert }
  const made = await generate([{ name: 'commonName', value: 'partner-sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - dayMs),
    notAfterDate: new Date(now + 365 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((each) => (isIP(each) === 0 ? { type: 2, value: each } : { type: 7, ip: each })),
      },
    ],
  })
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    replace(files.key, made.private)
    replace(files.cert, made.cert)
  } catch (error) {
    throw new WrongUse(
      `--tls-folder ${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'name another folder',
    )
  }
  return { cert: made.cert, key: made.private, trustFile: files.cert }
}

const dayMs = 86_400_000

const ownNames = ['localhost', '127.0.0.1', '::1']

function isAnyAddress(host: string): boolean {
  return host === '0.0.0.0' || /^(::|0*(:0*){2,7})$/.test(host)
}

function keptIdentity(files: IdentityFiles, now: number): Identity | undefined {
  try {
    return readIdentity(files, now)
  } catch (error) {
    if (error instanceof WrongUse) return undefined
    throw error
  }
}

function covers({ cert }: Identity, names: readonly string[]): boolean {
  const certificate = new X509Certificate(cert)
  return names.every(
    (each) => (isIP(each) === 0 ? certificate.checkHost(each) : certificate.checkIP(each)) !== undefined,
  )
}

/** Another process sees the old file or the new one, and nobody but the owner reads it. */
function replace(file: string, text: string): void {
  const next = `${file}.${process.pid}`
  rmSync(next, { force: true })
  writeFileSync(next, text, { mode: 0o600 })
  renameSync(next, file)
}
