import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

const facts = '../shared/reference/facts'

/** Differences of a site are patches, no documents of their own. */
const specFiles = globSync('specs/{bss,intl,cn,iam,tickets,v1,control,workflows}/*.yaml').filter(
  (each) => !each.endsWith('/differences.yaml'),
)

/** Everything that must hold before a change is done, in the order in which a failure is cheapest to mend. */
const checks: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'generated files are fresh', command: 'node', args: ['scripts/generate.ts', '--check'] },
  { name: 'the page of requirements is fresh', command: 'node', args: ['scripts/conformance-page.ts', '--check'] },
  { name: 'the page of the command line is fresh', command: 'node', args: ['scripts/cli-page.ts', '--check'] },
  { name: 'the page of evidence is fresh', command: 'node', args: ['scripts/evidence-page.ts', '--check'] },
  { name: 'figures of performance', command: 'node', args: ['scripts/performance-page.ts', '--check'] },
  {
    name: 'specs',
    command: 'redocly',
    args: ['lint', '--format=summary', ...specFiles],
  },
  { name: 'types', command: 'tsc', args: [] },
  { name: 'types of the page', command: 'tsc', args: ['-p', 'src/page'] },
  { name: 'lint', command: 'eslint', args: ['.'] },
  { name: 'layers', command: 'depcruise', args: ['src', '--output-type', 'err'] },
  { name: 'rules of the house', command: 'node', args: ['scripts/house.ts'] },
  { name: 'unused code', command: 'knip', args: [] },
  { name: 'build', command: 'node', args: ['scripts/build.ts'] },
  { name: 'evidence of probing is fresh', command: 'node', args: ['scripts/probe.ts', '--check'] },
  { name: 'package', command: 'publint', args: ['--strict'] },
  ...(existsSync(facts)
    ? [{ name: "facts of the vendor's clients", command: 'node', args: ['scripts/check-facts.ts'] }]
    : []),
  { name: 'advisories', command: 'node', args: ['scripts/audit.ts'] },
]

for (const { name, command, args } of checks) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`check failed: ${name} (${[command, ...args].join(' ')})`)
    process.exit(1)
  }
  console.log(`ok  ${name}`)
}
