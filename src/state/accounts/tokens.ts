import { chanceHex } from '../engine/chance.ts'
import { nextNumber } from '../engine/ids.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { type Caller, ownCaller } from './accounts.ts'

export interface Token {
  readonly token: string
  readonly caller: Caller
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  /** The account that took on this identity, when a partner acts as its customer. */
  readonly assumedBy?: Caller
  /** Whether it is good for as long as the sandbox runs, whatever its clock shows: the sandbox handed it out itself. */
  readonly isLasting?: true
}

/** Tokens end 24 hours after they were issued. */
export const tokenLife = day

/** Issues a token for a caller. It is as long as the platform's, so that a client meets that length. */
export function issueToken(world: World, caller: Caller, assumedBy?: Caller): Token {
  const issued = { ...drawToken(world, 'token', caller), ...(assumedBy === undefined ? {} : { assumedBy }) }
  world.tokens.set(issued)
  return issued
}

/** Issues a token of the account that owns the world which no clock ends (docs/decisions/lasting-tokens.md). */
export function issueLastingToken(world: World): Token {
  const issued: Token = { ...drawToken(world, 'lasting-token', ownCaller(world)), isLasting: true }
  world.tokens.set(issued)
  return issued
}

/** Makes the lasting tokens that a sandbox which has ended handed out end as any other does. */
export function endLastingTokens(world: World): void {
  for (const { isLasting, ...token } of [...world.tokens.values()]) if (isLasting === true) world.tokens.set(token)
}

/** Whether a token is good at the moment that the world shows. */
export function isGood({ now }: World, { isLasting, expiresAt }: Token): boolean {
  return isLasting === true || now < expiresAt
}

function drawToken(world: World, kind: string, caller: Caller): Token {
  const number = nextNumber(world, kind)
  const blocks = Array.from({ length: 16 }, (_, block) =>
    chanceHex(onlyOf(world.profile).seed, world.id, kind, number, block),
  )
  return { token: `MII${blocks.join('')}`, caller, issuedAt: world.now, expiresAt: later(world.now, tokenLife) }
}
