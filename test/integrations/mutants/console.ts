import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { said } from '../console-tasks.ts'
import type { Habits } from '../platform.ts'
import type { Mutant } from './mutant.ts'

/** Says something else in each response. */
function says(change: Partial<typeof said>): Partial<Habits> {
  return { instead: { say: () => Promise.resolve(Object.assign(said, change)) } }
}

/** Mutants of a sales platform that sends its users to the console. */
export const consoleMutants = {
  'SSO-01': { scenario: 'console-switch', habits: { omits: ['verify request'] } },
  'SSO-02': { scenario: 'console-switch', habits: says({ attributes: { xAccountId: 'console-user' } }) },
  'SSO-03': { scenario: 'console-switch', habits: says({ assertionId: '_always' }) },
  'SSO-04': {
    scenario: 'console-switch',
    habits: {
      instead: { say: () => Promise.resolve(Object.assign(said, { now: said.now - 3_600_000 })) },
    },
  },
  'SSO-06': { scenario: 'console-switch', habits: says({ recipient: 'https://elsewhere.example/acs' }) },
  'SSO-05': { scenario: 'console-switch', habits: { omits: ['verify notice'] } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
