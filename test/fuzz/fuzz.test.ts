import { expect, it } from 'vitest'
import { isCampaign } from '../helpers/campaign.ts'
import { findingText } from './findings.ts'
import { fuzz } from './fuzz.ts'

const requests = Number(process.env['FUZZ_REQUESTS'] ?? (isCampaign ? 20_000 : 1000))
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

/** What the heap may grow by between the first part of a run and its end, the worlds being as in the beginning. */
const growth = 6 * 1024 * 1024

it(
  'stands hostile requests: every answer keeps to the contract, and nothing of them is held',
  { timeout: 3_600_000 },
  async () => {
    const { findings, heap, ...report } = await fuzz({ requests, seed })
    console.log(JSON.stringify({ ...report, heap }))
    const again = `FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests} npx vitest run --project long test/fuzz`
    expect(findings.map(findingText), again).toEqual([])
    for (const { before, after } of Object.values(heap)) expect(after - before).toBeLessThan(growth)
  },
)
