import { type ApiResponse, withoutBody } from '../../contract/exchange.ts'
import { refuse } from '../../contract/refusals.ts'
import { finishControl } from '../../control/control-face.ts'
import { isReferenceDocument } from '../../control/page-address.ts'
import { answerFile, type Asked } from '../page/answer-page.ts'
import { fileOf } from '../page/page-files.ts'
import { referenceDocument, referencePolicy } from './reference-document.ts'
import { findReferenceFile } from './reference-files.ts'

/** Answers a browser that asks for the API reference or one of its files; what is not there is refused as a control call is. */
export function answerReference(asked: Asked): ApiResponse {
  const file = isReferenceDocument(asked)
    ? fileOf('text/html; charset=utf-8', referenceDocument())
    : findReferenceFile(asked.target.split('?')[0] ?? '')
  if (file === undefined)
    return finishControl({ request: asked }, refuse('control_unknown', `${asked.method} ${asked.target}`))
  const answer = answerFile(asked, file, referencePolicy)
  return asked.method === 'HEAD' ? withoutBody(answer) : answer
}
