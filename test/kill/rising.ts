import type { Client } from '../helpers/client.ts'
import type { Part } from './part.ts'

/** A number of the sandbox that one call raises by one, and another shows. */
export interface Rising {
  readonly name: string
  /** Comes first on a sandbox that has just been started. */
  begin(client: Client): Promise<void>
  /** Raises it by one, to `to`. */
  raise(client: Client, to: number): Promise<unknown>
  show(client: Client): Promise<number>
}

/** Raises a number, while somebody else looks at it: it is what was told last, and never below what was shown. */
export function risingParts(rising: Rising): Part[] {
  const { name } = rising
  let isThere = false
  let told: number | undefined
  let sent = 0
  let seen = 0
  return [
    {
      name: `${name}: raises it`,
      writes: true,
      async begin(client) {
        await rising.begin(client)
        isThere = true
        told ??= await rising.show(client)
        sent = told
      },
      async step(client) {
        sent = (told ?? 0) + 1
        await rising.raise(client, sent)
        told = sent
      },
      async faults(client) {
        const shown = await rising.show(client)
        const faults = [
          ...(shown === told || shown === sent ? [] : [`it is ${shown}, and was said to be ${told ?? 'nothing'}`]),
          ...(shown < seen ? [`it is ${shown}, and was shown as ${seen}`] : []),
        ]
        told = shown
        sent = shown
        seen = shown
        return faults
      },
    },
    {
      name: `${name}: looks at it`,
      writes: false,
      begin: () => Promise.resolve(),
      async step(client) {
        if (isThere) seen = Math.max(seen, await rising.show(client))
      },
      faults: () => Promise.resolve([]),
    },
  ]
}
