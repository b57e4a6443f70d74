import type { Answer } from '../../gateway/pipeline.ts'
import type { ApiRequest } from '../../contract/exchange.ts'

/** Where agents call the tools, by the Streamable HTTP of the Model Context Protocol. */
const mcpPath = '/_sandbox/mcp'

/** Whether a request is for the tools, whatever its method: how a wrong one is refused is a matter of that protocol. */
export function isForTools({ target }: Pick<ApiRequest, 'target'>): boolean {
  return target === mcpPath || target.startsWith(`${mcpPath}?`)
}

/** Answers agents; `answer` is the way to the control API. The protocol is loaded when the first of them calls. */
export function answerMcpBy(answer: Answer): Answer {
  let loaded: Promise<Answer> | undefined
  return async (request) => {
    loaded ??= import('./mcp-face.ts').then(({ mcpFace }) => mcpFace(answer))
    return (await loaded)(request)
  }
}
