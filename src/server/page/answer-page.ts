import { type ApiRequest, type ApiResponse, headerOf, withoutBody } from '../../contract/exchange.ts'
import { refuse } from '../../contract/refusals.ts'
import { finishControl } from '../../control/control-face.ts'
import { isPageDocument } from '../../control/page-address.ts'
import { contentSecurityPolicy, pageDocument } from './page-document.ts'
import { fileOf, findPageFile, type PageFile } from './page-files.ts'

/** What of a request says which file is asked for. */
export type Asked = Pick<ApiRequest, 'method' | 'target' | 'headers'>

/** Answers a browser that asks for the page or one of its files; a file that is not there is refused as a control call is. */
export function answerPage(asked: Asked): ApiResponse {
  const file = isPageDocument(asked)
    ? fileOf('text/html; charset=utf-8', pageDocument())
    : findPageFile(asked.target.split('?')[0] ?? '')
  if (file === undefined)
    return finishControl({ request: asked }, refuse('control_unknown', `${asked.method} ${asked.target}`))
  const answer = answerFile(asked, file, contentSecurityPolicy)
  return asked.method === 'HEAD' ? withoutBody(answer) : answer
}

/** A file as an answer, or the word that the browser has it; `policy` is its Content-Security-Policy. */
export function answerFile(asked: Asked, { type, content, tag }: PageFile, policy: string): ApiResponse {
  const headers = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // The address is the same after an update of the sandbox: a browser asks each time, and is told that nothing is new.
    'Cache-Control': 'no-cache',
    ETag: tag,
    Vary: 'Accept',
  }
  if (headerOf(asked, 'if-none-match') === tag) return { status: 304, headers, body: undefined }
  return { status: 200, headers: { ...headers, 'Content-Type': type }, body: content }
}
