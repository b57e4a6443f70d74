import { badDays } from './bad-days.ts'
import { calls } from './calls.ts'
import type { Example, Examples } from './example.ts'
import { records } from './records.ts'
import { work } from './work.ts'

const examples: Examples = { ...calls, ...records, ...work, ...badDays }

/** Traffic that keeps a requirement, and traffic that breaks it; undefined for an id that there is not. */
export function exampleOf(id: string): Example | undefined {
  return Object.hasOwn(examples, id) ? examples[id] : undefined
}
