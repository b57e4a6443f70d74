import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { budgetPath } from './calls.ts'
import { type Call, load } from './load.ts'
import { serve, type Served } from './servers.ts'

/** WireMock with one stub for the read and one for the write, where the machine has Java. */
export async function measureWireMock(
  folder: string,
  measure: (server: Served, name: string, calls: readonly Call[]) => Promise<void>,
  note: (server: Served) => void,
): Promise<void> {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('WireMock is left out: there is no Java here')
    return
  }
  const mappings = join(folder, 'mappings')
  mkdirSync(mappings)
  const answer = { status: 200, headers: { 'Content-Type': 'application/json' }, jsonBody: { budget_amount: 250.5 } }
  const stubs = [
    { request: { method: 'GET', urlPath: budgetPath }, response: answer },
    { request: { method: 'POST', urlPath: budgetPath }, response: { status: 204 } },
  ]
  writeFileSync(join(mappings, 'stubs.json'), JSON.stringify({ mappings: stubs }))
  const [jar = ''] = globSync('node_modules/wiremock/build/*.jar')
  const flags = ['--port', '4116', '--root-dir', folder, '--no-request-journal', '--disable-banner']
  const wiremock = await serve('WireMock', ['java', '-jar', jar, ...flags], {
    url: 'http://127.0.0.1:4116',
    probe: `${budgetPath}?customer_id=x`,
  })
  note(wiremock)
  const headers = { 'Content-Type': 'application/json' }
  const read: Call = { method: 'GET', path: `${budgetPath}?customer_id=x`, headers }
  const write: Call = { method: 'POST', path: budgetPath, headers, body: '{}' }
  // Java gets fast by running.
  await load(wiremock, [read, write], { seconds: 8 })
  await measure(wiremock, 'WireMock: static read', [read])
  await measure(wiremock, 'WireMock: static write', [write])
  await wiremock.stop()
}
