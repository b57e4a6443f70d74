import { eachExchange, type Rule } from '../requirement.ts'
import { isSecretName, type TracedExchange } from '../trace.ts'

const isPlatform = ({ operation }: TracedExchange): boolean =>
  operation !== undefined && operation.service !== 'control'

export const shapeRules: readonly Rule[] = [
  eachExchange(
    {
      id: 'SHAPE-01',
      level: 'MUST',
      area: 'shape',
      text: 'A request has the fields, types, lengths and formats that its operation documents.',
      source: 'the page of each operation',
    },
    isPlatform,
    ({ status, code, message }) =>
      status === 400 && code === 'CBC.0100'
        ? { expected: 'a request within its contract', actual: message }
        : undefined,
  ),
  eachExchange(
    {
      id: 'SHAPE-02',
      level: 'MUST',
      area: 'shape',
      text: 'Only operations that exist are called.',
      source: 'the list of operations',
    },
    ({ path }) => !path.startsWith('/_sandbox'),
    ({ operation, method, path }) =>
      operation === undefined ? { expected: 'a documented method and path', actual: `${method} ${path}` } : undefined,
  ),
  eachExchange(
    {
      id: 'SHAPE-03',
      level: 'MUST',
      area: 'shape',
      text: 'A body says that it is JSON.',
      source: 'the page of each operation',
    },
    (each) => isPlatform(each) && each.bodyText !== '',
    ({ headers }) =>
      /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
        ? undefined
        : { expected: 'Content-Type: application/json', actual: headers['content-type'] ?? 'no Content-Type' },
  ),
  eachExchange(
    {
      id: 'SHAPE-04',
      level: 'SHOULD',
      area: 'shape',
      text: 'A query has no parameters that the operation does not document.',
      source: 'the page of each operation',
    },
    (each) => isPlatform(each) && each.query.size > 0,
    ({ operation, query }) => {
      const known = new Set(operation?.query.map(({ name }) => name))
      const strange = [...query.keys()].find((name) => !known.has(name) && !isSecretName(name))
      return strange === undefined
        ? undefined
        : { expected: 'documented parameters only', actual: `parameter ${strange}` }
    },
  ),
  eachExchange(
    {
      id: 'ROLE-01',
      level: 'MUST',
      area: 'roles',
      text: 'An operation is called with the credentials of whom it is for: the partner, or the customer itself.',
      source: 'orders.md, 0',
    },
    isPlatform,
    ({ status, code, message }) =>
      status === 403 && (code === 'CBC.0155' || code === 'CBC.0151')
        ? { expected: 'credentials of an account that may call it', actual: `${code} ${message}` }
        : undefined,
  ),
  eachExchange(
    {
      id: 'MONEY-01',
      level: 'MUST',
      area: 'money',
      text: 'Amounts are exact: no trace of binary fractions stands in a request.',
      source: 'bills.md, 11',
    },
    (each) => isPlatform(each) && each.bodyText.includes('amount'),
    ({ bodyText }) => {
      const drift = /"\w*amount\w*"\s*:\s*"?(-?\d+\.\d{9,})/.exec(bodyText)?.[1]
      return drift === undefined ? undefined : { expected: 'an amount with few decimals', actual: drift }
    },
  ),
  eachExchange(
    {
      id: 'DEPR-01',
      level: 'SHOULD',
      area: 'shape',
      text: 'Orders are paid by the current operation, not by its older form.',
      source: 'orders.md, 2.6',
    },
    ({ operation }) => operation?.id === 'PayOrders' || operation?.id === 'PayCustomerOrder',
    ({ operation, path }) =>
      operation?.id === 'PayCustomerOrder' ? { expected: '/v3/orders/customer-orders/pay', actual: path } : undefined,
  ),
]
