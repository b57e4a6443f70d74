import { z } from 'zod'
import { type ControlCaller, controlCaller, type SendControl } from './control-caller.ts'
import type { KeptWorlds } from './kept-worlds.ts'
import type { ScenarioRunner } from './scenario-runner.ts'

/** What tools reach. */
export interface ToolRoom {
  readonly send: SendControl
  /** The partner whose world the tools are bound to; undefined leaves it to each call, and else the first is meant. */
  readonly partner: string | undefined
  readonly kept: KeptWorlds
  /** Runs an integration in scenarios; absent where the tools are not run on behalf of the user of this machine. */
  readonly runScenarios?: ScenarioRunner
}

/** What a tool has when it is called: the room, and a caller about the world that is meant. */
export interface ToolCall {
  readonly room: ToolRoom
  readonly control: ControlCaller
  /** The partner whose world is meant; undefined means the first. */
  readonly partner: string | undefined
}

/** Of what kind a tool is, for whoever decides whether an agent may call it unasked. */
export type ToolKind = 'reads' | 'changes' | 'destroys'

interface ToolFacts {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly kind: ToolKind
  /** Whether a second call with the same arguments changes nothing more. */
  readonly isIdempotent: boolean
  /** Whether it has an argument `partner` where the connection names none. */
  readonly isOfWorld: boolean
  /** Of one that changes something, what shows the rest of an answer that was cut. */
  readonly restHint?: string
}

/** A tool of the sandbox. */
export interface Tool extends ToolFacts {
  /** What it takes, where the connection is bound to a partner or not. */
  schema(this: void, isBound: boolean): z.ZodObject
  /** Does it, and gives text for the agent. Throws a ToolFault with what is wrong. */
  answer(this: void, args: unknown, room: ToolRoom): Promise<string>
}

/** What a tool is defined by. */
interface ToolDefinition<Shape extends z.ZodRawShape> extends Omit<ToolFacts, 'isOfWorld' | 'isIdempotent'> {
  readonly input: Shape
  readonly isIdempotent?: boolean
  readonly isOfWorld?: boolean
  readonly run: (args: z.infer<z.ZodObject<Shape, z.core.$strict>>, call: ToolCall) => Promise<string> | string
}

const partnerField = {
  partner: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe('The id of the partner whose world is meant, as new_world gave it. Absent means the first partner.'),
}
const partnerSchema = z.object(partnerField)

/** Makes a tool of what it takes and does. Arguments that it does not have are refused. */
export function defineTool<Shape extends z.ZodRawShape>(definition: ToolDefinition<Shape>): Tool {
  const { input, run, isIdempotent = definition.kind === 'reads', isOfWorld = true, ...facts } = definition
  const strict = z.strictObject(input)
  const withPartner = isOfWorld ? z.strictObject({ ...input, ...partnerField }) : strict
  return {
    ...facts,
    isIdempotent,
    isOfWorld,
    schema: (isBound) => (isBound ? strict : withPartner),
    async answer(args, room) {
      const partner = room.partner ?? (isOfWorld ? partnerSchema.parse(args).partner : undefined)
      return run(z.object(input).parse(args), { room, partner, control: controlCaller(room.send, partner) })
    },
  }
}
