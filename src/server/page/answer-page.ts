import { createHash } from 'node:crypto'
import { type ApiRequest, type ApiResponse, headerOf, withoutBody } from '../../contract/exchange.ts'
import { refuse } from '../../contract/refusals.ts'
import { finishControl } from '../../control/control-face.ts'
import { isPageDocument } from '../../control/page-address.ts'
import { contentSecurityPolicy, pageDocument } from './page-document.ts'
import { findPageFile, type PageFile } from './page-files.ts'

type Asked = Pick<ApiRequest, 'method' | 'target' | 'headers'>

/** Answers a browser that asks for the page or one of its files; a file that is not there is refused as a control call is. */
export function answerPage(asked: Asked): ApiResponse {
  const file = isPageDocument(asked) ? documentFile() : findPageFile(asked.target.split('?')[0] ?? '')
  if (file === undefined)
    return finishControl({ request: asked }, refuse('control_unknown', `${asked.method} ${asked.target}`))
  const answer = answerFile(asked, file)
  return asked.method === 'HEAD' ? withoutBody(answer) : answer
}

function documentFile(): PageFile {
  const content = pageDocument()
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  return { type: 'text/html; charset=utf-8', content, tag }
}

function answerFile(asked: Asked, { type, content, tag }: PageFile): ApiResponse {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
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
