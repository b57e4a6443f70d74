import { z } from 'zod'
import { control as controlService } from '../../contract/services.ts'
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
  async run({ operation, path = {}, query = {}, body }, { control }) {
    if (!Object.hasOwn(controlService.operations, operation))
      throw new ToolFault(
        `operation: the control API has no operation ${operation}; find_operations with service control lists them`,
      )
    if (endless.has(operation))
      throw new ToolFault(`operation: ${operation} has no end; AwaitExchange waits for one exchange`)
    const text = await control.text(operation, { path, query, ...(body === undefined ? {} : { body }) })
    return text === '' ? `${operation} is done` : text
  },
})
