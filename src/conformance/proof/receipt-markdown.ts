import { hasSectionFailed, problemLines, type Section } from '../report.ts'
import type { Word } from '../reports/html/words.ts'
import { inEnglish, say } from '../reports/speech.ts'
import { adviceLines, callText } from '../reports/words.ts'
import type { Proof, ProofState, ProvedScenario } from './compare-runs.ts'
import type { ReceiptFacts } from './receipt-json.ts'

/** What each state means, in the words of a reader. */
export const stateWords: Readonly<Record<ProofState, Word>> = {
  proved: ['proved: the old command fails it, the new one passes', '已证明：旧命令未通过，新命令通过'],
  broken: ['broken: the old command passes it, the new one fails', '变差：旧命令通过，新命令未通过'],
  passes: ['both commands pass it', '两个命令都通过'],
  fails: ['both commands fail it', '两个命令都未通过'],
  silent: ['proves nothing: the old command never called the platform', '不能证明：旧命令从未调用平台'],
  flaky: ['proves nothing: the old command passes it in some runs', '不能证明：旧命令有时通过'],
}

/** A receipt for people: what is proved, by which exchanges, and what the new command still fails. */
export function receiptMarkdown({ scenarios, holds }: Proof, facts: ReceiptFacts): string {
  return [
    `# Receipt of a fix: ${holds ? 'it holds' : 'it does not hold'}`,
    '',
    '| what | value |',
    '| --- | --- |',
    `| date | ${facts.at} |`,
    `| old command | ${code(facts.old)} |`,
    `| new command | ${code(facts.fresh)} |`,
    `| site, requirements | ${facts.site}, ${facts.requirementSet} |`,
    `| partner-sandbox, Node.js | ${facts.version}, ${facts.node} |`,
    '',
    '| scenario | what both commands say |',
    '| --- | --- |',
    ...scenarios.map(
      ({ name, state, regressions }) => `| ${name} | ${say(stateWords[state], inEnglish)}${toldOf(regressions)} |`,
    ),
    ...scenarios.filter(({ old, fresh }) => hasSectionFailed(old) || hasSectionFailed(fresh)).flatMap(scenarioLines),
    '',
  ].join('\n')
}

function toldOf(regressions: readonly string[]): string {
  return regressions.length === 0 ? '' : `; passed before and fails now: ${regressions.join(', ')}`
}

function scenarioLines({ name, old, fresh }: ProvedScenario): string[] {
  return ['', `## ${name}`, ...sideLines('The old command', old), ...sideLines('The new command', fresh)]
}

function sideLines(who: string, section: Section): string[] {
  const { judgements, answerFaults, trace, runs } = section
  const passed = judgements.filter((each) => each.outcome === 'passed').map((each) => each.requirement.id)
  const times = runs === undefined ? '' : `, ${runs.passed} of ${runs.all} runs passed`
  return [
    '',
    `${who}: ${hasSectionFailed(section) ? 'failed' : 'passed'}, ${trace.length} exchanges${times}.`,
    ...(passed.length === 0 ? [] : [`Passed: ${passed.join(', ')}.`]),
    '',
    ...problemLines(section).map((each) => `- ${each}`),
    ...answerFaults.map(({ violation }) => `- not the integration's fault: ${violation}`),
    ...judgements.flatMap(({ requirement, findings }) =>
      findings.flatMap((finding) => [
        `- **${requirement.id}** ${requirement.text} Exchange ${code(callText(finding.exchange))}: expected ${finding.expected}, actual ${finding.actual}.`,
        ...adviceLines(requirement, finding).map(([label, text]) => `  - ${label}: ${text}`),
      ]),
    ),
  ]
}

function code(text: string): string {
  return `\`${text
    .replaceAll('`', "'")
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', ' ')}\``
}
