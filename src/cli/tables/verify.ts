import { seconds, wholeNumber } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { quiet } from './shared.ts'

const options = {
  site: {
    value: 'SITE',
    default: 'intl',
    choices: ['intl', 'cn'],
    help: 'the site whose contract counts: International or China',
  },
  token: {
    value: 'TOKEN',
    help: 'the token of a partner',
    defaultWords:
      'a login with SANDBOX_PARTNER_DOMAIN, SANDBOX_PARTNER_USER and SANDBOX_PARTNER_PASSWORD, on this machine the demo partner',
  },
  'customer-token': {
    value: 'TOKEN',
    help: 'the token of a customer',
    defaultWords:
      'a login with SANDBOX_CUSTOMER_DOMAIN, SANDBOX_CUSTOMER_USER and SANDBOX_CUSTOMER_PASSWORD, on this machine the demo customer',
  },
  'distributor-token': {
    value: 'TOKEN',
    help: 'the token of a distributor',
    defaultWords: 'on this machine the demo distributor',
  },
  'allow-writes': {
    help: 'call operations too that change something: it creates customers, pays orders and files tickets, so that each is served once',
  },
  operation: {
    value: 'ID',
    isMany: true,
    help: 'verify this operation, by its operationId, with its service where several have it (tickets.ListSubCustomers)',
    defaultWords: 'all',
  },
  service: {
    value: 'SERVICE',
    isMany: true,
    choices: ['bss', 'iam', 'tickets', 'v1', 'saml'],
    help: 'verify this service only, where the system offers no other',
    defaultWords: 'all',
  },
  seed: {
    value: 'NUMBER',
    default: '1',
    isNumber: true,
    help: 'what the values of requests are drawn from',
    read: wholeNumber(2_147_483_647),
  },
  timeout: { value: 'SECONDS', default: '10', isNumber: true, help: 'how long an answer may take', read: seconds },
  report: { value: 'DIR', help: 'write verify.json and junit.xml into this folder' },
  quiet,
  json: { help: 'print the verdicts as one line of JSON' },
} as const satisfies OptionTable

/** `partner-sandbox verify`. */
export const verifyTable = {
  name: 'verify',
  summary: 'Verifies a system that claims to serve the contract: another mock, a stub, or the platform itself.',
  details: ['Calls the operations of all services, rightly and wrongly, and holds the answers to the contract.'],
  argument: { value: 'URL', help: 'the URL of the system to verify' },
  options,
  examples: [
    { line: 'partner-sandbox verify http://127.0.0.1:4010', says: 'only operations that change nothing' },
    {
      line: 'partner-sandbox verify http://127.0.0.1:4010 --allow-writes --report verified',
      says: 'all, with a report',
    },
    { line: 'partner-sandbox verify http://127.0.0.1:4010 --operation ListSubCustomers', says: 'one operation' },
  ],
} as const satisfies CommandTable<typeof options>
