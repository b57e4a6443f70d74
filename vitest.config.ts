import { defineConfig } from 'vitest/config'

/** What only a long run does: it takes minutes, or needs what a newcomer may not have. */
const campaigns = [
  'test/browser/reference.test.ts',
  'test/cli/commands.test.ts',
  'test/cli/control-key.test.ts',
  'test/cli/observability.test.ts',
  'test/cli/proxy.test.ts',
  'test/cli/snapshot.test.ts',
  'test/cli/tls.test.ts',
  'test/conformance/conform.test.ts',
  'test/conformance/drift.test.ts',
  'test/conformance/merge-reports.test.ts',
  'test/conformance/prove.test.ts',
  'test/conformance/verify-command.test.ts',
  'test/conformance/verify-mutants.test.ts',
  'test/conformance/verify-prism.test.ts',
  'test/conformance/verify-whole.test.ts',
  'test/contract/text-formats.test.ts',
  'test/e2e/behind-nginx.test.ts',
  'test/e2e/examples.test.ts',
  'test/e2e/processes.test.ts',
  'test/e2e/saml-processes.test.ts',
  'test/e2e/workflows.test.ts',
  'test/fuzz/stores.test.ts',
  'test/gateway/field-bounds.test.ts',
  'test/gateway/shared-traffic.test.ts',
  'test/kill/postgres.test.ts',
  'test/kill/sqlite.test.ts',
  'test/package/*.test.ts',
  'test/properties/months.test.ts',
  'test/properties/year.test.ts',
  'test/security/secret-words.test.ts',
  'test/store/postgres-store.test.ts',
  'test/store/sqlite-names.test.ts',
]

/** Of what a short run does a part only (test/helpers/campaign.ts), and a long run everything. */
const reduced = ['test/fuzz/fuzz.test.ts', 'test/conformance/matrix.test.ts', 'test/security/foreign-data.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/setup/announce.ts', 'test/setup/judge.ts'],
    setupFiles: ['test/setup/log.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'short', include: ['test/**/*.test.ts'], exclude: campaigns } },
      {
        extends: true,
        test: {
          name: 'long',
          include: [...campaigns, ...reduced],
          env: { CAMPAIGN: 'full' },
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
