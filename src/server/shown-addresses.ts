import type { ApiRequest, ApiResponse } from '../contract/exchange.ts'
import { controlPrefix } from '../control/control-face.ts'
import {
  isPackageDocument,
  isPageDocument,
  isPageFile,
  isReferenceDocument,
  isReferenceFile,
} from '../control/page-address.ts'

type Asked = Pick<ApiRequest, 'method' | 'target' | 'headers'>
type Show = (asked: Asked) => Promise<ApiResponse>

/** What shows each kind of address; it is loaded with the first who asks for one. */
const shown: readonly (readonly [isMeant: (asked: Asked) => boolean, show: Show])[] = [
  [
    (asked) => isPageDocument(asked) || isPageFile(asked),
    async (asked) => (await import('./page/answer-page.ts')).answerPage(asked),
  ],
  [
    (asked) => isReferenceDocument(asked) || isReferenceFile(asked),
    async (asked) => (await import('./reference/answer-reference.ts')).answerReference(asked),
  ],
  [isPackageDocument, async (asked) => (await import('./documents/answer-document.ts')).answerDocument(asked)],
]

/** What shows an address that is read beside the contracts: the page, the API reference, a document; undefined for any other. */
export function findShown(asked: Asked): Show | undefined {
  // Asked of every request, so that those of the platform are to be let through at once.
  if (!asked.target.startsWith(controlPrefix) && !isPageDocument(asked)) return undefined
  return shown.find(([isMeant]) => isMeant(asked))?.[1]
}
