import { habitsOf } from './mutants.ts'
import { fact, startIntegration } from './platform.ts'
import { tasks } from './tasks.ts'

/** A small partner platform that does each scenario right; MUTANT names a requirement that it breaks on purpose. */
const scenario = fact('SCENARIO')
const habits = habitsOf(process.env['MUTANT'] ?? '', scenario)
const integration = startIntegration(habits)
try {
  await tasks[scenario]?.(integration)
} finally {
  await habits.afterwards(integration)
}
