import { type Requirements } from '../requirement.ts'

export const authenticationRequirements = {
  'AUTH-01': {
    level: 'MUST',
    text: 'Every call brings credentials that the platform knows.',
    source: 'bpconsole_apifaq_00001 (tokens); signing guide',
  },
  'AUTH-02': {
    level: 'MUST',
    text: 'A signature covers the date of the request.',
    source: 'signing guide',
  },
  'AUTH-03': {
    level: 'MUST',
    text: 'No secret stands in an address, where logs keep it.',
    source: 'signing guide',
  },
  'AUTH-04': {
    level: 'SHOULD',
    text: 'A token is used for its 24 hours instead of a new one for each call.',
    source: 'bpconsole_apifaq_00001 (tokens)',
    operations: ['CreateToken'],
  },
  'AUTH-05': {
    level: 'MUST',
    text: 'A signature is that of the request: of its method, path, query, headers and body as they are sent.',
    source: 'signing guide',
  },
  'AUTH-06': {
    level: 'MUST',
    text: 'The date of a signature is no more than 15 minutes from the clock of the platform.',
    source: 'signing guide',
  },
  'AUTH-07': {
    level: 'MUST',
    text: 'When a token has expired a new one is asked for, and the call is made again.',
    source: 'bpconsole_apifaq_00001 (tokens)',
  },
  'AUTH-08': {
    level: 'SHOULD',
    text: 'Credentials that were refused are not sent again and again: five refusals in a row lock an access key.',
    source: 'apig-faq-0003',
  },
  'AUTH-09': {
    level: 'SHOULD',
    text: 'A call brings a token or a signature, not both.',
    source: 'signing guide',
  },
  'AUTH-10': {
    level: 'SHOULD',
    text: "A signature covers the body. (The vendor's SDK for PHP leaves it out, which is no finding.)",
    source: 'signing guide',
  },
  'AUTH-11': {
    level: 'SHOULD',
    text: "A signature covers the host of the request. (The vendor's SDKs for Go and PHP leave it out, which is no finding.)",
    source: 'signing guide',
  },
} as const satisfies Requirements
