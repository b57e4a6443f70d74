import { defineConfig } from 'vitest/config'

const usual = 'test/{units,state,handlers,stories}/**/*.test.ts test/server/files.test.ts'

/** The tests that a mutant has to get past: behaviour of rules and handlers, in one process; MUTANT_TESTS names others. */
export default defineConfig({
  test: {
    include: (process.env['MUTANT_TESTS'] ?? usual).split(' '),
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
