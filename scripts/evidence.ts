import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * What is known of operations besides their specs, as a module: which the vendor's client drives, what
 * requests made from the contract met, and which were recorded live.
 */
export function writeEvidence(): string {
  const [driven, probed, recorded] = ['driven', 'probed', 'recorded'].map((name) => read(`specs/evidence/${name}.yaml`))
  return [
    "import { type Evidence } from '../evidence.ts'",
    '',
    `export const evidence: Evidence = { driven: ${JSON.stringify(driven)}, probed: ${JSON.stringify(probed)}, recorded: ${JSON.stringify(recorded)} }`,
    '',
  ].join('\n')
}

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}
