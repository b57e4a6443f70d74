import { expect, it } from 'vitest'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { support, type SupportAct } from '../../../src/state/tickets/support.ts'
import { required } from '../../helpers/required.ts'
import { startPlatform } from '../../helpers/platform.ts'

it.each<SupportAct>([
  { do: 'reply', content: 'Yes.' },
  { do: 'ask', content: 'Which one?' },
  { do: 'propose', resolution: 'Restart it.', rootCause: 'It hung.' },
])('support that would act on a ticket that has ended is refused, and nothing is said: $do', (act) => {
  const { world } = startPlatform()
  const ended = required(
    [...world.tickets.values()].find(({ state }) => state === 'completed'),
    'a ticket that has ended',
  )
  const before = [world.ticketMessages.size, world.ticketLogs.size, world.mails.size]
  expect(isRefusal(support(world, ended, act))).toBe(true)
  expect(world.tickets.get(ended.ticketId)).toBe(ended)
  expect([world.ticketMessages.size, world.ticketLogs.size, world.mails.size]).toEqual(before)
})
