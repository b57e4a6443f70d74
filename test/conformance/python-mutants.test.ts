import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { driveCommand } from '../../src/cli/drive.ts'
import { runScenario } from '../../src/cli/run-scenario.ts'
import { newestSet } from '../../src/conformance/requirement-sets.ts'
import type { RequirementId } from '../../src/conformance/requirements/all.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { someOf } from '../helpers/campaign.ts'

const python = 'python3'
const noPython = spawnSync(python, ['--version']).status !== 0

/** After so many seconds a run hangs, on the slowest machine too: no scenario takes more than ten by itself. */
const longest = 180

/** A mutant in a second language for the ten requirements that cost most when they are broken, by the scenario that shows it. */
const costly: Readonly<Partial<Record<RequirementId, string>>> = {
  'RESIL-01': 'ambiguous-payment',
  'RESIL-02': 'renewed-twice',
  'RESIL-03': 'ambiguous-payment',
  'RESIL-11': 'late-payment',
  'RESIL-12': 'ambiguous-allocation',
  'SEQ-01': 'paid-again-after-504',
  'AUTH-12': 'redirected',
  'MONEY-01': 'budget',
  'MONEY-03': 'reconciliation',
  'FILE-03': 'usage-files',
}

async function brokenBy(
  mutant: string,
  id: string,
): Promise<{ readonly broken: string[]; readonly problems: unknown }> {
  const scenario = scenarios.find((each) => each.id === id)
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`)
  const drive = driveCommand([python, 'test/integrations/python/platform.py'], longest - 10)
  const { section } = await runScenario(scenario, (facts, over) => drive({ ...facts, MUTANT: mutant }, over), {
    set: newestSet,
    port: 0,
    site: scenario.site ?? 'intl',
  })
  const broken = section.judgements.flatMap(({ requirement, findings }) =>
    findings.length > 0 ? [requirement.id] : [],
  )
  return { broken, problems: section.problems }
}

describe.skipIf(noPython).concurrent('a platform in Python', () => {
  it.each(someOf([...new Set(Object.values(costly))], 3))(
    'breaks nothing in %s',
    async (id) => {
      expect(await brokenBy('', id)).toEqual({ broken: [], problems: [] })
    },
    longest * 1000,
  )

  it.each(someOf(Object.entries(costly), 4))(
    'that breaks %s is told so in %s, and of nothing else',
    async (mutant, id) => {
      expect((await brokenBy(mutant, id)).broken).toEqual([mutant])
    },
    longest * 1000,
  )
})
