import type { Matrix } from './merge-reports.ts'

/** What a table is of: a row an integration, or a version of one. */
export type RowKind = 'integration' | 'version'

/** The table for programs. */
export function matrixJson({ columns, rows }: Matrix, kind: RowKind) {
  return {
    format: 'partner-sandbox-matrix',
    version: 1,
    rows_are: `${kind}s`,
    scenarios: columns.map(({ scenario, tier }) => ({ id: scenario, tier })),
    rows: rows.map(({ label, cells, tiers }) => ({
      label,
      tiers: Object.fromEntries(
        tiers.map(({ tier, passed, failed, applicable }) => [
          tier,
          { passed, failed, applicable, won: passed === applicable },
        ]),
      ),
      cells: Object.fromEntries(
        cells.map(({ scenario, state, failures }) => [scenario, { state, failures: [...failures] }]),
      ),
    })),
  }
}
