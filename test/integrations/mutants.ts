import type { RequirementId } from '../../src/conformance/requirements/all.ts'
import { authenticationMutants } from './mutants/authentication.ts'
import { badDaysMutants } from './mutants/bad-days.ts'
import { consoleMutants } from './mutants/console.ts'
import { chinaMutants, chinaOnlyMutants } from './mutants/china.ts'
import type { Mutant } from './mutants/mutant.ts'
import { hardDayMutants } from './mutants/hard-days.ts'
import { shapeMutants } from './mutants/shape.ts'
import { ticketMutants } from './mutants/tickets.ts'
import { workMutants } from './mutants/work.ts'
import { goodHabits, type Habits } from './platform.ts'
import { variants } from './variants.ts'

/** A mutant for every requirement; a missing one does not compile. */
export const mutants: Readonly<Record<RequirementId, Mutant>> = {
  ...authenticationMutants,
  ...shapeMutants,
  ...workMutants,
  ...badDaysMutants,
  ...chinaOnlyMutants,
  ...ticketMutants,
  ...consoleMutants,
  ...hardDayMutants,
}

/**
 * What the integration does in a scenario: with the bad habit of a mutant, named by its requirement or by what is wrong with
 * it on the China site, or in the way of a variant.
 */
export function habitsOf(name: string, scenario: string): Habits {
  const usual: Habits = { ...goodHabits, credentials: scenario === 'token-expiry' ? 'token' : 'signature' }
  const mutant = Object.entries({ ...mutants, ...chinaMutants }).find(([id]) => id === name)?.[1]
  return { ...usual, ...mutant?.habits, ...variants[name]?.habits }
}
