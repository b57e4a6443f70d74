import { expect, it } from 'vitest'
import { allChecks } from '../../src/conformance/verify/checks.ts'
import { beyondCalls } from '../../src/conformance/verify/walks/beyond-calls.ts'
import { operationKey } from '../../src/contract/operations.ts'
import { demoTokens, described, verifyAt } from '../helpers/provider.ts'
import { servePlatform } from '../helpers/served.ts'
import { siteNames } from '../helpers/site-names.ts'

it.each(siteNames)(
  'our own sandbox keeps to every check and serves every operation of the site %s, but for what calls cannot bring about',
  async (site) => {
    const sandbox = await servePlatform({ site })
    try {
      const { verdicts, operations, gaps } = await verifyAt(sandbox.url, demoTokens(sandbox), {
        site,
        allowWrites: true,
      })
      expect(verdicts.flatMap(({ check, findings }) => findings.slice(0, 3).map((each) => [check.id, each]))).toEqual(
        [],
      )
      expect(verdicts.map(({ check, outcome }) => [check.id, outcome])).toEqual(
        allChecks.map(({ id }) => [id, 'passed']),
      )
      const offered = described[site].map(({ operation }) => operationKey(operation))
      expect(operations).toBe(offered.length)
      const unserved = gaps.map(({ service, operation }) => operationKey({ service, id: operation }))
      expect(unserved.sort()).toEqual(Object.keys(beyondCalls).sort())
      expect(unserved.filter((each) => !offered.includes(each))).toEqual([])
    } finally {
      await sandbox.close()
    }
  },
  180_000,
)
