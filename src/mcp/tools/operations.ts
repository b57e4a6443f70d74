import { z } from 'zod'
import { fieldOf, textOf } from '../../conformance/trace/json.ts'
import {
  type DocumentedOperation,
  documentedServices,
  findOperation,
  operationsOfService,
} from '../contract/contract-document.ts'
import { operationLine, operationText } from '../contract/described-operation.ts'
import { defineTool } from '../tool.ts'

/** The contract: operations found by words, or one of them with all that is known of it. */
export const findOperations = defineTool({
  name: 'find_operations',
  title: 'Find and describe operations',
  description:
    'The contract of the platform and of the control API. With `operation` it describes one: fields, answers, callers, limits, refusals in their order, the page of the source, and how sure each of it is. Otherwise it lists operations in which every word of `text` stands.',
  kind: 'reads',
  isOfWorld: false,
  input: {
    operation: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('An operationId, `PayOrders`, with its service where several have it: `intl.PayOrders`.'),
    text: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('Words that stand in the id, the path, the summary or the description.'),
    service: z
      .enum(documentedServices)
      .optional()
      .describe(
        'Only operations of this service: intl and cn are the partner operations of the two sites, control what a test arranges. Absent means intl, iam and tickets.',
      ),
  },
  async run({ operation, text = '', service }, { control }) {
    if (operation !== undefined)
      return operationText(
        await findOperation(
          control,
          service === undefined ? operation : `${service}.${operation.split('.').at(-1) ?? ''}`,
        ),
      )
    const services = service === undefined ? (['intl', 'iam', 'tickets'] as const) : [service]
    const all = (await Promise.all(services.map((each) => operationsOfService(control, each)))).flat()
    const words = text.toLowerCase().split(/\s+/)
    const fitting = all.filter((each) => words.every((word) => searched(each).includes(word)))
    return [
      `${fitting.length} operations of ${services.join(', ')}${text === '' ? '' : ` with "${text}"`}; find_operations with operation describes one`,
      ...fitting.map(operationLine),
    ].join('\n')
  },
})

function searched(operation: DocumentedOperation): string {
  return `${operationLine(operation)} ${textOf(fieldOf(operation.part, 'description')) ?? ''}`.toLowerCase()
}
