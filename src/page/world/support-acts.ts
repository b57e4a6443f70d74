/** What support may do with a ticket in each of its states, the usual first; nothing with one that has ended. */
export const supportActs = {
  unaccepted: ['accept', 'invalidate'],
  processing: ['reply', 'ask', 'propose', 'pause', 'invalidate'],
  proposed: ['reply'],
  paused: ['resume', 'reply'],
  asking: ['reply'],
} as const satisfies Readonly<Record<string, readonly SupportAct[]>>

type SupportAct = 'accept' | 'reply' | 'ask' | 'propose' | 'pause' | 'resume' | 'invalidate'

/** The acts of support that fit a ticket in a state. */
export function supportActsIn(state: unknown): readonly SupportAct[] {
  return Object.entries(supportActs).find(([name]) => name === state)?.[1] ?? []
}
