import { chanceHex } from '../state/engine/chance.ts'

/** Ids of requests: alike in form to the gateway's, in a fixed order; other ones in each process that shares worlds. */
export function createRequestIds(process = 0): () => string {
  const prefix = chanceHex('request', ...(process === 0 ? [] : [process])).slice(0, 20)
  let count = 0
  return () => {
    count += 1
    return prefix + count.toString(16).padStart(12, '0')
  }
}
