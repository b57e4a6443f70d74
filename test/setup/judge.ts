import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { type LoggedAnswer } from '../helpers/exchange-log.ts'

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

const shown = 10
const servedServices = ['intl', 'cn', 'iam', 'tickets', 'v1', 'control'] as const

/** When all tests have run, Prism judges every answer that any of them has seen. A violation fails the run. */
export function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-exchanges-'))
  process.env['EXCHANGE_LOG'] = folder
  return async () => {
    const { answers, operations, violations } = await judgeAll(folder)
    rmSync(folder, { recursive: true })
    const words = `Prism judged ${answers} different answers of ${operations} operations: ${violations.length} violations`
    console.log(words)
    if (violations.length > 0) throw new Error([words, ...violations.slice(0, shown)].join('\n'))
  }
}

async function judgeAll(folder: string): Promise<{ answers: number; operations: number; violations: string[] }> {
  const byKey = new Map<string, Operation>()
  for (const service of servedServices) {
    const document = JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')) as object
    for (const each of await getHttpOperationsFromSpec(document)) byKey.set(`${service}.${each.iid ?? ''}`, each)
  }
  const seen = new Set<string>()
  const operations = new Set<string>()
  const violations: string[] = []
  for (const file of readdirSync(folder)) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
      if (seen.has(line)) continue
      seen.add(line)
      const answer = JSON.parse(line) as LoggedAnswer
      for (const key of answer.operations) operations.add(key)
      const found = answer.operations.map((key) => violationOf(byKey.get(key), answer))
      // What both sites have is right when it is right at one of them: over a socket nobody tells which one answered.
      if (found.every((each) => each !== undefined))
        violations.push(`${answer.operations.join(' or ')} ${answer.status}: ${found[0] ?? ''} in ${answer.body ?? ''}`)
    }
  }
  return { answers: seen.size, operations: operations.size, violations }
}

/** What Prism says against an answer; undefined when it says nothing. */
function violationOf(resource: Operation | undefined, { status, headers, body }: LoggedAnswer): string | undefined {
  if (resource === undefined) return 'Prism does not know the operation'
  if (!resource.responses.some(({ code }) => code === String(status))) return 'the status is not declared'
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const element = {
    statusCode: status,
    headers: lower,
    body: body === undefined ? undefined : (JSON.parse(body) as unknown),
  }
  const result = validateOutput({ resource, element })
  return result._tag === 'Left'
    ? result.left.map(({ path, message }) => `${path?.join('.') ?? ''} ${message}`).join('; ')
    : undefined
}
