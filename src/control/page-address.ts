import { type ApiRequest, headerOf } from '../contract/exchange.ts'

/** Where the files of the page in the browser lie. */
export const pagePrefix = '/_sandbox/page/'

type Asked = Pick<ApiRequest, 'method' | 'target' | 'headers'>

/** Whether a browser asks for the page itself: `GET /` that takes HTML. Software that calls the platform asks for none. */
export function isPageDocument(asked: Asked): boolean {
  return isRead(asked) && pathOf(asked) === '/' && /\btext\/html\b/i.test(headerOf(asked, 'accept') ?? '')
}

/** Whether a file of the page is asked for: its code, its styles, or a library that it is made with. */
export function isPageFile(asked: Asked): boolean {
  return isRead(asked) && pathOf(asked).startsWith(pagePrefix)
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD'
}

function pathOf({ target }: Asked): string {
  return target.split('?')[0] ?? ''
}
