import { z } from 'zod'
import type { components } from '../../contract/generated/types/control.ts'
import { faultPresets } from '../../contract/fault-presets.ts'
import { defineTool, type ToolCall } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

type Fault = components['schemas']['Fault']

/** What is armed, and what could be. */
export const listFaults = defineTool({
  name: 'list_faults',
  title: 'List the armed faults',
  description: 'Faults that are armed in the world, how often each has struck, and the presets of arm_fault.',
  kind: 'reads',
  input: {},
  async run(_args, call) {
    return [
      ...(await armedLines(call)),
      'presets of arm_fault:',
      ...faultPresets.map(({ id, says: [english] }) => `  ${id}: ${english}`),
    ].join('\n')
  },
})

/** Fields as the control API has them, which holds them to their bounds and to each other. */
const setting = {
  operation: z.string().optional().describe('The operationId that it strikes; absent means every operation.'),
  kind: z
    .enum([
      'refuse',
      'latency',
      'drop',
      'truncate',
      'garble',
      'throttle',
      'reshape',
      'advance',
    ] satisfies Fault['kind'][])
    .optional(),
  refusal: z.string().optional().describe('Of kind refuse: the name or the code of a refusal.'),
  status: z.int().optional().describe('Of kind refuse: a status of your own, with error_code and error_msg.'),
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  shape: z
    .enum(['extra_fields', 'unknown_values', 'nulls', 'omissions'] satisfies Fault['shape'][])
    .optional()
    .describe('Of kind reshape: what becomes of the answer.'),
  duration: z.string().optional().describe('Of kind advance: how far the clock jumps once the request was served.'),
  when: z
    .enum(['before', 'after'] satisfies Fault['when'][])
    .optional()
    .describe('Whether the request takes effect first: `after` loses the answer of a payment that was made.'),
  latency_ms: z.int().optional(),
  skip: z.int().optional().describe('So many requests that fit go by unharmed first.'),
  count: z.int().optional().describe('How often it strikes; absent means until it is disarmed.'),
  probability: z.number().optional(),
}

/** Lets the platform misbehave. */
export const armFault = defineTool({
  name: 'arm_fault',
  title: 'Arm a fault',
  description:
    'Lets the platform misbehave towards the next requests that fit: a preset by its name, or a fault of your own by `kind` and its fields. Calls of these tools are never struck.',
  kind: 'changes',
  input: { preset: z.enum(faultPresets.map(({ id }) => id)).optional(), ...setting },
  async run({ preset, kind, ...fields }, call) {
    if ((preset === undefined) === (kind === undefined))
      throw new ToolFault('preset: exactly one of preset and kind is required')
    const body = kind === undefined ? presetOf(preset, fields) : { kind, ...fields }
    const armed: unknown = JSON.parse(await call.control.text('CreateFault', { body }))
    return [`armed ${JSON.stringify(armed)}`, ...(await armedLines(call))].join('\n')
  },
})

/** A preset, with what the call says otherwise: the operation, how often. */
function presetOf(preset: string | undefined, fields: object): object {
  return { ...faultPresets.find(({ id }) => id === preset)?.setting, ...fields }
}

/** Lets the platform behave again. */
export const disarmFaults = defineTool({
  name: 'disarm_faults',
  title: 'Disarm faults',
  description: 'Takes back one armed fault, or all of them.',
  kind: 'changes',
  isIdempotent: true,
  input: { id: z.string().min(1).max(64).optional().describe('The id of the fault, `fault-1`; absent means all.') },
  async run({ id }, call) {
    await call.control('DeleteFaults', { query: { id } })
    return (await armedLines(call)).join('\n')
  },
})

async function armedLines({ control }: ToolCall): Promise<string[]> {
  const { faults } = await control('ListFaults')
  return faults.length === 0 ? ['no fault is armed'] : ['armed:', ...faults.map(faultLine)]
}

function faultLine({ id, operation, kind, fired, count, ...rest }: Fault): string {
  return `  ${id} ${kind} on ${operation}, struck ${fired}${count === undefined ? '' : ` of ${count}`} times ${JSON.stringify(rest)}`
}
