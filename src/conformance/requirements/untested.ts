import { type Requirements } from '../requirement.ts'

/** What an integration has to keep to as well, and no sandbox can see. */
export const untestedRequirements = {
  'NOT-01': {
    level: 'MUST',
    text: "The platform's certificate is verified.",
    source: 'signing guide',
    notTested: 'a sandbox answers on the machine itself, without TLS',
  },
  'NOT-02': {
    level: 'MUST',
    text: 'Secret keys and tokens are kept where only the integration can read them.',
    source: 'signing guide',
    notTested: 'what an integration stores is not seen in its calls',
  },
  'NOT-03': {
    level: 'SHOULD',
    text: 'The X-Request-Id of an answer is kept with the failure that it tells of.',
    source: 'the page of each operation',
    notTested: 'what an integration logs is not seen in its calls',
  },
  'NOT-04': {
    level: 'SHOULD',
    text: 'Access keys are changed from time to time.',
    source: 'signing guide',
    notTested: 'no recording is as long as the life of a key',
  },
  'NOT-05': {
    level: 'MUST',
    text: 'A customer is handed over to the console by a signed login.',
    source: 'jac_00001',
    notTested: 'the console itself is not part of the sandbox',
  },
  'NOT-06': {
    level: 'MUST',
    text: 'A usage or bill file that comes again takes the place of the one before.',
    source: 'api_order_00009',
    notTested: 'what an integration does with a file is not seen in its calls; its totals are (MONEY-03)',
  },
} as const satisfies Requirements
