import { enableCompileCache } from 'node:module'

// It is started once a scenario: what was compiled before is taken from there, which halves its start.
enableCompileCache()
const [{ habitsOf }, { fact, startIntegration }, { tasks }] = await Promise.all([
  import('./mutants.ts'),
  import('./platform.ts'),
  import('./tasks.ts'),
])

/** A small partner platform that does each scenario right; MUTANT names a requirement that it breaks on purpose. */
const scenario = fact('SCENARIO')
const habits = habitsOf(process.env['MUTANT'] ?? '', scenario)
const integration = startIntegration(habits)
try {
  await tasks[scenario]?.(integration)
} finally {
  await habits.afterwards(integration)
}
