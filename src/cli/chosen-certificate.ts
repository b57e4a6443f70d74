import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Identity, readIdentity } from './certificate.ts'
import { WrongUse } from './wrong-use.ts'

interface TlsOptions {
  readonly tls: boolean
  readonly 'tls-cert': string | undefined
  readonly 'tls-key': string | undefined
  readonly 'tls-folder': string | undefined
  readonly host: string
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

/** Where programs keep what they made for a user and can make again, by the XDG rules. */
function stateFolder(): string {
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'partner-sandbox', 'tls')
}
