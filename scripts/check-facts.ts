import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationIndex } from '../src/contract/generated/operation-index.ts'

/** Holds the bundled contract against the wire facts of the vendor's published clients, for the operations we serve. */
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-facts-'))
const only = join(folder, 'operations.txt')
const facts = '../shared/reference/facts/bssintl.json'
const { operations } = JSON.parse(readFileSync(facts, 'utf8')) as { operations: { operationId: string }[] }
const served = operations.map((each) => each.operationId).filter((id) => id in operationIndex.intl)
writeFileSync(only, served.join('\n'))
const { status } = spawnSync(
  'node',
  ['../shared/tools/contract-check.mjs', facts, 'src/contract/generated/documents/intl.json', '--only', only],
  { stdio: 'inherit' },
)
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
