import { signal } from '@preact/signals'
import type { components } from '../../contract/generated/types/control.ts'
import { language, type Language } from '../words.ts'

export type Report = components['schemas']['ConformanceReport']

/** A report, of the journal or of a file. */
export interface OpenedReport {
  /** The name of the file; undefined of the journal. */
  readonly file: string | undefined
  /** The partner whose journal was judged; undefined of a file. */
  readonly partner: string | undefined
  /** The language of its requirements; undefined of a file. */
  readonly language: Language | undefined
  readonly report: Report
}

/** The report that is shown; undefined until there is one. */
export const openedReport = signal<OpenedReport | undefined>(undefined)

/** A sentence of a report in the language of the page, as far as the report carries it. */
export function toldIn({ translations }: Report, english: string): string {
  return (language.value === 'zh' ? translations?.zh?.[english] : undefined) ?? english
}

/** Shows a file that is a report of the harness; says whether it is one. */
export function openReport(name: string, text: string): boolean {
  const report = readReport(text)
  if (report !== undefined) openedReport.value = { file: name, partner: undefined, language: undefined, report }
  return report !== undefined
}

/** The report that a text is; undefined when it is something else. */
export function readReport(text: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isReport(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false
  const { format } = value
  const parts = ['requirements', 'sections'].map((name): unknown => Reflect.get(value, name))
  return format === 'partner-sandbox-conformance' && parts.every((each) => Array.isArray(each))
}
