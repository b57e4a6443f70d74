import { explain } from '../explain.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { hasFailed, hasSectionFailed, type Report, type Section, verdictsOf } from '../report.ts'
import { outcomeWords, type Word, words } from './html/words.ts'
import { durationText } from './html/moments.ts'
import { say, type Speech, told, toldFinding } from './speech.ts'
import { callText, failureLines } from './words.ts'

/** So large a comment may be where changes are discussed (65,536 signs at GitHub), with room for what stands around it. */
const largest = 60_000

/** Robots of chats take 2,048 bytes. */
const largestMessage = 2000

/**
 * A summary for a merge request: which scenarios failed, and each broken requirement with what was done, what should have
 * been and where. Markdown without HTML, which some hosts take out; capped, with a word that it was.
 */
export function markdownSummary(report: Report, speech: Speech): string {
  const { sections } = report
  const failed = sections.filter(hasSectionFailed)
  const blocks = [
    `## ${headline(report, speech)}`,
    ...(failed.length === 0 ? [] : [tableOf(failed, speech)]),
    ...brokenOf(report).map((each) => brokenBlock(each, speech)),
    footOf(report, speech),
  ]
  return capped(blocks, { separator: '\n\n', limit: largest, rest: say(leftOut, speech) })
}

/** A summary in plain text, a line each, for a robot that writes into a chat. */
export function chatSummary(report: Report, speech: Speech): string {
  const problems = report.sections.flatMap((section) =>
    failureLines(section, speech).map((each) => `${section.name}: ${each}`),
  )
  const broken = brokenOf(report).map(({ requirement, outcome, found }) => {
    const names = [...new Set(found.map((each) => each.name))].join(', ')
    return `${say(outcomeWords[outcome], speech)}: ${requirement.id} ${told(requirement.text, speech)} (${names})`
  })
  const lines = [headline(report, speech), ...broken, ...problems, footOf(report, speech)]
  return capped(lines, { separator: '\n', limit: largestMessage, rest: say(leftOut, speech) })
}

const leftOut: Word = ['… more is left out here; report.html has it.', '……此处省略其余内容，见 report.html。']
const headlines = {
  failed: ['Conformance failed: {}', '一致性检验未通过：{}'],
  passed: ['Conformance passed: {}', '一致性检验通过：{}'],
} as const satisfies Record<string, Word>
const ofScenarios: Word = ['{} scenarios failed', '{} 个场景未通过']

function headline(report: Report, speech: Speech): string {
  const failed = report.sections.filter(hasSectionFailed).length
  const text = say(ofScenarios, speech, `${failed} / ${report.sections.length}`)
  return say(headlines[hasFailed(report) ? 'failed' : 'passed'], speech, text)
}

function tableOf(failed: readonly Section[], speech: Speech): string {
  const rows = failed.map((section) => {
    const { name, judgements, ran } = section
    const broken = judgements.filter((each) => each.outcome === 'failed').map((each) => each.requirement.id)
    const time = ran === undefined ? '' : durationText(ran.durationMs)
    return `| ${name} | ${time} | ${[...broken, ...failureLines(section, speech)].map(escaped).join('; ')} |`
  })
  const head = [words.scenarios, words.took, words.problems].map((each) => say(each, speech)).join(' | ')
  return [`| ${head} |`, '| --- | --- | --- |', ...rows].join('\n')
}

interface Broken {
  readonly requirement: Requirement
  readonly outcome: keyof typeof outcomeWords
  readonly found: readonly { readonly name: string; readonly finding: Finding }[]
}

function brokenOf(report: Report): Broken[] {
  return verdictsOf(report)
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned')
    .map(({ requirement, outcome }) => ({
      requirement,
      outcome,
      found: report.sections.flatMap(({ name, judgements }) =>
        judgements
          .filter((each) => each.requirement.id === requirement.id)
          .flatMap(({ findings }) => findings.map((finding) => ({ name, finding }))),
      ),
    }))
    .sort((a, b) => Object.keys(outcomeWords).indexOf(a.outcome) - Object.keys(outcomeWords).indexOf(b.outcome))
}

/** So many findings of a requirement are told; the report has all. */
const findingsTold = 3

function brokenBlock({ requirement, outcome, found }: Broken, speech: Speech): string {
  const [first] = found
  if (first === undefined) return ''
  const { why, fix, address } = explain(requirement, first.finding)
  const findings = found
    .slice(0, findingsTold)
    .flatMap(({ name, finding: { exchange, expected, actual } }) => [
      `- **${escaped(name)}** ${code(callText(exchange, speech))}`,
      `  - ${say(words.did, speech)}: ${code(toldFinding(actual, speech))}`,
      `  - ${say(words.should, speech)}: ${code(toldFinding(expected, speech))}`,
    ])
  const more = found.length - findingsTold
  return [
    `### ${say(outcomeWords[outcome], speech)}: ${requirement.id} ${escaped(told(requirement.text, speech))}`,
    '',
    ...findings,
    ...(more > 0 ? [`- ${say(words.more, speech, more)}`] : []),
    `- ${say(words.why, speech)}: ${escaped(told(why, speech))}`,
    `- ${say(words.fix, speech)}: ${escaped(told(fix, speech))}`,
    `- ${say(words.source, speech)}: ${address?.startsWith('https://') === true ? `<${address}>` : code(address ?? requirement.source)}`,
  ].join('\n')
}

function footOf({ ran, requirementSet }: Report, speech: Speech): string {
  const set = `${say(words.set, speech)} ${requirementSet}`
  if (ran === undefined) return set
  return `${code(ran.command)} · ${durationText(ran.durationMs)} · partner-sandbox ${ran.version} · ${set}`
}

/** Text in which Markdown sees no marks. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`)
}

/** Text as code: between one backtick more than stand in it. */
function code(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

interface Cap {
  readonly separator: string
  /** In bytes of UTF-8. */
  readonly limit: number
  /** What is said in the place of what does not fit. */
  readonly rest: string
}

/** The first parts that fit, with a word where some did not. */
function capped(parts: readonly string[], { separator, limit, rest }: Cap): string {
  const size = (text: string): number => new TextEncoder().encode(text).length
  const whole = parts.join(separator)
  if (size(whole) <= limit) return `${whole}\n`
  const shown: string[] = []
  let used = size(rest) + size(separator) + 1
  for (const part of parts) {
    used += size(part) + size(separator)
    if (used > limit) break
    shown.push(part)
  }
  return `${[...shown, rest].join(separator)}\n`
}
