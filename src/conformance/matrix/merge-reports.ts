import type { SiteName } from '../../contract/operations.ts'
import { profiles, scenarios } from '../scenarios/all.ts'
import { type Tier, tierNames, tierOf } from '../tiers.ts'
import { hasWrittenFailed, type WrittenReport } from './read-report.ts'

/** What is said of one scenario in one row. */
export type CellState = 'pass' | 'fail' | 'not_exercised' | 'not_supported' | 'not_applicable'

/** A report, and the row that it belongs to. */
export interface LabelledReport {
  readonly label: string
  readonly report: WrittenReport
}

/** What is known not to be supported, by label or `*` for all: ids of scenarios or names of profiles. */
export type Declared = Readonly<Record<string, readonly string[]>>

export interface Cell {
  readonly scenario: string
  readonly tier: Tier
  readonly state: CellState
  /** Ids of the requirements that it breaks, and what else fails it, in words. */
  readonly failures: readonly string[]
}

/** How much of a tier passes, of all that applies. */
export interface TierScore {
  readonly tier: Tier
  readonly passed: number
  readonly failed: number
  readonly applicable: number
}

export interface MatrixRow {
  readonly label: string
  readonly cells: readonly Cell[]
  readonly tiers: readonly TierScore[]
}

/** One row a label, in the order in which they came; one column a scenario, tier by tier. */
export interface Matrix {
  readonly columns: readonly { readonly scenario: string; readonly tier: Tier }[]
  readonly rows: readonly MatrixRow[]
}

/** Joins reports into one table. Of several reports of a row a scenario fails that fails in one of them. */
export function mergeReports(reports: readonly LabelledReport[], declared: Declared): Matrix {
  const columns = tierNames.flatMap((tier) =>
    scenarios.filter(({ id }) => tierOf(id) === tier).map(({ id }) => ({ scenario: id, tier })),
  )
  const labels = [...new Set(reports.map(({ label }) => label))]
  const rows = labels.map((label): MatrixRow => {
    const own = reports.filter((each) => each.label === label).map(({ report }) => report)
    const unsupported = scenariosOf([...(declared['*'] ?? []), ...(declared[label] ?? [])])
    const cells = columns.map(({ scenario, tier }): Cell => ({ scenario, tier, ...cellOf(scenario, own, unsupported) }))
    return { label, cells, tiers: tierNames.map((tier) => scoreOf(tier, cells)) }
  })
  return { columns, rows }
}

/** Whether a name is that of a scenario or a profile. */
export function isKnownName(name: string): boolean {
  return Object.hasOwn(profiles, name) || scenarios.some(({ id }) => id === name)
}

function scenariosOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => [name, ...((Object.hasOwn(profiles, name) ? profiles[name] : undefined) ?? [])]),
  )
}

function cellOf(
  scenario: string,
  reports: readonly WrittenReport[],
  unsupported: ReadonlySet<string>,
): Pick<Cell, 'state' | 'failures'> {
  const sections = reports.flatMap((each) => each.sections.filter(({ name }) => name === scenario))
  const failed = sections.filter(hasWrittenFailed)
  const isDeclared = unsupported.has(scenario)
  if (sections.length > 0 && failed.length === 0) return { state: 'pass', failures: [] }
  if (isDeclared) return { state: 'not_supported', failures: [] }
  if (failed.length === 0)
    return { state: isOfOtherSite(scenario, reports) ? 'not_applicable' : 'not_exercised', failures: [] }
  const failures = failed.flatMap(({ verdicts, problems, not_exercised: open }) => [
    ...verdicts.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id),
    ...problems,
    ...open.map((id) => `${id} was not exercised`),
  ])
  return { state: 'fail', failures: [...new Set(failures)] }
}

/** Whether a scenario is of a site that none of the reports is of. */
function isOfOtherSite(scenario: string, reports: readonly WrittenReport[]): boolean {
  const site = siteOf(scenario)
  const sites = reports.flatMap((each) => each.site ?? [])
  return site !== undefined && sites.length > 0 && !sites.includes(site)
}

function siteOf(scenario: string): SiteName | undefined {
  return scenarios.find(({ id }) => id === scenario)?.site
}

function scoreOf(tier: Tier, cells: readonly Cell[]): TierScore {
  const own = cells.filter((each) => each.tier === tier)
  const count = (state: CellState): number => own.filter((each) => each.state === state).length
  return { tier, passed: count('pass'), failed: count('fail'), applicable: own.length - count('not_applicable') }
}
