import { spawnSync } from 'node:child_process'

/** Holds the contract of each site, and that of service tickets, against the wire facts of the vendor's published clients, for every operation of theirs. */
const clients = [
  ['bssintl', 'intl'],
  ['bss', 'cn'],
  ['osm', 'tickets'],
] as const

for (const [facts, service] of clients) {
  const files = [`../shared/reference/facts/${facts}.json`, `src/contract/generated/documents/${service}.json`]
  const { status } = spawnSync('node', ['../shared/tools/contract-check.mjs', ...files], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}
