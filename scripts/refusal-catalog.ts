import { asObject, readYaml, text } from './documents.ts'

export interface RefusalEntry {
  readonly layer: string
  readonly status: number
  readonly code: string
  readonly message: string
  readonly fidelity: string
  readonly reach: string
  readonly carries: readonly string[]
  readonly retryAfter: number | undefined
}

/** The error catalog, specs/errors.yaml, by the names that operations and code use. */
export function readRefusals(): Map<string, RefusalEntry> {
  const entries = Object.entries(asObject(readYaml('specs/errors.yaml')['refusals']))
  return new Map(
    entries.map(([name, value]) => {
      const {
        layer = 'service',
        status,
        code,
        message,
        fidelity = 'documented',
        reach = 'behaviour',
        carries,
        retryAfter,
      } = asObject(value)
      return [
        name,
        {
          layer: text(layer),
          status: Number(status),
          code: text(code),
          message: text(message),
          fidelity: text(fidelity),
          reach: text(reach),
          carries: Array.isArray(carries) ? carries.map(String) : [],
          retryAfter: retryAfter === undefined ? undefined : Number(retryAfter),
        },
      ]
    }),
  )
}

export function writeRefusalCatalog(refusals: ReadonlyMap<string, RefusalEntry>): string {
  const rows = [...refusals].map(([name, entry]) => `  ${name}: ${JSON.stringify(entry)},`)
  return `export const refusalCatalog = {\n${rows.join('\n')}\n} as const\n`
}
