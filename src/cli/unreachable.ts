import { WrongUse } from './wrong-use.ts'

/** Refuses an address at which nobody answers. The reason is what `fetch` threw: it hides the true one in its cause. */
export function unreachable(address: string, error: unknown): WrongUse {
  return new WrongUse(
    `${address} cannot be reached: ${reasonOf(error)}`,
    'start a sandbox with partner-sandbox start, or name another address',
  )
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error)) return error instanceof Error ? error.message : String(error)
  return 'code' in cause ? String(cause.code) : cause.message
}
