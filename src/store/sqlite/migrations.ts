import type { DatabaseSync } from 'node:sqlite'
import { sumOfColumns } from './checksum.ts'

/** What brings a file from one version to the next: the first entry makes version 1 of an empty file. */
export const migrations: readonly string[] = [
  `CREATE TABLE worlds (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
   CREATE TABLE records (
     world TEXT NOT NULL,
     name TEXT NOT NULL,
     key TEXT NOT NULL,
     record TEXT NOT NULL,
     PRIMARY KEY (world, name, key)
   ) WITHOUT ROWID;`,
  // Records are given back in the order in which they came: of those that are there, that of their keys is all there is.
  'ALTER TABLE records ADD COLUMN place INTEGER NOT NULL DEFAULT 0',
  `ALTER TABLE records ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
   UPDATE records SET sum = checksum(world, name, key, record, place);
   CREATE TABLE sessions (name TEXT PRIMARY KEY, isOpen INTEGER NOT NULL) WITHOUT ROWID;`,
]

/** The version of a file that has every migration. */
export const newestVersion = migrations.length

/** The version from which on records have sums, and a file says whether a sandbox is at work on it. */
export const versionWithSums = 3

/** Makes known to a connection what the migrations call. */
export function defineFunctions(database: DatabaseSync): void {
  database.function('checksum', { deterministic: true, varargs: true }, (...columns) => sumOfColumns(columns))
}
