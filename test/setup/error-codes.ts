import { refusalEntry, refusalNames } from '../../src/contract/refusals.ts'

/** The error codes that the platform's services may answer; those of our own control API are not among them. */
export const documentedCodes: readonly string[] = [
  ...new Set(refusalNames.filter((name) => !name.startsWith('control_')).map((name) => refusalEntry(name).code)),
].sort()

/** The documented codes that no answer had. */
export function unmetCodes(met: ReadonlySet<string>): string[] {
  return documentedCodes.filter((code) => !met.has(code))
}

/** The code of an answer that refuses, in whatever envelope; undefined where there is none. */
export function codeOf(body: string | undefined): string | undefined {
  if (body?.startsWith('{') !== true) return undefined
  const answer: unknown = JSON.parse(body)
  if (typeof answer !== 'object' || answer === null) return undefined
  if ('error_code' in answer) return typeof answer.error_code === 'string' ? answer.error_code : undefined
  const error: unknown = 'error' in answer ? answer.error : undefined
  return typeof error === 'object' && error !== null && 'title' in error ? String(error.title) : undefined
}
