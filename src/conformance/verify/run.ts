import { casesOf, unknownPathCases } from './cases.ts'
import { type Seen } from './checks.ts'
import { type Described, providedServices } from './described.ts'
import { type Gap, gapOf, restGaps } from './gaps.ts'
import { lookAround } from './look-around.ts'
import { type Ports, roleOf, tokenFor, type VerifyOptions } from './run-options.ts'
import { sendCase } from './send-case.ts'

/** All that was said in a run, and what it leaves open. */
export interface Verification {
  readonly seen: readonly Seen[]
  readonly gaps: readonly Gap[]
}

/** How many operations are called at once; the requests of one go one after the other. */
const operationsAtOnce = 8
/** Calls every operation that may be called and gives everything that was said, always in the same order. */
export async function runVerification(
  operations: readonly Described[],
  options: VerifyOptions,
  ports: Ports,
): Promise<Verification> {
  const chosen = operations.filter(({ operation: { id } }) => options.only.length === 0 || options.only.includes(id))
  const gaps = chosen.flatMap(({ operation }) => gapOf(operation, options) ?? [])
  const open = chosen.filter(({ operation }) => gapOf(operation, options) === undefined)
  const known = await lookAround(operations, options, ports)
  const work = open.map((described) => ({
    described,
    cases: casesOf(described, {
      seed: options.seed,
      known: known[roleOf(described.operation, options.tokens) ?? 'partner'],
    }),
  }))
  const seen = new Map<string, Seen[]>()
  // The longest go first, so that none is left running alone at the end.
  const queue = work.toSorted((a, b) => b.cases.length - a.cases.length)
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { described, cases } = next
      const token = tokenFor(described.operation, options.tokens)
      const exchanged: Seen[] = []
      for (const each of cases) exchanged.push(...(await sendCase(each, described, { token, ports })))
      seen.set(described.operation.id, exchanged)
      const { id } = described.operation
      ports.onVerified?.({ operation: id, calls: exchanged.length, done: seen.size, all: work.length })
    }
  }
  await Promise.all(Array.from({ length: operationsAtOnce }, worker))
  const strays = options.only.length === 0 ? await callUnknownPaths(options, ports) : []
  const all = open.flatMap(({ operation: { id } }) => seen.get(id) ?? [])
  return { seen: [...all, ...strays], gaps: [...gaps, ...open.flatMap((each) => restGaps(each, seen))] }
}

async function callUnknownPaths({ site, tokens }: VerifyOptions, ports: Ports): Promise<Seen[]> {
  const token = tokens.partner ?? tokens.distributor ?? tokens.customer
  const seen: Seen[] = []
  for (const each of providedServices(site).flatMap(unknownPathCases))
    seen.push(...(await sendCase(each, undefined, { token, ports })))
  return seen
}
