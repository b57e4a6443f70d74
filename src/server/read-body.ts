import type { IncomingMessage } from 'node:http'
import type { ServerLimits } from './limits.ts'

const noBody = new Uint8Array(0)

/** Why a body is not read to its end. */
export type BodyFault = 'too large' | 'too many'

export interface BodyReader {
  /** Gives the bytes as they came, or why they are not read. A caller that goes away hears of neither. */
  read(
    incoming: IncomingMessage,
    limit: number,
    hear: { readonly body: (body: Uint8Array) => void; readonly fault: (fault: BodyFault) => void },
  ): void
  /** How many bytes of unfinished bodies are held now. */
  held(): number
}

/** Makes a reader that holds no more than a certain number of bytes of unfinished bodies at a time. */
export function createBodyReader({ heldBytes }: Pick<ServerLimits, 'heldBytes'>): BodyReader {
  let held = 0

  function collect(incoming: IncomingMessage, limit: number, hear: Parameters<BodyReader['read']>[2]): void {
    let chunks: Buffer[] = []
    let size = 0
    let isDone = false
    const finish = (): Buffer[] => {
      const taken = chunks
      isDone = true
      held -= size
      size = 0
      chunks = []
      return taken
    }
    incoming.on('data', (chunk: Buffer) => {
      if (isDone) return
      const fault = size + chunk.length > limit ? 'too large' : held + chunk.length > heldBytes ? 'too many' : undefined
      if (fault !== undefined) {
        finish()
        hear.fault(fault)
        return
      }
      chunks.push(chunk)
      size += chunk.length
      held += chunk.length
    })
    incoming.on('end', () => {
      if (!isDone) hear.body(joined(finish()))
    })
    incoming.on('close', () => {
      if (!isDone) finish()
    })
  }

  return {
    read(incoming, limit, hear) {
      const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
      if ((length === undefined || length === '0') && encoding === undefined) hear.body(noBody)
      else if (Number(length ?? 0) > limit) hear.fault('too large')
      else collect(incoming, limit, hear)
    },
    held: () => held,
  }
}

/**
 * A copy in memory of its own: a chunk is a window on the socket's whole buffer, and a small buffer one on a pool, which the
 * journal would keep alive.
 */
function joined(chunks: readonly Buffer[]): Buffer {
  const whole = Buffer.allocUnsafeSlow(chunks.reduce((sum, each) => sum + each.length, 0))
  let end = 0
  for (const chunk of chunks) end += chunk.copy(whole, end)
  return whole
}
