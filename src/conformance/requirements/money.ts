import { type Requirements } from '../requirement.ts'

export const moneyRequirements = {
  'MONEY-01': {
    level: 'MUST',
    text: 'Amounts are exact: no trace of binary fractions stands in a request.',
    source: 'mbc_00003, mbc_00004',
  },
  'MONEY-02': {
    level: 'MUST',
    text: 'Amounts have no more decimals than the operation documents.',
    source: 'the page of each operation',
  },
  'MONEY-03': {
    level: 'MUST',
    text: 'The totals that the integration works out are those of the ledger, to the cent.',
    source: 'mbc_00008',
  },
  'MONEY-04': {
    level: 'SHOULD',
    text: 'Amounts are written out, without an exponent.',
    source: 'mbc_00003, mbc_00004',
  },
} as const satisfies Requirements
