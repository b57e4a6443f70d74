import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/conformance/verify/verdicts.ts'
import { mockWithPrism } from '../helpers/prism.ts'
import { verifyAt } from '../helpers/provider.ts'

const tokens = { partner: 'partner', customer: 'customer', distributor: 'distributor' }

/** Findings of checks that concern every request are of one kind, whatever was asked. */
function kindOf({ check, actual, exchange }: Finding): string {
  const asked = check === 'PROV-12' ? 'every request' : (exchange.case.split(': ').at(-1) ?? '')
  return `${check} | ${asked} | ${actual}`
}

/** The kinds that the page lists: a check, and each of its requests with one of the actual answers. */
function listedKinds(): { readonly check: string; readonly asked: string[]; readonly actual: string[] }[] {
  const rows = readFileSync('docs/verify-prism.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| PROV-'))
  return rows.map((row) => {
    const [, check = '', asked = '', actual = ''] = row.split('|').map((cell) => cell.trim())
    return { check, asked: asked.split(', '), actual: actual.split(', ') }
  })
}

it("what is found in Prism's mock of our specs is what the page lists", async () => {
  const prism = await mockWithPrism(4975)
  try {
    const { verdicts } = await verifyAt(prism.url, tokens, {
      allowWrites: true,
      patience: 2000,
      services: ['intl', 'iam'],
    })
    const kinds = new Set(verdicts.flatMap(({ findings }) => findings.map(kindOf)))
    const listed = listedKinds()
    const isListed = (kind: string): boolean => {
      const [check, asked = '', actual = ''] = kind.split(' | ')
      return listed.some((row) => row.check === check && row.asked.includes(asked) && row.actual.includes(actual))
    }
    expect([...kinds].filter((kind) => !isListed(kind))).toEqual([])
    const found = [...kinds].map((kind) => kind.split(' | '))
    const stale = listed.flatMap(({ check, asked, actual }) => [
      ...asked.filter((each) => !found.some(([id, what]) => id === check && what === each)),
      ...actual.filter(
        (each) => !found.some(([id, what, was]) => id === check && asked.includes(what ?? '') && was === each),
      ),
    ])
    expect(stale).toEqual([])
  } finally {
    prism.stop()
  }
}, 120_000)
