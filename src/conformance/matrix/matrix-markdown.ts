import { tierNames } from '../tiers.ts'
import type { RowKind } from './matrix-json.ts'
import type { CellState, Matrix } from './merge-reports.ts'

/** How a state stands in a cell. */
export const stateMarks: Readonly<Record<CellState, string>> = {
  pass: 'pass',
  fail: '**FAIL**',
  not_exercised: 'not exercised',
  not_supported: 'not supported',
  not_applicable: '-',
}

/** The table for people, in Markdown: a line a scenario, because there are more of those than of integrations. */
export function matrixMarkdown({ columns, rows }: Matrix, kind: RowKind): string {
  const labels = rows.map(({ label }) => label.replaceAll('|', String.raw`\|`))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = (count: number): string => line(Array.from({ length: count }, () => '---'))
  return [
    '# Conformance',
    '',
    line([kind, ...tierNames]),
    rule(tierNames.length + 1),
    ...rows.map(({ tiers }, at) =>
      line([labels[at] ?? '', ...tiers.map(({ passed, applicable }) => `${passed} of ${applicable}`)]),
    ),
    '',
    line(['tier', 'scenario', ...labels]),
    rule(labels.length + 2),
    ...columns.map(({ scenario, tier }, at) =>
      line([tier, scenario, ...rows.map(({ cells }) => stateMarks[cells[at]?.state ?? 'not_exercised'])]),
    ),
    ...rows.flatMap(({ cells }, at) => {
      const failed = cells.filter(({ state }) => state === 'fail')
      return failed.length === 0
        ? []
        : [
            '',
            `## What ${labels[at] ?? ''} fails`,
            '',
            ...failed.map((each) => `- ${each.scenario}: ${each.failures.join('; ')}`),
          ]
    }),
    '',
  ].join('\n')
}
