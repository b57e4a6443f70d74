import type { Pool } from 'pg'
import { UnusableDatabase } from '../unusable-database.ts'

/**
 * The steps from an empty database to the form of this version, each from the one before. A step that was released is
 * never changed: a new one is added. Windows and journal are unlogged: the end of the database server may empty them.
 */
const migrations: readonly string[] = [
  `
  CREATE SEQUENCE partner_sandbox.incarnations;
  CREATE SEQUENCE partner_sandbox.places;
  CREATE SEQUENCE partner_sandbox.processes MINVALUE 0;
  CREATE TABLE partner_sandbox.roster (version bigint NOT NULL);
  INSERT INTO partner_sandbox.roster VALUES (0);
  CREATE TABLE partner_sandbox.worlds (
    id text PRIMARY KEY,
    place bigint GENERATED ALWAYS AS IDENTITY,
    incarnation bigint NOT NULL,
    version bigint NOT NULL,
    traffic text NOT NULL
  ) WITH (fillfactor = 50);
  CREATE TABLE partner_sandbox.records (
    world text NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    version bigint NOT NULL,
    place bigint NOT NULL DEFAULT nextval('partner_sandbox.places'),
    record text,
    PRIMARY KEY (world, name, key)
  );
  CREATE INDEX ON partner_sandbox.records (world, version);
  CREATE UNLOGGED TABLE partner_sandbox.windows (
    world text NOT NULL,
    key text NOT NULL,
    opened bigint NOT NULL,
    length bigint NOT NULL,
    count integer NOT NULL,
    PRIMARY KEY (world, key)
  );
  CREATE UNLOGGED TABLE partner_sandbox.journal (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    world text NOT NULL,
    exchange text NOT NULL
  );
  CREATE INDEX ON partner_sandbox.journal (world, place);
  `,
  // The journal keeps other events too. Entries are numbered when somebody reads them, and not in the order of their places:
  // a place is taken before the transaction ends that fills it.
  `
  ALTER TABLE partner_sandbox.journal ADD COLUMN kind text NOT NULL DEFAULT 'exchange';
  ALTER TABLE partner_sandbox.journal ADD COLUMN number bigint;
  CREATE INDEX ON partner_sandbox.journal (world, number) WHERE number IS NOT NULL;
  CREATE INDEX ON partner_sandbox.journal (world, place) WHERE number IS NULL;
  CREATE SEQUENCE partner_sandbox.entry_numbers;
  CREATE UNLOGGED TABLE partner_sandbox.forgotten (
    world text NOT NULL,
    kind text NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (world, kind)
  );
  CREATE UNLOGGED TABLE partner_sandbox.watches (
    world text NOT NULL,
    process bigint NOT NULL,
    until timestamptz NOT NULL,
    PRIMARY KEY (world, process)
  );
  `,
]

/** Any number that nobody else locks: processes that start together migrate one after the other. */
const migrationLock = 7_243_118_001

/** Brings the database to the form of this version; one of a newer version is refused and stays as it is. */
export async function migrate(pool: Pool, name: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    const version = await versionOf(client)
    if (version > migrations.length) {
      throw new UnusableDatabase(
        `Failed to open the database ${name}: it was written by a newer version of partner-sandbox.`,
      )
    }
    if (version === 0) {
      await client.query('CREATE SCHEMA IF NOT EXISTS partner_sandbox')
      await client.query('CREATE TABLE partner_sandbox.form (version integer NOT NULL)')
      await client.query('INSERT INTO partner_sandbox.form VALUES (0)')
    }
    if (version < migrations.length) {
      for (const step of migrations.slice(version)) await client.query(step)
      await client.query('UPDATE partner_sandbox.form SET version = $1', [migrations.length])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function versionOf(client: { query: Pool['query'] }): Promise<number> {
  const found = await client.query<{ form: string | null }>(`SELECT to_regclass('partner_sandbox.form')::text AS form`)
  if (typeof found.rows[0]?.form !== 'string') return 0
  const { rows } = await client.query<{ version: number }>('SELECT version FROM partner_sandbox.form')
  return rows[0]?.version ?? 0
}
