import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { atEndOfTurn, letOthersIn } from '../../src/gateway/turn-queue.ts'

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('runs what came in one turn together and in its order, when the turn is over', async () => {
  const ran: string[] = []
  for (const name of ['a', 'b', 'c'])
    atEndOfTurn(() => {
      ran.push(name)
    })
  await Promise.resolve()
  expect(ran).toEqual([])
  await nextTurn()
  expect(ran).toEqual(['a', 'b', 'c'])
})

it('leaves what comes while tasks run to the next turn, so that what was read meanwhile is not kept waiting', async () => {
  const ran: string[] = []
  atEndOfTurn(() => {
    ran.push('a')
    atEndOfTurn(() => {
      ran.push('later')
    })
  })
  atEndOfTurn(() => {
    ran.push('b')
  })
  await nextTurn()
  expect(ran).toEqual(['a', 'b'])
  await nextTurn()
  expect(ran).toEqual(['a', 'b', 'later'])
})

it('answers what has come in during a slice of long work before the next slice', async () => {
  const work = { slices: 0, goesOn: true }
  const slicesBetween: number[] = []
  const server = createServer((_incoming, outgoing) => {
    const read = work.slices
    atEndOfTurn(() => {
      slicesBetween.push(work.slices - read)
      outgoing.end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const done = (async () => {
    for (; work.goesOn; work.slices += 1) await letOthersIn()
  })()
  for (let count = 0; count < 5; count += 1) await fetch(`http://127.0.0.1:${port}/`)
  work.goesOn = false
  await done
  server.close()
  expect(slicesBetween).toEqual([0, 0, 0, 0, 0])
})
