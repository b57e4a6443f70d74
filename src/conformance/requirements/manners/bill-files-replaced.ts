import type { UntestedRequirement } from '../../requirement.ts'

export const billFilesReplaced = {
  id: 'NOT-06',
  area: 'manners',
  level: 'MUST',
  text: 'A usage or bill file that comes again takes the place of the one before.',
  harm: 'money_wrong',
  fix: 'Replace a file by the one of the same name that comes later.',
  source: 'api_order_00009',
  notTested: 'of usage files it is: FILE-03, FILE-04; files of bills are none of a scenario',
} as const satisfies UntestedRequirement
