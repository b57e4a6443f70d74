import { spawnSync } from 'node:child_process'

/** Severities with which nothing is shipped. */
const barred = new Set(['high', 'critical'])

/** So long the registry may take. */
const patience = 20_000

interface Advisory {
  readonly title?: string
  readonly url?: string
}

interface Vulnerability {
  readonly name: string
  readonly severity: string
  readonly range?: string
  /** What is wrong with it, or the name of the package that brings it. */
  readonly via: readonly (Advisory | string)[]
  readonly fixAvailable?: unknown
}

/** Asks the registry for advisories about what is shipped; gives its answer as text, or why there is none. */
function ask(): { readonly text: string } | { readonly silence: string } {
  const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return error === undefined ? { text: stdout } : { silence: error.message }
}

/** The vulnerabilities of an answer, or why it is no answer: a registry may have no such service. */
function read(text: string): readonly Vulnerability[] | { readonly silence: string } {
  try {
    const answer = JSON.parse(text) as { vulnerabilities?: Record<string, Vulnerability>; message?: string }
    if (answer.vulnerabilities !== undefined) return Object.values(answer.vulnerabilities)
    return { silence: answer.message?.replace(/ - [A-Z]+ https?:.*$/s, '') ?? 'its answer names no vulnerabilities' }
  } catch {
    return { silence: 'its answer is no JSON' }
  }
}

function describe({ name, severity, range, via, fixAvailable }: Vulnerability): string {
  const reasons = via.map((each) =>
    typeof each === 'string'
      ? `through ${each}`
      : [each.title, each.url].filter((part) => part !== undefined).join(' '),
  )
  const mend = fixAvailable === undefined || fixAvailable === false ? 'no mended version' : 'a mended version exists'
  return `${severity}  ${name} ${range ?? ''}: ${reasons.join('; ')} (${mend})`
}

const asked = ask()
const found = 'silence' in asked ? asked : read(asked.text)
if ('silence' in found) {
  console.log(`advisories were not looked up: the registry's audit service does not answer (${found.silence})`)
} else {
  const bad = found.filter((each) => barred.has(each.severity))
  const others = found.length - bad.length
  for (const each of bad) console.error(describe(each))
  console.log(`advisories about what is shipped: ${bad.length} high or critical, ${others} others`)
  process.exitCode = bad.length > 0 ? 1 : 0
}
