import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

/** What a tool has said. */
export interface Told {
  readonly text: string
  readonly isError: boolean
}

/** An agent, as far as it calls tools: the official client of the protocol. */
export interface Agent {
  readonly client: Client
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<Told>
  close(): Promise<void>
}

/** An agent at the tools of a sandbox behind a socket; `query` binds it, `?partner=mine`. */
export function agentAt(url: string, query = ''): Promise<Agent> {
  return connected(new StreamableHTTPClientTransport(new URL(`${url}/_sandbox/mcp${query}`)))
}

/** An agent that has started `partner-sandbox mcp` with these words. */
export function agentWith(words: readonly string[], cwd = process.cwd()): Promise<Agent> {
  const args = [`${process.cwd()}/src/cli/main.ts`, 'mcp', '--quiet', ...words]
  return connected(new StdioClientTransport({ command: process.execPath, args, cwd, stderr: 'inherit' }))
}

async function connected(transport: StreamableHTTPClientTransport | StdioClientTransport): Promise<Agent> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(transport)
  return {
    client,
    async call(name, args = {}) {
      const { content, isError = false } = await client.callTool({ name, arguments: args })
      return { text: content.map((each) => (each.type === 'text' ? each.text : '')).join(''), isError }
    },
    close: () => client.close(),
  }
}
