import { readFileSync } from 'node:fs'
import { type Call } from '../options/table.ts'
import { type specTable } from '../tables/others.ts'

/** Prints the bundled contract of a service on standard output. */
export function spec({ argument: service }: Call<(typeof specTable)['options']>): number {
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  process.stdout.write(readFileSync(file, 'utf8'))
  return 0
}
