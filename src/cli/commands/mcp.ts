import { once } from 'node:events'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createAccessControl } from '../../control/access-control.ts'
import type { SendControl } from '../../mcp/control-caller.ts'
import { createKeptWorlds } from '../../mcp/kept-worlds.ts'
import { createToolServer } from '../../mcp/tool-server.ts'
import { createHttpServer } from '../../server/http.ts'
import { createPlatform } from '../../server/platform.ts'
import { controlHeaders } from '../control-key.ts'
import { openStore } from '../open-store.ts'
import type { Call } from '../options/table.ts'
import { scenarioRunner } from '../scenarios-for-agents.ts'
import { interrupted, listen, urlOf } from '../serving.ts'
import { clockOf } from '../starting-clock.ts'
import type { mcpTable } from '../tables/mcp.ts'
import { unreachable } from '../unreachable.ts'

type Options = Call<(typeof mcpTable)['options']>['values']

/** Serves the tools on standard input and output, until the agent closes it. */
export async function mcp({ values: options }: Call<(typeof mcpTable)['options']>): Promise<number> {
  const sandbox = options.url === undefined ? await startSandbox(options) : { url: options.url, end: () => undefined }
  const send = sendTo(sandbox.url, options['control-key'])
  await send({ method: 'GET', target: '/_sandbox/health' })
  if (!options.quiet) process.stderr.write(`the tools are those of the sandbox on ${sandbox.url}\n`)
  const room = { send, partner: options.partner, kept: createKeptWorlds(), runScenarios: scenarioRunner }
  const left = Promise.race([interrupted(), once(process.stdin, 'end'), once(process.stdin, 'close')])
  const serving = serveStdio(() => createToolServer(room))
  await left
  await serving.close()
  sandbox.end()
  return 0
}

const machineNow = (): number => Date.now()

/** A sandbox for the agent alone, on a port so that its integration can call it. */
async function startSandbox(options: Options): Promise<{ readonly url: string; readonly end: () => void }> {
  const { preset, site, seed, host } = options
  const freezeClock = options['freeze-clock']
  const beginning = { preset, site, seed, ...clockOf(options), freezeClock, machineNow }
  const store = await openStore(options.database, beginning)
  const platform = createPlatform({ store, ...beginning, rateLimits: !freezeClock })
  const accessControl = createAccessControl({ key: options['control-key'], hosts: [host] })
  const server = createHttpServer(platform, machineNow, { accessControl })
  await listen(server, options)
  return {
    url: urlOf(server, options),
    end() {
      server.close()
      server.closeAllConnections()
      store.close()
    },
  }
}

/** Makes control calls over HTTP. Throws WrongUse where nobody answers. */
function sendTo(url: string, key: string | undefined): SendControl {
  return async ({ method, target, body }) => {
    const headers = { ...controlHeaders(key), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const response = await fetch(url + target, { method, headers, ...(body === undefined ? {} : { body }) }).catch(
      (error: unknown) => {
        throw unreachable(url, error)
      },
    )
    return { status: response.status, text: await response.text() }
  }
}
