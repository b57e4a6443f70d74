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
]

/** The version of a file that has every migration. */
export const newestVersion = migrations.length
