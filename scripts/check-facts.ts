import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationIndex } from '../src/contract/generated/operation-index.ts'

/** Holds the bundled contract against the wire facts of the vendor's published clients, for the operations we serve. */
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-facts-'))
const only = join(folder, 'operations.txt')
writeFileSync(only, Object.keys(operationIndex.intl).join('\n'))
const { status } = spawnSync(
  'node',
  [
    '../shared/tools/contract-check.mjs',
    '../shared/reference/facts/bssintl.json',
    'src/contract/generated/documents/intl.json',
    '--only',
    only,
  ],
  { stdio: 'inherit' },
)
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
