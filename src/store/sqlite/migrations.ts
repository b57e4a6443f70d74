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
]

/** The version of a file that has every migration. */
export const newestVersion = migrations.length
