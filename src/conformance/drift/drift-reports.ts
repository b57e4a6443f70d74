import type { SiteName } from '../../contract/operations.ts'
import type { Recorded } from './confirmed.ts'
import type { Drift } from './exchange-drift.ts'
import type { SetAside } from './live-exchanges.ts'
import type { Proposal } from './proposals.ts'

/** Drifts that say the same, with what would mend the contract. */
export interface DriftGroup extends Drift {
  /** Numbers of the exchanges. */
  readonly exchanges: readonly number[]
  readonly proposal: Proposal
}

/** What a recording of the live platform was found to say. */
export interface DriftFindings {
  readonly site: SiteName
  readonly exchanges: number
  readonly replayed: number
  /** Why others could not be asked again, with how many. */
  readonly notReplayed: Readonly<Record<string, number>>
  readonly aside: readonly SetAside[]
  readonly groups: readonly DriftGroup[]
  readonly confirmed: Recorded
}

/** Drifts by what they say, operation by operation, in the order in which each was first seen. */
export function groupDrifts(drifts: readonly Drift[], propose: (drift: Drift) => Proposal): DriftGroup[] {
  const groups = Map.groupBy(drifts, ({ kind, operation, call, field, expected, actual }) =>
    JSON.stringify([operation?.id ?? call, kind, field, expected, actual]),
  )
  const all = [...groups.values()].flatMap(([first, ...more]): DriftGroup[] =>
    first === undefined
      ? []
      : [
          {
            ...first,
            exchanges: [...new Set([first, ...more].map((each) => each.exchange))],
            proposal: propose(first),
          },
        ],
  )
  return [...Map.groupBy(all, nameOf).values()].flat()
}

function nameOf({ operation, call }: Drift): string {
  return operation === undefined ? call : `${operation.service}.${operation.id}`
}

/** The findings for programs. */
export function driftJson(findings: DriftFindings) {
  const { site, exchanges, replayed, notReplayed, aside, groups, confirmed } = findings
  return {
    format: 'partner-sandbox-drift',
    version: 1,
    ...{ site, exchanges, replayed, not_replayed: notReplayed },
    set_aside: aside,
    drifts: groups.map(({ operation, call, kind, field, expected, actual, exchanges: numbers, proposal }) => ({
      service: operation?.service ?? null,
      operation: operation?.id ?? null,
      ...{ call, kind, field, contract: expected, platform: actual, exchanges: numbers, proposal },
    })),
    confirmed,
  }
}

/** The findings in a terminal. */
export function driftText(findings: DriftFindings): string {
  const { groups } = findings
  const lines = [...Map.groupBy(groups, nameOf)].flatMap(([name, own]) => [
    name,
    ...own.flatMap((each) => [
      `  ${each.kind}${each.field === '' ? '' : ` ${each.field}`}: the contract has ${each.expected}; the platform: ${each.actual} (exchange ${each.exchanges.join(', ')})`,
      `    ${each.proposal.place}  ${each.proposal.line}`,
    ]),
  ])
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...sums(findings)].join('\n')}\n`
}

/** The findings as a page of Markdown. */
export function driftMarkdown(findings: DriftFindings): string {
  const sections = [...Map.groupBy(findings.groups, nameOf)].flatMap(([name, own]) => [
    '',
    `## ${name}`,
    '',
    '| what | field | the contract | the platform | exchanges | proposal |',
    '| --- | --- | --- | --- | --- | --- |',
    ...own.map(({ kind, field, expected, actual, exchanges, proposal }) =>
      [kind, field, expected, actual, exchanges.join(', '), `${proposal.place}: \`${proposal.line}\``]
        .map((each) => each.replaceAll('|', String.raw`\|`).replaceAll('\n', ' '))
        .join(' | ')
        .replace(/^(.*)$/, '| $1 |'),
    ),
  ])
  return `${['# Drift', '', ...sums(findings).map((each) => `- ${each}`), ...sections].join('\n')}\n`
}

function sums({ site, exchanges, replayed, notReplayed, aside, groups, confirmed }: DriftFindings): string[] {
  const names = Object.keys(confirmed)
  return [
    `${exchanges} exchanges of the site ${site}: ${groups.length} ways in which the contract lies`,
    `${replayed} were asked of a sandbox again`,
    ...Object.entries(notReplayed).map(([reason, count]) => `${count} were not asked again: ${reason}`),
    ...aside.map(
      ({ host, reason, exchanges: count }) =>
        `${count} of ${host === '' ? 'no host' : host} were left alone: ${reason}`,
    ),
    `${names.length} operations are confirmed${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  ]
}
