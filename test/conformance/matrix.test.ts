import { describe, expect, it } from 'vitest'
import { driveCommand } from '../../src/cli/drive.ts'
import { runScenario, type ScenarioResult } from '../../src/cli/run-scenario.ts'
import { newestSet } from '../../src/conformance/requirement-sets.ts'
import { allRequirements, isTested } from '../../src/conformance/requirements/all.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { someOf } from '../helpers/campaign.ts'
import { mutants } from '../integrations/mutants.ts'
import { chinaMutants } from '../integrations/mutants/china.ts'
import { variants } from '../integrations/variants.ts'

const command = [process.execPath, 'test/integrations/reference.ts']

/** After so many seconds a run hangs, on the slowest machine too: no scenario takes more than ten by itself. */
const longest = 180

/** `VARIANTS=everywhere` sends each variant through all scenarios, also those that it does not bear on. */
const isEverywhere = process.env['VARIANTS'] === 'everywhere'

const variantRuns = Object.entries(variants).flatMap(([name, variant]) =>
  (isEverywhere ? scenarios.map((each) => each.id) : variant.scenarios).map((id) => [name, id] as const),
)

async function run(id: string, mutant: string): Promise<ScenarioResult> {
  const scenario = scenarios.find((each) => each.id === id)
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`)
  const drive = driveCommand(command, longest - 10)
  return runScenario(scenario, (facts, over) => drive({ ...facts, MUTANT: mutant }, over), {
    set: newestSet,
    port: 0,
    site: scenario.site ?? 'intl',
  })
}

function brokenIn({ section }: ScenarioResult): string[] {
  return section.judgements.filter((each) => each.findings.length > 0).map((each) => each.requirement.id)
}

/** What each mutant of a scenario of the China site breaks. */
function mutantsIn(scenario: string): (readonly string[])[] {
  const named = Object.entries(mutants).map(([id, each]) => ({ scenario: each.scenario, breaks: [id] }))
  return [...named, ...Object.values(chinaMutants)]
    .filter((each) => each.scenario === scenario)
    .map((each) => each.breaks)
}

describe.concurrent('the matrix', () => {
  const exercised = new Set<string>()

  it.each(someOf(scenarios, 3).map((each) => each.id))(
    'the reference integration breaks nothing in %s',
    async (id) => {
      const result = await run(id, '')
      expect(brokenIn(result)).toEqual([])
      expect(result.section.problems).toEqual([])
      expect(result.section.answerFaults).toEqual([])
      for (const { requirement, outcome } of result.section.judgements)
        if (outcome === 'passed') exercised.add(requirement.id)
    },
    longest * 1000,
  )

  it.each(someOf(Object.entries(mutants), 6))(
    'the mutant of %s breaks it, and nothing that it does not say',
    async (id, { scenario, also = [] }) => {
      expect(brokenIn(await run(scenario, id)).sort()).toEqual([id, ...also].sort())
    },
    longest * 1000,
  )

  it.each(someOf(variantRuns, 6))(
    'the variant with %s is as right in %s',
    async (name, id) => {
      const { section } = await run(id, name)
      const found = section.judgements.flatMap(({ requirement, findings: [first] }) =>
        first === undefined ? [] : [`${requirement.id}: ${first.actual}`],
      )
      expect(found).toEqual([])
      expect(section.problems).toEqual([])
    },
    longest * 1000,
  )

  it.each(someOf(Object.entries(chinaMutants), 6))(
    'of the China site, the mutant that %s is caught, and nothing else is said',
    async (name, { scenario, breaks, problem }) => {
      const result = await run(scenario, name)
      expect(brokenIn(result).sort()).toEqual([...breaks].sort())
      const { problems } = result.section
      if (problem !== undefined) expect(problems).toContainEqual(expect.stringContaining(problem))
    },
    longest * 1000,
  )

  it('whatever a scenario of the China site has to exercise is broken there by a mutant', () => {
    const open = scenarios
      .filter((each) => each.site === 'cn')
      .flatMap(({ id, exercises }) =>
        exercises
          .filter((requirement) => !mutantsIn(id).some((breaks) => breaks.includes(requirement)))
          .map((requirement) => `${requirement} in ${id}`),
      )
    expect(open).toEqual([])
  })

  it('there is a mutant for every requirement', () => {
    expect(Object.keys(mutants).sort()).toEqual(
      allRequirements
        .map((each) => each.id)
        .filter(isTested)
        .sort(),
    )
  })
})
