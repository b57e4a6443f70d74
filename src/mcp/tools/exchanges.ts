import { z } from 'zod'
import type { components } from '../../contract/generated/types/control.ts'
import { defineTool } from '../tool.ts'

type Brief = components['schemas']['ExchangeEvent']

/** What was said between the integration and the platform, a line an exchange. */
export const listExchanges = defineTool({
  name: 'list_exchanges',
  title: 'List what was said',
  description:
    'Requests that the integration has sent and how they were answered, oldest first, the newest 50 unless `limit` says otherwise. explain_exchange says why one of them went as it did.',
  kind: 'reads',
  input: {
    status: z
      .string()
      .regex(/^[1-5]([0-9]{2}|xx)$/)
      .optional()
      .describe('A status, `403`, or a class of them, `4xx`.'),
    operation: z.string().min(1).max(100).optional().describe('An operationId.'),
    text: z.string().min(1).max(256).optional().describe('A text in the address, the headers or the bodies.'),
    caller: z.string().min(1).max(64).optional().describe('Kind, account name or account id of who called.'),
    finding: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .describe('`any`, or the id of a requirement that the exchange breaks by itself.'),
    before: z.string().min(1).max(64).optional().describe('Only exchanges before the one of this id.'),
    limit: z.int().min(1).max(500).optional().describe('How many at most.'),
  },
  async run({ limit = 50, ...filters }, { control }) {
    const answer = await control('ListExchanges', { query: { ...filters, limit, format: 'brief' } })
    const { count, brief } = 'brief' in answer ? answer : { count: 0, brief: [] }
    const earlier = brief[0] === undefined || count <= brief.length ? '' : `; before ${brief[0].id} gives earlier ones`
    return [`${brief.length} of ${count} exchanges that fit, oldest first${earlier}`, ...brief.map(briefLine)].join(
      '\n',
    )
  },
})

function briefLine({ id, at, method, path, status, operation_id, error_code, caller, fault, findings }: Brief): string {
  return [
    `${id} ${at} ${method} ${path} -> ${status}`,
    ...(error_code === null ? [] : [error_code]),
    ...(operation_id === null ? [] : [operation_id]),
    ...(caller === null ? [] : [`as ${caller.kind} ${caller.account_name}`]),
    ...(fault === null ? [] : [`armed fault ${fault}`]),
    ...(findings.length === 0 ? [] : [`breaks ${findings.join(' ')}`]),
  ].join('  ')
}
