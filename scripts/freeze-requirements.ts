import { existsSync, writeFileSync } from 'node:fs'
import { allRequirements } from '../src/conformance/requirements/all.ts'
import { scenarios } from '../src/conformance/scenarios/all.ts'

/** Writes what is demanded now as the set of a version: `node scripts/freeze-requirements.ts 1.1`. A set is written once. */
const [version = ''] = process.argv.slice(2)
const file = `src/conformance/frozen/${version.replaceAll('.', '-')}.ts`
if (!/^\d+\.\d+$/.test(version)) throw new Error('Failed to freeze the requirements: name a version, such as 1.1.')
if (existsSync(file)) throw new Error(`Failed to freeze the requirements: ${file} is there, and stays as it is.`)

const levels = allRequirements.map(({ id, level }) => `    '${id}': '${level}',`)
const demands = scenarios.map(({ id, exercises }) => `    '${id}': ${JSON.stringify(exercises)},`)
writeFileSync(
  file,
  `import { type FrozenSet } from '../requirement-sets.ts'

/** What version ${version} demands. It never changes. */
export const set${version.replaceAll('.', '')}: FrozenSet = {
  levels: {
${levels.join('\n')}
  },
  scenarios: {
${demands.join('\n')}
  },
}
`,
)
console.log(`${file} is written: format it, and name it in src/conformance/requirement-sets.ts`)
