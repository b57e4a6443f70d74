import { expect, it } from 'vitest'
import { createTurnQueue } from '../../src/server/turn-queue.ts'

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('runs what came in one turn together and in its order, when the turn is over', async () => {
  const inTurn = createTurnQueue()
  const ran: string[] = []
  for (const name of ['a', 'b', 'c'])
    inTurn(() => {
      ran.push(name)
    })
  await Promise.resolve()
  expect(ran).toEqual([])
  await nextTurn()
  expect(ran).toEqual(['a', 'b', 'c'])
})

it('leaves what comes while tasks run to the next turn, so that what was read meanwhile is not kept waiting', async () => {
  const inTurn = createTurnQueue()
  const ran: string[] = []
  inTurn(() => {
    ran.push('a')
    inTurn(() => {
      ran.push('later')
    })
  })
  inTurn(() => {
    ran.push('b')
  })
  await nextTurn()
  expect(ran).toEqual(['a', 'b'])
  await nextTurn()
  expect(ran).toEqual(['a', 'b', 'later'])
})
