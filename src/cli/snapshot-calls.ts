import { fieldOf, parseJson } from '../conformance/trace/json.ts'
import { controlHeaders } from './control-key.ts'
import { unreachable } from './unreachable.ts'
import { WrongUse } from './wrong-use.ts'

/** The sandbox that is asked, and for whose world. */
export interface Asked {
  readonly url: string
  readonly partner: string | undefined
  readonly 'control-key': string | undefined
}

interface Answered {
  readonly status: number
  readonly ok: boolean
  readonly bytes: Buffer
}

/** Asks a sandbox for the snapshot of a world: as a file, or as the document that an older version gives. */
export async function askForSnapshot(asked: Asked): Promise<Buffer> {
  const file = await call(asked, '/file')
  if (file.ok) return file.bytes
  return whatWasGiven(asked, file.status === notThere ? await call(asked, '') : file)
}

/** Older versions refuse the address of files as one that is not there; so is a partner, and then both say so. */
const notThere = 404

/** Sends a snapshot to a sandbox; gives the partner whose world it has become. */
export async function sendSnapshot(
  asked: Asked,
  body: Buffer,
  type: 'application/gzip' | 'application/json',
): Promise<string> {
  const answered = await call(asked, type === 'application/gzip' ? '/file' : '', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  })
  const answer = parseJson(whatWasGiven(asked, answered).toString())
  const partner = fieldOf(answer, 'partner')
  if (typeof partner !== 'string') throw new WrongUse(`${asked.url} is no partner-sandbox`)
  return partner
}

function whatWasGiven({ url }: Asked, { ok, bytes }: Answered): Buffer {
  if (ok) return bytes
  const why = fieldOf(parseJson(bytes.toString()), 'error_msg')
  throw new WrongUse(`${url} refused: ${typeof why === 'string' ? why : 'it is no partner-sandbox'}`)
}

async function call(
  { url, partner, 'control-key': controlKey }: Asked,
  form: '' | '/file',
  init: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: Buffer } = {},
): Promise<Answered> {
  const query = partner === undefined ? '' : `?${new URLSearchParams({ partner }).toString()}`
  const address = `${url}/_sandbox/snapshots${form}${query}`
  try {
    const response = await fetch(address, { ...init, headers: { ...controlHeaders(controlKey), ...init.headers } })
    const { ok, status } = response
    return { ok, status, bytes: Buffer.from(await response.arrayBuffer()) }
  } catch (error) {
    throw unreachable(new URL(address).origin, error)
  }
}
