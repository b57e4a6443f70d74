import { chanceHex } from './chance.ts'
import { onlyOf, type World } from './world.ts'

/** How many ids of a kind were given out. */
export interface Counter {
  readonly kind: string
  readonly next: number
}

/** The next number of a kind, from 1. */
export function nextNumber(world: World, kind: string): number {
  const next = world.counters.get(kind)?.next ?? 1
  world.counters.set({ kind, next: next + 1 })
  return next
}

/** An id that sorts in the order of creation, `charge-0000000001`. */
export function nextKey(world: World, kind: string): string {
  return `${kind}-${nextNumber(world, kind).toString().padStart(10, '0')}`
}

/** 32 hexadecimal digits, as the platform names accounts; drawn from the seed. */
export function nextId(world: World, kind: string): string {
  return drawnId(world, kind, nextNumber(world, kind))
}

/**
 * The id that a seed gives to the thing of that kind and key in the account of a partner: it is the same in whatever place a
 * snapshot of that account goes on.
 */
export function drawnId(world: World, kind: string, key: string | number): string {
  const { seed, domainName } = onlyOf(world.profile)
  return chanceHex(seed, domainName, kind, key).slice(0, 32)
}

/** `count` decimal digits drawn from the seed. */
export function nextDigits(world: World, kind: string, count: number): string {
  const number = nextNumber(world, kind)
  const drawn = BigInt(`0x${chanceHex(onlyOf(world.profile).seed, world.id, kind, number)}`)
  return drawn.toString().slice(-count).padStart(count, '0')
}

const digitsOfDraw = 15

/** The draw made last: one gives the digits of fifteen numbers. */
let lastDraw = { key: '', hex: '' }

/** Four decimal digits drawn from the seed, for things that there are very many of. */
export function nextFourDigits(world: World, kind: string): string {
  const number = nextNumber(world, kind)
  const { seed } = onlyOf(world.profile)
  const key = [seed, world.id, kind, Math.floor(number / digitsOfDraw)].join('/')
  if (lastDraw.key !== key) lastDraw = { key, hex: chanceHex(key) }
  const start = (number % digitsOfDraw) * 4
  return (Number.parseInt(lastDraw.hex.slice(start, start + 4), 16) % 10_000).toString().padStart(4, '0')
}
