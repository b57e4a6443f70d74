import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject, Vitest } from 'vitest/node'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { operationKey } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { allOperations } from '../../src/contract/services.ts'
import type { LoggedAnswer } from '../helpers/exchange-log.ts'
import { codesOf, documentedCodes, unmetCodes } from './error-codes.ts'

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

const shown = 10
/** The share of the error codes that a run of all tests has to meet. */
const leastCodes = 0.95
const servedServices = ['intl', 'cn', 'iam', 'tickets', 'v1', 'saml', 'control'] as const

/** When all tests have run, Prism judges every answer that any of them has seen. A violation fails the run. */
export function setup({ vitest }: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-exchanges-'))
  process.env['EXCHANGE_LOG'] = folder
  return async () => {
    const { answers, operations, violations, codes } = await judgeAll(folder)
    rmSync(folder, { recursive: true })
    const unmet = unmetCodes(codes)
    const words = `Prism judged ${answers} different answers of ${operations} operations: ${violations.length} violations`
    console.log(words)
    console.log(
      `Of ${documentedCodes.length} error codes of the catalog, ${documentedCodes.length - unmet.length} were met`,
    )
    // A run of some tests meets some of them only.
    if ((await isAllOfShort(vitest)) && unmet.length > (1 - leastCodes) * documentedCodes.length)
      throw new Error(`Too many error codes are met by no test: ${unmet.join(', ')}`)
    if (violations.length > 0) throw new Error([words, ...violations.slice(0, shown)].join('\n'))
  }
}

/** Whether all files of `npm test`, and no others, were run with all of their tests. */
async function isAllOfShort(vitest: Vitest): Promise<boolean> {
  const isShort = vitest.projects.every(({ name }) => name === 'short')
  if (!isShort || vitest.config.testNamePattern !== undefined) return false
  const files = await vitest.globTestSpecifications()
  return vitest.state.getTestModules().length === files.length
}

interface Judgement {
  readonly answers: number
  readonly operations: number
  readonly violations: string[]
  readonly codes: ReadonlySet<string>
}

async function judgeAll(folder: string): Promise<Judgement> {
  const byKey = new Map<string, Operation>()
  for (const service of servedServices) {
    const document = JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')) as object
    for (const each of await getHttpOperationsFromSpec(document)) byKey.set(`${service}.${each.iid ?? ''}`, each)
  }
  const seen = new Set<string>()
  const operations = new Set<string>()
  const violations: string[] = []
  const codes = new Set<string>()
  for (const file of readdirSync(folder)) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
      if (seen.has(line)) continue
      seen.add(line)
      const answer = JSON.parse(line) as LoggedAnswer
      // The control API tells of codes without refusing with them.
      const isPlatform = answer.operations.every((key) => !key.startsWith('control.'))
      if (isPlatform) for (const code of codesOf(answer.body)) codes.add(code)
      if (answer.isSpoilt) continue
      for (const key of answer.operations) operations.add(key)
      const found = answer.operations.map((key) =>
        isServedEmpty(key, answer) || isOfNobody(answer) ? undefined : violationOf(byKey.get(key), answer),
      )
      // What both sites have is right when it is right at one of them: over a socket nobody tells which one answered.
      if (found.every((each) => each !== undefined))
        violations.push(`${answer.operations.join(' or ')} ${answer.status}: ${found[0] ?? ''} in ${answer.body ?? ''}`)
    }
  }
  return { answers: seen.size, operations: operations.size, violations, codes }
}

/**
 * Whether an answer says that the database is away: it comes before the operation, whose contract does not describe it. It is well
 * formed when it says when to try again.
 */
function isOfNobody({ status, headers, body = '' }: LoggedAnswer): boolean {
  const saysWhen = Object.keys(headers).some((name) => name.toLowerCase() === 'retry-after')
  return status === 503 && saysWhen && awayCodes.some((code) => body.startsWith(`{"error_code":"${code}"`))
}

const awayCodes = (['database_away', 'control_database_away'] as const).map((name) => refusalEntry(name).code)

/** Whether an answer has no body where a served request has none and only a refusal is described: no document can say both. */
function isServedEmpty(key: string, { status, body }: LoggedAnswer): boolean {
  return (body === undefined || body === '') && emptyAnswers.get(key)?.includes(status) === true
}

const emptyAnswers = new Map(allOperations().map((each) => [operationKey(each), each.servedEmpty]))

function isJson({ 'content-type': type = 'application/json' }: Readonly<Record<string, string>>): boolean {
  return type.startsWith('application/json')
}

/** What Prism says against an answer; undefined when it says nothing. */
function violationOf(resource: Operation | undefined, { status, headers, body }: LoggedAnswer): string | undefined {
  if (resource === undefined) return 'Prism does not know the operation'
  if (!resource.responses.some(({ code }) => code === String(status))) return 'the status is not declared'
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const element = {
    statusCode: status,
    headers: lower,
    body: body === undefined || !isJson(lower) ? body : (JSON.parse(body) as unknown),
  }
  const result = validateOutput({ resource, element })
  return result._tag === 'Left'
    ? result.left.map(({ path, message }) => `${path?.join('.') ?? ''} ${message}`).join('; ')
    : undefined
}
