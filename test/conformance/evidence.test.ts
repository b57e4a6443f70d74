import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { operationKey } from '../../src/contract/operations.ts'
import { operationsOf, platformServices } from '../../src/contract/services.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { samplesOf } from '../helpers/samples.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { siteNames } from '../helpers/site-names.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

const file = 'specs/evidence/driven.yaml'
let served: ServedPlatform | undefined
afterEach(() => served?.close())

/** The operations of a site that its demo partner gets served by the vendor's client. */
async function drivenAt(site: (typeof siteNames)[number]): Promise<string[]> {
  served = await servePlatform({ site })
  const client = vendorClient(served.url, demoAccounts[site].partner)
  const names: string[] = []
  const samples = samplesOf(served)
  for (const operation of operationsOf(platformServices)) {
    const sample = samples[operation.id]
    if (![undefined, site].includes(operation.site) || operation.service === 'tickets') continue
    if (sample === undefined || sample.as !== undefined || sample.arrange !== undefined) continue
    if (sample.written !== undefined || sample.target.includes('?') !== operation.query.length > 0) continue
    const url = new URL(sample.target, served.url)
    const query = Object.fromEntries(url.searchParams)
    const more = sample.body === undefined ? { query } : { query, data: sample.body }
    const status = await client.call(sample.method, url.pathname, more).then(
      (answer) => answer.httpStatusCode,
      () => 0,
    )
    if (status >= 200 && status < 300) names.push(operationKey(operation))
  }
  await served.close()
  served = undefined
  return names
}

it("every operation that is said to be driven by the vendor's client is served to it, and no other is", async () => {
  const names: string[] = []
  for (const site of siteNames) names.push(...(await drivenAt(site)))
  const driven = [...new Set(names)].sort()
  if (process.env['EVIDENCE'] === 'write') writeFileSync(file, stringify(driven))
  expect(driven.length).toBeGreaterThan(50)
  expect(parse(readFileSync(file, 'utf8'))).toEqual(driven)
}, 180_000)
