import { spawnSync } from 'node:child_process'

/** Holds the bundled contract against the wire facts of the vendor's published clients, for every operation of theirs. */
const { status } = spawnSync(
  'node',
  [
    '../shared/tools/contract-check.mjs',
    '../shared/reference/facts/bssintl.json',
    'src/contract/generated/documents/intl.json',
  ],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
