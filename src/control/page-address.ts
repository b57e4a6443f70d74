import { type ApiRequest, headerOf } from '../contract/exchange.ts'

/** Where the files of the page in the browser lie. */
export const pagePrefix = '/_sandbox/page/'

/** Where a module of the contract lies that the page imports, as it lies from the page in `src`; its ending follows. */
export const sharedModule = '/_sandbox/contract/fault-presets'

/** Where the API reference is, and below it the files that it loads. */
const referencePath = '/_sandbox/reference'
export const referencePrefix = `${referencePath}/`

type Asked = Pick<ApiRequest, 'method' | 'target' | 'headers'>

/** Whether a browser asks for the page itself: `GET /` that takes HTML. Software that calls the platform asks for none. */
export function isPageDocument(asked: Asked): boolean {
  return isRead(asked) && pathOf(asked) === '/' && /\btext\/html\b/i.test(headerOf(asked, 'accept') ?? '')
}

/** Whether a file of the page is asked for: its code, its styles, or a module or library that it is made with. */
export function isPageFile(asked: Asked): boolean {
  return isRead(asked) && [pagePrefix, `${sharedModule}.`].some((each) => pathOf(asked).startsWith(each))
}

/** Whether a browser asks for the API reference itself. */
export function isReferenceDocument(asked: Asked): boolean {
  return isRead(asked) && pathOf(asked) === referencePath
}

/** Whether a file of the API reference is asked for. */
export function isReferenceFile(asked: Asked): boolean {
  return isRead(asked) && pathOf(asked).startsWith(referencePrefix)
}

/** Whether a document of the package is read, by its path below `/_sandbox/`, or the list of them, `/_sandbox/llms.txt`. */
export function isPackageDocument(asked: Asked): boolean {
  return isRead(asked) && /^\/_sandbox\/(llms\.txt|.*\.md)$/.test(pathOf(asked))
}

/** Whether a browser asks for a document of ours, which it comes to by a link as well. */
export function isBrowserDocument(asked: Asked): boolean {
  return isPageDocument(asked) || isReferenceDocument(asked)
}

/** Whether a file is asked for that one of these documents loads. */
export function isBrowserFile(asked: Asked): boolean {
  return isPageFile(asked) || isReferenceFile(asked)
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD'
}

function pathOf({ target }: Asked): string {
  const mark = target.indexOf('?')
  return mark < 0 ? target : target.slice(0, mark)
}
