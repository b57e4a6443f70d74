import type { Client, Fields } from '../helpers/client.ts'
import { insist, type Part } from './part.ts'

/** What a world is seen to be: gone, or with so many customers. */
type Shape = 'none' | number

interface Move {
  /** What the world is when the move has been made. */
  readonly to: Shape
  readonly make: (client: Client) => Promise<unknown>
}

/** Makes worlds, fills them, takes snapshots, brings them back, starts afresh and deletes, over and over. */
export function worldPart(): Part {
  let number = 0
  let at = 0
  let told: Shape = 'none'
  let sent: Shape = 'none'
  let saved: Fields = {}
  const id = (): string => `killed-world-${number}`
  const query = (): string => `?partner=${id()}`
  const add = (prefix: string) => (client: Client) =>
    insist(201, client('POST', `/_sandbox/customers${query()}`, { count: 1, prefix }))
  const moves: readonly Move[] = [
    { to: 0, make: (client) => insist(201, client('POST', '/_sandbox/partners', { id: id(), freeze_clock: true })) },
    { to: 1, make: add('first') },
    {
      to: 1,
      async make(client) {
        saved = (await insist(200, client('GET', `/_sandbox/snapshots${query()}`))).body
      },
    },
    { to: 2, make: add('second') },
    { to: 1, make: (client) => insist(200, client('POST', `/_sandbox/snapshots${query()}`, saved)) },
    { to: 2, make: add('third') },
    { to: 0, make: (client) => insist(200, client('POST', `/_sandbox/reset${query()}`, { preset: 'empty' })) },
    { to: 'none', make: (client) => insist(204, client('DELETE', `/_sandbox/partners/${id()}`)) },
  ]
  const show = async (client: Client): Promise<Shape> => {
    const { status, body } = await client('GET', `/_sandbox/snapshots${query()}`)
    if (status === 404) return 'none'
    return ((body['records'] as Fields)['customers'] as unknown[]).length
  }
  return {
    name: 'makes and deletes worlds',
    writes: true,
    async begin(client) {
      if (told !== 'none') await insist(204, client('DELETE', `/_sandbox/partners/${id()}`))
      number += 1
      at = 0
      told = 'none'
      sent = 'none'
    },
    async step(client) {
      const move = moves[at % moves.length]
      if (move === undefined) return
      if (at > 0 && at % moves.length === 0) number += 1
      sent = move.to
      await move.make(client)
      told = move.to
      at += 1
    },
    async faults(client) {
      const shown = await show(client)
      const faults = shown === told || shown === sent ? [] : [`${id()} is ${shown}, not ${told}`]
      const { body } = await insist(200, client('GET', '/_sandbox/partners'))
      const left = (body['partners'] as { id: string }[]).filter(
        (each) => each.id.startsWith('killed-world') && each.id !== id(),
      )
      told = shown
      sent = shown
      return [...faults, ...left.map((each) => `${each.id} is there again`)]
    },
  }
}
