import { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { allTools } from './all-tools.ts'
import { cappedText, mostCharacters, restArgument } from './capped-text.ts'
import type { Tool, ToolRoom } from './tool.ts'
import { ToolFault } from './tool-fault.ts'

/** What an agent is told before it calls anything. */
function instructionsFor({ runScenarios }: ToolRoom): string {
  const scenarios =
    runScenarios === undefined
      ? 'or on the command line (npx partner-sandbox conform -- COMMAND runs it in scenarios)'
      : 'or run_scenarios'
  return `A local Huawei Cloud Partner Center. Your loop: call the sandbox with the integration, look why with explain_exchange, mend the code, prove it with judge_journal ${scenarios}. show_access has the endpoint and the keys; find_operations has the contract; read_docs has the guides. Answers are cut at ${mostCharacters} characters and say how to get the rest.`
}

/** A server of the Model Context Protocol with every tool of the sandbox, for one connection or request. */
export function createToolServer(room: ToolRoom): McpServer {
  const server = new McpServer(
    { name: 'partner-sandbox', version: '0.1.0' },
    { instructions: instructionsFor(room), maxToolInputElements: 10_000 },
  )
  for (const tool of allTools) if (isOffered(tool, room)) register(server, tool, room)
  return server
}

/** Running a command is offered only where the agent's own user has started the tools. */
function isOffered({ name }: Tool, room: ToolRoom): boolean {
  return name !== 'run_scenarios' || room.runScenarios !== undefined
}

/** What shows what a tool has done, where its answer was cut. */
const stateTools = 'list_exchanges, inspect_records and look_ahead show what there is now'

const restField = {
  [restArgument]: z
    .int()
    .min(0)
    .optional()
    .describe('Where a long answer goes on: the number that the cut answer named.'),
}
const restSchema = z.object(restField)

function register(server: McpServer, tool: Tool, room: ToolRoom): void {
  const { name, title, description, kind, isIdempotent, restHint = stateTools } = tool
  const isRepeatable = kind === 'reads'
  const schema = tool.schema(room.partner !== undefined)
  const inputSchema = isRepeatable ? schema.extend(restField).strict() : schema
  const annotations = {
    title,
    readOnlyHint: kind === 'reads',
    destructiveHint: kind === 'destroys',
    idempotentHint: isIdempotent,
    openWorldHint: name === 'run_scenarios',
  }
  server.registerTool(name, { title, description, inputSchema, annotations }, async (args) => {
    const from = isRepeatable ? (restSchema.parse(args)[restArgument] ?? 0) : 0
    try {
      const text = await tool.answer(args, room)
      return { content: [{ type: 'text', text: cappedText(text, from, isRepeatable ? undefined : restHint) }] }
    } catch (error) {
      if (!(error instanceof ToolFault)) throw error
      return { isError: true, content: [{ type: 'text', text: cappedText(error.message, 0, stateTools) }] }
    }
  })
}
