import type { FuzzRequest } from './mutate-request.ts'

/** Something that must not be: the request that showed it, and how often it was seen. */
export interface Finding {
  readonly problem: string
  readonly seed: number
  readonly number: number
  readonly driver: string
  readonly reproduce: string
  times: number
}

export interface Findings {
  add(finding: Omit<Finding, 'times'>): void
  readonly list: readonly Finding[]
}

/** Keeps each finding once: two that differ in numbers and quoted texts only are the same. */
export function createFindings(): Findings {
  const byKey = new Map<string, Finding>()
  return {
    add(finding) {
      const key = finding.problem.replaceAll(/"[^"]*"|\d+/g, '#').slice(0, 200)
      const known = byKey.get(key)
      if (known !== undefined) known.times += 1
      else if (byKey.size < 100) byKey.set(key, { ...finding, times: 1 })
    },
    get list() {
      return [...byKey.values()]
    },
  }
}

/** The words that a failed run shows, with the request as a shell would send it again. */
export function findingText({ problem, seed, number, driver, reproduce, times }: Finding): string {
  return `${problem} (${times} times; first: request ${number} of seed ${seed}, ${driver})\n  ${reproduce}`
}

const shown = 4000

/** A request as a shell would send it; bytes that no command line holds come out of printf. */
export function toCurl({ method, target, headers, body }: FuzzRequest): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const lines = headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const address = quoted(`http://127.0.0.1:4010${target}`)
  const call = ['curl', '-g', '--path-as-is', '-X', method, address, ...lines].join(' ').slice(0, shown)
  if (body.length === 0) return call
  const text = body.toString('utf8')
  const isText = Buffer.from(text).equals(body) && !text.includes('\0')
  if (isText) return `${call} --data-binary ${quoted(text.slice(0, shown))}`
  return `printf '${escaped(body.subarray(0, shown))}' | ${call} --data-binary @-`
}

/** Bytes as printf takes them. */
export function escaped(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && byte !== 0x25 && byte !== 0x27 && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, '0')}`,
    )
    .join('')
}
