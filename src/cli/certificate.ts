import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { WrongUse } from './wrong-use.ts'

/** What a server shows and proves itself with, as PEM. */
export interface Identity {
  readonly cert: string
  readonly key: string
  /** The file that clients are given to trust it: only where nobody else issued it. */
  readonly trustFile?: string
}

interface TlsOptions {
  readonly tls: boolean
  readonly 'tls-cert': string | undefined
  readonly 'tls-key': string | undefined
  readonly 'tls-folder': string | undefined
  readonly host: string
}

/** The files of a certificate and of its key. */
export interface IdentityFiles {
  readonly cert: string
  readonly key: string
}

/**
 * The certificate that `start` is to serve with: that of --tls-cert and --tls-key, or one of its own making for --tls;
 * undefined where it serves plain HTTP. Throws WrongUse that names the file which cannot be used.
 */
export async function identityOf(options: TlsOptions, now: number): Promise<Identity | undefined> {
  const { tls, 'tls-cert': cert, 'tls-key': key, 'tls-folder': folder } = options
  if (folder !== undefined && !tls) throw new WrongUse('--tls-folder is where --tls keeps its certificate', 'add --tls')
  if (tls) {
    const { ownIdentity } = await import('./own-certificate.ts')
    return await ownIdentity({ folder: folder ?? stateFolder(), host: options.host, now })
  }
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined) throw new WrongUse(`--tls-key ${key ?? ''} needs its certificate`, 'name it with --tls-cert')
  if (key === undefined) throw new WrongUse(`--tls-cert ${cert} needs its private key`, 'name it with --tls-key')
  return readIdentity({ cert, key }, now)
}

/** Reads a certificate and its key; `now` in milliseconds. Throws WrongUse for files that no client would accept. */
export function readIdentity(files: IdentityFiles, now: number): Identity {
  const [cert, key] = [readPem(files.cert, '--tls-cert'), readPem(files.key, '--tls-key')]
  const certificate = certificateIn(cert, files.cert)
  if (!certificate.checkPrivateKey(keyIn(key, files.key)))
    throw new WrongUse(
      `--tls-key ${files.key} is not the key of the certificate in ${files.cert}`,
      'the first certificate of the file is that of the server; those that issued it follow',
    )
  if (now > certificate.validToDate.getTime())
    throw new WrongUse(`--tls-cert ${files.cert} expired on ${certificate.validToDate.toISOString()}`, renewal)
  if (now < certificate.validFromDate.getTime())
    throw new WrongUse(
      `--tls-cert ${files.cert} is not valid before ${certificate.validFromDate.toISOString()}`,
      renewal,
    )
  return { cert, key }
}

const renewal = 'renew it, or let --tls make one for this machine'

function readPem(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new WrongUse(`${option} ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function certificateIn(pem: string, file: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch {
    throw new WrongUse(`--tls-cert ${file} holds no certificate`, 'it takes PEM: -----BEGIN CERTIFICATE-----')
  }
}

function keyIn(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    throw new WrongUse(
      `--tls-key ${file} holds no private key that can be used`,
      'it takes PEM without a passphrase: -----BEGIN PRIVATE KEY-----',
    )
  }
}

/** Where programs keep what they made for a user and can make again, by the XDG rules. */
function stateFolder(): string {
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'partner-sandbox', 'tls')
}
