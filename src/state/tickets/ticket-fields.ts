import { refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { extraFieldsOf } from './support-catalog.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { World } from '../engine/world.ts'
import type { ExtraField } from './tickets.ts'

/** How many addresses get a copy of the mails about a ticket (docs/decisions/tickets.md). */
export const mostCopies = 10

const address = /^[^\s@,]{1,64}@[^\s@,]{1,190}\.[^\s@,.]{2,}$/

/** Why mails about a ticket are not copied to these addresses; undefined when they are. */
export function refuseCopies(copies: readonly string[]): Refusal<'ticket_copy_address_wrong'> | undefined {
  const fits = copies.length <= mostCopies && copies.every((each) => address.test(each))
  return fits ? undefined : refuse('ticket_copy_address_wrong')
}

/** Why a ticket about that problem does not take these further fields; undefined when it does. */
export function refuseExtras(
  problemId: string,
  extras: readonly ExtraField[],
): Refusal<'ticket_parameter_wrong'> | undefined {
  const rules = extraFieldsOf(problemId)
  const long = extras.find(({ key, value }) => value.length > (rules.find((each) => each.key === key)?.length ?? most))
  return long === undefined
    ? undefined
    : refuse('ticket_parameter_wrong', words`{extendsMap}.${long.key} is longer than its field allows`)
}

/** A field that the problem does not have is kept as it came, up to so many characters. */
const most = 1024

/** The fields of before with the new ones in place of those that have the same keys. */
export function joinExtras(before: readonly ExtraField[], added: readonly ExtraField[]): ExtraField[] {
  return [...before.filter(({ key }) => !added.some((each) => each.key === key)), ...added]
}

/** Who got copies of the mails about the caller's tickets: of the last ticket with any, and all ever, each once. */
export function lastCopies(
  world: World,
  { userId }: Pick<Caller, 'userId'>,
): {
  readonly last: { readonly userId: string; readonly copies: readonly string[] } | undefined
  readonly all: string[]
} {
  const to = world.tickets.countOf('byUser', userId)
  const copies = world.tickets
    .sliceOf('byUser', userId, { from: 0, to })
    .reverse()
    .flatMap(({ contact }) => (contact.copies === undefined ? [] : [contact.copies]))
  const [last] = copies
  return { last: last === undefined ? undefined : { userId, copies: last }, all: [...new Set(copies.flat())] }
}
