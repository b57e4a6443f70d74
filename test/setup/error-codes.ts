import { refusalEntry, refusalNames } from '../../src/contract/refusals.ts'

/** The error codes that the platform's services may answer; those of our own control API are not among them. */
export const documentedCodes: readonly string[] = [
  ...new Set(refusalNames.filter((name) => !name.startsWith('control_')).map((name) => refusalEntry(name).code)),
].sort()

/** The documented codes that no answer had. */
export function unmetCodes(met: ReadonlySet<string>): string[] {
  return documentedCodes.filter((code) => !met.has(code))
}

/** The codes that an answer has, in whatever envelope: of the refusal of the whole, and of the parts that failed. */
export function codesOf(body = ''): string[] {
  return [...body.matchAll(/"(?:error_code|title)":"([^"]+)"|data-code="([^"]+)"/g)].map(
    ([, code, onPage]) => code ?? onPage ?? '',
  )
}
