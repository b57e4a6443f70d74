import { z } from 'zod'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

const presets = ['demo', 'quiet', 'empty'] as const
const presetField = z
  .enum(presets)
  .optional()
  .describe('`demo` has three months behind it, `quiet` the same customers and no past, `empty` nobody.')
const seedField = z.int().min(0).optional().describe('What ids, codes and tokens are drawn from: one seed, one world.')

/** A world for the agent alone. */
export const newWorld = defineTool({
  name: 'new_world',
  title: 'Make a world of your own',
  description:
    'Makes a partner with a world, a clock and credentials of its own, which no other agent touches. Name its id in `partner` of the other tools, or connect with ?partner=ID. Where the connection is bound to a partner, it makes that one.',
  kind: 'changes',
  isOfWorld: false,
  input: {
    id: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .describe('Its id; absent means that of the connection, or an id that nobody has.'),
    site: z.enum(['intl', 'cn']).optional().describe('International or China.'),
    preset: presetField,
    seed: seedField,
    now: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .describe('Where its clock begins: a moment such as 2026-05-06T08:00:00Z.'),
    freeze_clock: z.boolean().optional().describe('Whether the clock stands until move_clock moves it.'),
  },
  async run({ id, preset = 'quiet', ...more }, { control, room: { partner } }) {
    if (partner !== undefined && id !== undefined && id !== partner)
      throw new ToolFault(`id: this connection is bound to the partner ${partner}, and makes no other`)
    const chosen = id ?? partner
    const body = { preset, ...more, ...(chosen === undefined ? {} : { id: chosen }) }
    return worldText(JSON.parse(await control.text('CreatePartner', { body })))
  },
})

/** The world as it was at its start. */
export const resetWorld = defineTool({
  name: 'reset_world',
  title: 'Begin the world again',
  description:
    'Throws away all that happened in the world, and begins it again from its preset, with the clock of its start. Access keys and passwords stay good; armed faults and the journal stay as they are.',
  kind: 'destroys',
  input: { preset: presetField, seed: seedField },
  run: async (body, { control }) => worldText(JSON.parse(await control.text('ResetPartner', { body }))),
})

/** Puts a world aside under a name, and brings it back. */
export const keepWorld = defineTool({
  name: 'keep_world',
  title: 'Keep a world and bring it back',
  description:
    'With `action` save it keeps the world as it is under a name, as long as the sandbox runs; with load it puts what was kept in the place of what is there now; list names what is kept. Each world has names of its own.',
  kind: 'destroys',
  input: {
    action: z.enum(['save', 'load', 'list']),
    name: z
      .string()
      .regex(/^[\w.-]{1,64}$/)
      .optional()
      .describe('Letters, digits, dots and hyphens.'),
  },
  async run({ action, name }, { control, partner, room: { kept } }) {
    const owner = partner ?? (await control('ListPartners')).partners[0]?.id ?? ''
    const names = kept.names(owner).join(', ') || 'nothing'
    if (action === 'list') return `kept: ${names}`
    if (name === undefined) throw new ToolFault(`name: it is required to ${action} a world`)
    if (action === 'save') {
      kept.put(owner, name, await control.text('ExportWorld'))
      return `kept as ${name}; keep_world with action load and name ${name} brings it back`
    }
    const snapshot = kept.get(owner, name)
    if (snapshot === undefined) throw new ToolFault(`name: nothing is kept as ${name}; kept: ${names}`)
    return `brought back ${name}: ${await control.text('ImportWorld', { body: snapshot })}`
  },
})

/** What was answered about a world, a line a fact. A token is long, and ends: show_access says how to get one. */
function worldText(world: unknown): string {
  const facts = typeof world === 'object' && world !== null ? Object.entries(world) : []
  return facts
    .filter(([name]) => !name.startsWith('token'))
    .map(([name, value]: [string, unknown]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n')
}
