import { type ApiResponse } from '../../src/contract/exchange.ts'

/**
 * Reads the answers in what a connection brought; undefined when it is no row of whole answers. A refusal before a
 * request was read has a body even where HEAD was meant.
 */
export function readAnswers(bytes: Buffer, isHead: boolean): ApiResponse[] | undefined {
  const answers: ApiResponse[] = []
  let rest = bytes
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n')
    const [first = '', ...lines] = rest.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
    if (end < 0 || Number.isNaN(status)) return undefined
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const isRefusal = headers['connection'] === 'close' && rest.subarray(end + 4, end + 5).toString() === '{'
    const hasBody = !((isHead && !isRefusal) || status === 204 || status < 200)
    const length = hasBody ? Number(headers['content-length'] ?? Number.NaN) : 0
    rest = rest.subarray(end + 4)
    if (Number.isNaN(length) || rest.length < length) return undefined
    if (status >= 200)
      answers.push({ status, headers, body: length === 0 ? undefined : rest.subarray(0, length).toString() })
    rest = rest.subarray(length)
  }
  return answers
}
