import type { ApiResponse } from '../../src/contract/exchange.ts'

/**
 * Reads the answers in what a connection brought; undefined when it is no row of whole answers. A refusal before a
 * request was read has a body even where HEAD was meant.
 */
export function readAnswers(bytes: Buffer, isHead: boolean): ApiResponse[] | undefined {
  const answers: ApiResponse[] = []
  for (let rest = bytes; rest.length > 0;) {
    const head = readHead(rest)
    if (head === undefined) return undefined
    const { status, headers } = head
    rest = rest.subarray(head.length)
    const isBare = status < 200 || status === 204 || (isHead && rest[0] !== 0x7b)
    const length = isBare ? 0 : Number(headers['content-length'])
    if (!(rest.length >= length)) return undefined
    if (status >= 200)
      answers.push({ status, headers, body: length === 0 ? undefined : rest.toString('utf8', 0, length) })
    rest = rest.subarray(length)
  }
  return answers
}

function readHead(
  bytes: Buffer,
): { readonly status: number; readonly headers: Record<string, string>; readonly length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(0, end)).split('\r\n')
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(first) ?? []
  if (status === undefined) return undefined
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { status: Number(status), headers: Object.fromEntries(headers), length: end + 4 }
}
