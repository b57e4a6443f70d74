import type { Operation, ResponseBody } from '../../contract/operations.ts'
import { defineTool } from '../tool.ts'

type Environment = ResponseBody<Operation<'control', 'ShowEnvironment'>, 200>

/** Where the sandbox is, and with which keys it is called. */
export const showAccess = defineTool({
  name: 'show_access',
  title: 'Show the endpoint and the credentials',
  description:
    'The address to point an SDK at, the access keys and passwords of the partner and of its first customer, and the partners that this connection reaches. All of them are invented and good in this sandbox only.',
  kind: 'reads',
  input: {},
  async run(_args, { control, room: { partner: bound } }) {
    const [{ partners }, environment] = await Promise.all([control('ListPartners'), control('ShowEnvironment')])
    const shown = partners.filter(({ id }) => bound === undefined || id === bound)
    return [
      ...environmentLines(environment),
      '',
      'partners of this sandbox, each a world of its own:',
      ...shown.map(
        ({ id, site, kind, counts }) =>
          `  ${id}  ${kind} of ${site}, ${counts.customers} customers, ${counts.orders} orders`,
      ),
      '',
      'A token: POST /v3/auth/tokens with user, password and domain. A signature: SDK-HMAC-SHA256 with ak and sk (read_docs page docs/api-reference.md).',
    ].join('\n')
  },
})

/** Names of variables of the environment that are for tools of its own. */
const ofTools: ReadonlySet<string> = new Set(['signing_script', 'token', 'sign_as'])

function environmentLines({ name, values }: Environment): string[] {
  const shown = values.filter(({ key }) => !ofTools.has(key))
  const hasCustomer = shown.some(({ key }) => key === 'customer_ak')
  return [
    name,
    ...shown.map(({ key, value }) => `  ${key}: ${value}`),
    ...(hasCustomer
      ? []
      : ['  no customer has an access key here: call_control with AddCustomers adds customers that have one']),
  ]
}
