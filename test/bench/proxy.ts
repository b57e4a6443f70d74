import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { vendorClient } from '../helpers/vendor-client.ts'
import { type Call, type Figure, load } from './load.ts'
import { pinLoad, serve, type Served } from './servers.ts'

const { partner: demoPartner } = demoAccounts.intl

/** Run by hand: the same call to one sandbox directly and through the proxy, which records it to a file or not. */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)
const node = process.execPath
const cli = 'src/cli/main.ts'
const probe = '/_sandbox/health'

pinLoad()
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-bench-'))
const start = ['start', '--port', '4121', '--rate-limits', 'off']
const sandbox = await serve('sandbox', [node, cli, ...start], { url: 'http://127.0.0.1:4121', probe })
const listed = await vendorClient(sandbox.url, demoPartner).call('POST', '/v2/partners/sub-customers/query', {
  data: { account_name: 'demo-customer-01' },
})
const [customer] = listed['customer_infos'] as { customer_id: string }[]
const call: Call = {
  method: 'GET',
  path: `/v2/partners/sub-customers/budget?customer_id=${customer?.customer_id ?? ''}`,
  headers: { 'X-Auth-Token': await login() },
}
const direct = await measure(sandbox)
for (const [name, more] of [
  ['proxy', []],
  ['proxy, --har', ['--har', join(folder, 'recording.har')]],
] as const) {
  const args = [node, cli, 'proxy', sandbox.url, '--port', '4122', ...more]
  const proxy = await serve(name, args, { url: 'http://127.0.0.1:4122', probe })
  const { perSecond } = await measure(proxy)
  console.log(`  ratio to direct ${(perSecond / direct.perSecond).toFixed(2)}, ${proxy.memory().toFixed(0)} MiB`)
  await proxy.stop()
}
await sandbox.stop()
rmSync(folder, { recursive: true })

async function measure(server: Served): Promise<Figure> {
  const figure = await load(server, [call], { seconds })
  if (figure.failed > 0) throw new Error(`${server.name}: ${figure.failed} calls failed`)
  const { perSecond, perCpuSecond, p99Ms } = figure
  console.log(
    `${server.name.padEnd(14)} ${perSecond.toFixed(0)} req/s  ${perCpuSecond.toFixed(0)} req/cpu-s  p99 ${p99Ms} ms`,
  )
  return figure
}

async function login(): Promise<string> {
  const user = { name: demoPartner.userName, password: demoPartner.password, domain: { name: demoPartner.id } }
  const identity = { methods: ['password'], password: { user } }
  const answer = await fetch(`${sandbox.url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ auth: { identity, scope: { domain: { name: demoPartner.id } } } }),
  })
  return answer.headers.get('x-subject-token') ?? ''
}
