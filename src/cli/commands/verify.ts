import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describeOperations, type ProvidedService } from '../../conformance/verify/described.ts'
import { verifyJson, verifyJunit, verifySummary } from '../../conformance/verify/reports.ts'
import { runVerification } from '../../conformance/verify/run.ts'
import { type Ports } from '../../conformance/verify/run-options.ts'
import { judgeProvider } from '../../conformance/verify/verdicts.ts'
import { colouredVerdicts } from '../colour.ts'
import { closest } from '../options/commander.ts'
import { httpAddress } from '../options/read-text.ts'
import { type Call } from '../options/table.ts'
import { type Progress, progressOn, secondsText } from '../progress.ts'
import { chooseTokens, httpPorts, isLocal } from '../provider-access.ts'
import { type verifyTable } from '../tables/verify.ts'
import { unreachable } from '../unreachable.ts'
import { WrongUse } from '../wrong-use.ts'

/** Verifies a system that claims to serve the contract: calls its operations, rightly and wrongly, and judges the answers. */
export async function verify({ values, argument }: Call<(typeof verifyTable)['options']>): Promise<number> {
  const url = httpAddress(argument, 'URL')
  const { seed } = values
  const operations = describeOperations(values.site, readDocument)
  const only = values.operation ?? []
  const strange = only.find((id) => !operations.some(({ operation }) => operation.id === id))
  if (strange !== undefined) {
    const meant = closest(
      strange,
      operations.map(({ operation }) => operation.id),
    )
    throw new WrongUse(
      `the contract has no operation ${strange} in ${values.site} and iam`,
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

/** A line for each operation in turn, with the seconds since the beginning. */
function tellVerified({ done, running }: Progress): NonNullable<Ports['onVerified']> {
  const begin = performance.now()
  return ({ operation, calls, done: count, all }) => {
    const line = `${count}/${all}  ${secondsText(performance.now() - begin)}  ${operation} (${calls} calls)`
    if (process.stderr.isTTY) running(line)
    else done(line)
  }
}

/** A first call that tells whether somebody is there; any answer will do. */
const anything = { method: 'GET', target: '/v3/auth/domains', headers: {}, body: undefined }

function readDocument(service: ProvidedService): unknown {
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
