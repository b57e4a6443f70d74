import type { Client, Fields, Seen } from '../helpers/client.ts'

/** One client's work, and what it was told of it. A part has one request under way at a time. */
export interface Part {
  readonly name: string
  /** Whether its steps count as writes. */
  readonly writes: boolean
  /** Comes first on a sandbox that has just been started. */
  begin(client: Client): Promise<void>
  /** One request or a few that belong together; rejects when the connection is lost. */
  step(client: Client): Promise<void>
  /** What the sandbox has otherwise than it told. What it has is then what counts from now on. */
  faults(client: Client): Promise<string[]>
}

/** An answer that no part of the contract gives here: the sandbox is at fault, not the connection. */
export class WrongAnswer extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Calls, and insists on one status. */
export async function insist(status: number, call: ReturnType<Client>): Promise<Seen> {
  const seen = await call
  if (seen.status !== status) {
    throw new WrongAnswer(seen.status, `${seen.status} in place of ${status}: ${seen.text ?? ''}`)
  }
  return seen
}

/** All items of a list whose pages are asked for by offset. */
export async function everyPage(
  page: (offset: number) => Promise<readonly Fields[]>,
  size: number,
): Promise<readonly Fields[]> {
  const items: Fields[] = []
  for (;;) {
    const more = await page(items.length)
    items.push(...more)
    if (more.length < size) return items
  }
}
