import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { operationKey } from '../../contract/operations.ts'
import { describeOperations, type ProvidedService } from '../../conformance/verify/described.ts'
import { verifyJson, verifyJunit, verifySummary } from '../../conformance/verify/reports.ts'
import { runVerification } from '../../conformance/verify/run.ts'
import { isNamed, type Ports } from '../../conformance/verify/run-options.ts'
import { judgeProvider } from '../../conformance/verify/verdicts.ts'
import { colouredVerdicts } from '../colour.ts'
import { closest } from '../options/commander.ts'
import { httpAddress } from '../options/read-text.ts'
import type { Call } from '../options/table.ts'
import { type Progress, progressOn, secondsText } from '../progress.ts'
import { chooseTokens, httpPorts, isLocal } from '../provider-access.ts'
import type { verifyTable } from '../tables/verify.ts'
import { unreachable } from '../unreachable.ts'
import { WrongUse } from '../wrong-use.ts'

/** Verifies a system that claims to serve the contract: calls its operations, rightly and wrongly, and judges the answers. */
export async function verify({ values, argument }: Call<(typeof verifyTable)['options']>): Promise<number> {
  const url = httpAddress(argument, 'URL')
  const { seed } = values
  const operations = operationsFor(values)
  const only = values.operation ?? []
  const strange = only.find((name) => !operations.some(({ operation }) => isNamed(operationKey(operation), [name])))
  if (strange !== undefined) {
    const meant = closest(strange, [...new Set(operations.map(({ operation }) => operation.id))])
    throw new WrongUse(
      `the contract has no operation ${strange} on the site ${values.site}`,
      meant === undefined
        ? 'an operation is named by its operationId in partner-sandbox spec'
        : `did you mean ${meant}?`,
    )
  }
  const { reach, send } = httpPorts(url, values.timeout * 1000)
  const progress = progressOn(process.stderr, values)
  const ports: Ports = { send, wait: (milliseconds) => wait(milliseconds), onVerified: tellVerified(progress) }
  await reach(anything).catch((error: unknown) => {
    throw unreachable(url, error)
  })
  const tokens = await chooseTokens(values, { send, isLocal: isLocal(url), environment: process.env })
  const verification = await runVerification(
    operations,
    { site: values.site, tokens, seed, allowWrites: values['allow-writes'], only },
    ports,
  )
  progress.end()
  const verified = judgeProvider(verification)
  const facts = { url, seed }
  if (values.report !== undefined) {
    mkdirSync(values.report, { recursive: true })
    const json = JSON.stringify(verifyJson(verified, facts), undefined, 2)
    writeFileSync(join(values.report, 'verify.json'), `${json}\n`)
    writeFileSync(join(values.report, 'junit.xml'), verifyJunit(verified))
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(verifyJson(verified, facts))}\n`
      : colouredVerdicts(verifySummary(verified), process.stdout),
  )
  return verified.verdicts.some(({ outcome }) => outcome === 'failed') ? 1 : 0
}

/** The operations that the system is to have: of all services of its site, or of those that were named. */
function operationsFor({ site, service }: Pick<Call<(typeof verifyTable)['options']>['values'], 'site' | 'service'>) {
  const all = describeOperations(site, readDocument)
  const named: readonly string[] = (service ?? []).map((each) => (each === 'bss' ? site : each))
  return named.length === 0 ? all : all.filter(({ operation }) => named.includes(operation.service))
}

/** One line for all operations in turn, with the seconds since the beginning; a pipe gets none. */
function tellVerified({ running }: Progress): NonNullable<Ports['onVerified']> {
  const begin = performance.now()
  return ({ operation, calls, done, all }) => {
    running(`${done}/${all}  ${secondsText(performance.now() - begin)}  ${operation} (${calls} calls)`)
  }
}

/** A first call that tells whether somebody is there; any answer will do. */
const anything = { method: 'GET', target: '/v3/auth/domains', headers: {}, body: undefined }

function readDocument(service: ProvidedService): unknown {
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
