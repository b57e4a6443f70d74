import { refusalEntry, refusalNames } from '../../src/contract/refusals.ts'

/** The error codes that pages of the vendor have for the platform's services: those that begin with SANDBOX are our own. */
export const documentedCodes: readonly string[] = [
  ...new Set(refusalNames.map((name) => refusalEntry(name).code).filter((code) => !code.startsWith('SANDBOX.'))),
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
