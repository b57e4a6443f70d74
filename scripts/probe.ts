import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { stringify } from 'yaml'
import { chooseTokens, httpPorts } from '../src/cli/provider-access.ts'
import { describeOperations } from '../src/conformance/verify/described.ts'
import { joinProbed, type Probed, probedBy } from '../src/conformance/verify/probed.ts'
import { runVerification } from '../src/conformance/verify/run.ts'
import { createSandbox } from '../src/server/create-sandbox.ts'
import type { SiteName } from '../src/contract/operations.ts'

/** Writes specs/evidence/probed.yaml by a verification of a sandbox of each site; with --check only compares. */
const file = 'specs/evidence/probed.yaml'
const head =
  '# What requests made from the contract met at a sandbox: whether the operation was served, and documented refusals.\n# Written by `node scripts/probe.ts`, and by nothing else.\n'

async function probe(site: SiteName): Promise<Probed> {
  const sandbox = createSandbox({ site, preset: 'quiet', clock: '2026-05-06T12:00:00Z', freezeClock: false })
  const { url, close } = await sandbox.listen()
  const { send } = httpPorts(url, 30_000)
  const given = { site, token: undefined, 'customer-token': undefined, 'distributor-token': undefined }
  const tokens = await chooseTokens(given, { send, isLocal: true, environment: {} })
  const operations = describeOperations(site, (service) =>
    JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')),
  )
  const options = { site, tokens, seed: 1, allowWrites: true, only: [] }
  const { seen } = await runVerification(operations, options, { send, wait: () => Promise.resolve() })
  await close()
  return probedBy(seen)
}

const probed = joinProbed(await probe('intl'), await probe('cn'))
const text = await format(`${head}${stringify(probed)}`, { parser: 'yaml', printWidth: 120, singleQuote: true })
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is stale: node scripts/probe.ts writes it`)
  process.exitCode = 1
}
