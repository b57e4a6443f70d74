import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { describeOperations, type ProvidedService } from '../../conformance/verify/described.ts'
import { verifyJson, verifyJunit, verifySummary } from '../../conformance/verify/reports.ts'
import { type Ports, runVerification } from '../../conformance/verify/run.ts'
import { judgeProvider } from '../../conformance/verify/verdicts.ts'
import { chooseTokens, httpPorts, isLocal } from '../provider-access.ts'
import { WrongUse } from '../wrong-use.ts'

interface Options {
  readonly token?: string
  readonly 'customer-token'?: string
  readonly 'distributor-token'?: string
  readonly 'allow-writes'?: boolean
  readonly operation?: string[]
  readonly seed?: string
  readonly timeout?: string
  readonly report?: string
  readonly json?: boolean
}

/** Verifies a system that claims to serve the contract: calls its operations, rightly and wrongly, and judges the answers. */
export async function verify(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const url = addressOf(positionals)
  const seed = seedOf(values.seed)
  const operations = describeOperations({ intl: readDocument('intl'), iam: readDocument('iam') })
  const only = values.operation ?? []
  const strange = only.find((id) => !operations.some(({ operation }) => operation.id === id))
  if (strange !== undefined) throw new WrongUse(`the contract has no operation ${strange} in intl and iam`)
  const { reach, send } = httpPorts(url, patienceOf(values.timeout))
  const ports: Ports = { send, wait: (milliseconds) => wait(milliseconds) }
  await reach(anything).catch((error: unknown) => {
    throw new WrongUse(`${url} cannot be reached: ${reasonOf(error)}`)
  })
  const tokens = await chooseTokens(values, { send, isLocal: isLocal(url), environment: process.env })
  const verification = await runVerification(
    operations,
    { tokens, seed, allowWrites: values['allow-writes'] === true, only },
    ports,
  )
  const verified = judgeProvider(verification)
  const facts = { url, seed }
  if (values.report !== undefined) {
    mkdirSync(values.report, { recursive: true })
    const json = JSON.stringify(verifyJson(verified, facts), undefined, 2)
    writeFileSync(join(values.report, 'verify.json'), `${json}\n`)
    writeFileSync(join(values.report, 'junit.xml'), verifyJunit(verified))
  }
  process.stdout.write(
    values.json === true ? `${JSON.stringify(verifyJson(verified, facts))}\n` : verifySummary(verified),
  )
  return verified.verdicts.some(({ outcome }) => outcome === 'failed') ? 1 : 0
}

function parse(args: string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        token: { type: 'string' },
        'customer-token': { type: 'string' },
        'distributor-token': { type: 'string' },
        'allow-writes': { type: 'boolean' },
        operation: { type: 'string', multiple: true },
        seed: { type: 'string' },
        timeout: { type: 'string' },
        report: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function addressOf([address, ...more]: readonly string[]): string {
  if (address === undefined) throw new WrongUse('needs the URL of the system to verify')
  if (more.length > 0) throw new WrongUse(`takes one URL, not ${more.join(' ')} too`)
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new WrongUse(`${address} is no URL of http or https`)
  return address.replace(/\/+$/, '')
}

/** A first call that tells whether somebody is there; any answer will do. */
const anything = { method: 'GET', target: '/v3/auth/domains', headers: {}, body: undefined }

/** What keeps a call from its answer; fetch hides that in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return code ?? (error instanceof Error ? error.message : String(error))
}

function seedOf(text = '1'): number {
  const seed = Number(text)
  if (!/^\d+$/.test(text) || seed > 2_147_483_647) throw new WrongUse(`--seed takes a whole number, not ${text}`)
  return seed
}

function patienceOf(text = '10'): number {
  const seconds = Number(text)
  if (!Number.isFinite(seconds) || seconds <= 0) throw new WrongUse(`--timeout takes seconds, not ${text}`)
  return seconds * 1000
}

function readDocument(service: ProvidedService): unknown {
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
