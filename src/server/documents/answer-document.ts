import { type ApiResponse, withoutBody } from '../../contract/exchange.ts'
import { refuse } from '../../contract/refusals.ts'
import { finishControl } from '../../control/control-face.ts'
import { documentsPrefix, documentText } from '../../mcp/package-documents.ts'
import { answerFile, type Asked } from '../page/answer-page.ts'
import { fileOf } from '../page/page-files.ts'
import { listOfDocuments } from './list-of-documents.ts'

/** Markdown is read as text; nothing of it is run or loaded. */
const policy = "default-src 'none'; frame-ancestors 'none'"

/** Answers who reads the documentation: a document of the package by its path, or the list of all. */
export function answerDocument(asked: Asked): ApiResponse {
  const path = asked.target.split('?')[0]?.slice(documentsPrefix.length) ?? ''
  const text = path === 'llms.txt' ? listOfDocuments() : documentText(path)
  if (text === undefined)
    return finishControl({ request: asked }, refuse('control_unknown', `${asked.method} ${asked.target}`))
  const type = path === 'llms.txt' ? 'text/plain' : 'text/markdown'
  const answer = answerFile(asked, fileOf(`${type}; charset=utf-8`, text), policy)
  return asked.method === 'HEAD' ? withoutBody(answer) : answer
}
