import { type Area, type Requirement, type Requirements } from '../requirement.ts'
import { asynchronyRequirements } from './asynchrony.ts'
import { authenticationRequirements } from './authentication.ts'
import { deprecationRequirements } from './deprecation.ts'
import { mannerRequirements } from './manners.ts'
import { moneyRequirements } from './money.ts'
import { pagingRequirements } from './paging.ts'
import { resilienceRequirements } from './resilience.ts'
import { roleRequirements } from './roles.ts'
import { sequenceRequirements } from './sequence.ts'
import { shapeRequirements } from './shape.ts'
import { timeRequirements } from './time.ts'
import { toleranceRequirements } from './tolerance.ts'
import { untestedRequirements } from './untested.ts'

const tested = {
  ...authenticationRequirements,
  ...shapeRequirements,
  ...timeRequirements,
  ...deprecationRequirements,
  ...roleRequirements,
  ...pagingRequirements,
  ...sequenceRequirements,
  ...asynchronyRequirements,
  ...resilienceRequirements,
  ...toleranceRequirements,
  ...moneyRequirements,
  ...mannerRequirements,
}

/** The requirements that a recording can show to be kept or broken. */
export type RequirementId = keyof typeof tested

const areas: readonly (readonly [Area, Requirements])[] = [
  ['authentication', authenticationRequirements],
  ['shape', shapeRequirements],
  ['time', timeRequirements],
  ['deprecation', deprecationRequirements],
  ['roles', roleRequirements],
  ['paging', pagingRequirements],
  ['sequence', sequenceRequirements],
  ['asynchrony', asynchronyRequirements],
  ['resilience', resilienceRequirements],
  ['tolerance', toleranceRequirements],
  ['money', moneyRequirements],
  ['manners', mannerRequirements],
  ['manners', untestedRequirements],
]

/** Every requirement, area by area; those that cannot be tested are the last. */
export const allRequirements: readonly Requirement[] = areas.flatMap(([area, requirements]) =>
  Object.entries(requirements).map(([id, requirement]) => ({ id, area, ...requirement })),
)

export function isTested(id: string): id is RequirementId {
  return Object.hasOwn(tested, id)
}
