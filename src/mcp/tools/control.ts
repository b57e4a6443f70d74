import { z } from 'zod'
import { control as controlService } from '../../contract/services.ts'
import type { ControlCaller } from '../control-caller.ts'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

/** What goes on for as long as somebody reads it, which the answer of a tool cannot. */
const endless: ReadonlySet<string> = new Set(['ListenToEvents'])

/** Whatever else the control API does. */
export const callControl = defineTool({
  name: 'call_control',
  title: 'Arrange what a test needs',
  description:
    'Calls one operation of the control API: a customer buys or pays, support answers a ticket, a review passes, settings change. find_operations with service control lists them, and with operation control.ID says what one takes.',
  kind: 'destroys',
  input: {
    operation: z.string().min(1).max(100).describe('An operationId of the control API: AddPurchase.'),
    path: z.record(z.string(), z.string()).optional().describe('Parameters of the path: {"id": "..."}.'),
    query: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    body: z.record(z.string(), z.unknown()).optional().describe('The body, as JSON.'),
  },
  async run({ operation, path = {}, query = {}, body }, { control, partner, room }) {
    if (!Object.hasOwn(controlService.operations, operation))
      throw new ToolFault(
        `operation: the control API has no operation ${operation}; find_operations with service control lists them`,
      )
    if (endless.has(operation))
      throw new ToolFault(`operation: ${operation} has no end; AwaitExchange waits for one exchange`)
    if (room.partner !== undefined) await holdToWorld({ operation, path, body }, room.partner, control)
    const input = { path, query: queryFor(query, partner), ...(body === undefined ? {} : { body }) }
    const text = await control.text(operation, input)
    return text === '' ? `${operation} is done` : text
  },
})

/** A query without the partner of the call, which is added to it. Throws a ToolFault where it names another. */
function queryFor(
  { partner: named, ...query }: Readonly<Record<string, unknown>>,
  partner: string | undefined,
): object {
  if (partner === undefined) return named === undefined ? query : { ...query, partner: named }
  if (named === undefined || named === partner) return query
  throw new ToolFault(`query: partner is ${partner} in this call, and no other`)
}

interface Meant {
  readonly operation: string
  readonly path: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>> | undefined
}

/** Throws a ToolFault where an operation that takes no query `partner` is about another world than that of the connection. */
async function holdToWorld({ operation, path, body }: Meant, partner: string, control: ControlCaller): Promise<void> {
  const others = `this connection is bound to the partner ${partner}, and reaches no other`
  if (operation === 'CreatePartner' && body?.['id'] !== partner) throw new ToolFault(`body: id: ${others}`)
  if (operation === 'DeletePartner' && path['id'] !== partner) throw new ToolFault(`path: id: ${others}`)
  if (operation !== 'CancelWork') return
  const { work } = await control('ListWork')
  if (work.some((each) => each.id === path['id'] && each.partner !== partner))
    throw new ToolFault(`path: id: ${others}`)
}
