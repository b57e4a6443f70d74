import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { WrongUse } from './wrong-use.ts'

/** What a server shows and proves itself with, as PEM. */
export interface Identity {
  readonly cert: string
  readonly key: string
  /** The file that clients are given to trust it: only where nobody else issued it. */
  readonly trustFile?: string
}

/** The files of a certificate and of its key. */
export interface IdentityFiles {
  readonly cert: string
  readonly key: string
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
