import type { DatabaseSync } from 'node:sqlite'

/** Which form a file has: how many migrations made it. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}
