import { type UntestedRequirement } from '../../requirement.ts'

export const filesReplaced = {
  id: 'NOT-06',
  area: 'manners',
  level: 'MUST',
  text: 'A usage or bill file that comes again takes the place of the one before.',
  harm: 'money_wrong',
  fix: 'Replace a file by the one of the same name that comes later.',
  source: 'api_order_00009',
  notTested: 'what an integration does with a file is not seen in its calls; its totals are (MONEY-03)',
} as const satisfies UntestedRequirement
