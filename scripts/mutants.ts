import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chanceFraction } from '../src/state/engine/chance.ts'

const usage = `Changes rules and handlers, one operator at a time, and says which changes no test notices.

  npm run mutants                                 a sample of places, drawn by a seed
  npm run mutants -- --seed 7 --places 40         another, larger sample
  npm run mutants -- src/state/ordering/orders.ts every place of a file
  npm run mutants -- 'src/{state,handlers}/**/*.ts'  everything, which takes hours

MUTANT_TESTS names the test files to run, where fewer will do.`

/** A place is so many lines; there is about one change for each of them. */
const linesOfPlace = 10
/** What files that are named have to reach, in percent. A sample of places says too little to fail by. */
const worstScore = 92

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    places: { type: 'string', default: '12' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else process.exitCode = run()

function run(): number {
  const isSample = positionals.length === 0
  const chosen = isSample
    ? drawPlaces(values.seed, Number(values.places))
    : positionals.flatMap((each) => globSync(each))
  console.log(isSample ? `Seed ${values.seed}: ${chosen.join(' ')}` : `${chosen.length} files`)
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', chosen.join(',')], { stdio: 'inherit' })
  if (status !== 0) return status ?? 1
  const { score, unnoticed } = readReport()
  for (const each of unnoticed) console.log(`Not noticed: ${each}`)
  console.log(`${score.toFixed(1)} % of the changes are noticed`)
  return !isSample && score < worstScore ? 1 : 0
}

/** Stretches of lines in rules and handlers, each as likely as any other. */
function drawPlaces(seed: string, count: number): string[] {
  const files = globSync('src/{state,handlers}/**/*.ts').sort()
  const stretches = files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length
    return Array.from({ length: Math.ceil(lines / linesOfPlace) }, (_, at) => {
      const first = at * linesOfPlace + 1
      return `${file}:${first}-${Math.min(first + linesOfPlace - 1, lines)}`
    })
  })
  const drawn = Array.from({ length: count }, (_, at) =>
    Math.floor(chanceFraction('mutants', seed, at) * stretches.length),
  )
  return [...new Set(drawn)].sort((a, b) => a - b).flatMap((at) => stretches[at] ?? [])
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

/** The share of changes that were noticed, in percent, and those that were not, in words. */
function readReport(): { readonly score: number; readonly unnoticed: string[] } {
  const { files } = JSON.parse(readFileSync('.mutants/report.json', 'utf8')) as Report
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source: source.split('\n'), mutant })),
  )
  const noticed = all.filter(({ mutant }) => /^(Killed|Timeout)$/.test(mutant.status))
  const unnoticed = all.filter(({ mutant }) => /^(Survived|NoCoverage)$/.test(mutant.status))
  const count = noticed.length + unnoticed.length
  return {
    score: count === 0 ? 100 : (noticed.length / count) * 100,
    unnoticed: unnoticed.map(({ file, source, mutant: { location, replacement = '', status } }) => {
      const { start, end } = location
      const line = source[start.line - 1] ?? ''
      const before =
        start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1)
      return `${file}:${start.line} ${before.trim()} -> ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)} (${status})`
    }),
  }
}
