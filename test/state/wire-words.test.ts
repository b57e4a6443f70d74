import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isRefusalName } from '../../src/contract/refusals.ts'

/** Names of the rules' own that have an underscore: states, kinds and acts. No wire has them in this form. */
const ownNames = new Set([
  'account_and_resource',
  'auto_renew',
  'automatic_renewal',
  'bank_card',
  'credit_limit',
  'customer_month',
  'delete_after_retention',
  'given_up',
  'in_effect',
  'in_use',
  'make_up',
  'mode_change',
  'not_new',
  'partner_bill',
  'pending_approval',
  'pending_payment',
  'pending_refund',
  'quote_renewal',
  'to_commercial',
  'to_confirm',
  'to_on_demand',
  'to_subscription',
  'top_up',
  'used_up',
])

const wireWord = /\b[a-z]+(_[a-z0-9]+)+\b|\/(v\d|_sandbox)|\b(GET|POST|PUT|PATCH|DELETE) /

const files = globSync('src/{state,fixtures}/**/*.ts')

describe('rules of the state', () => {
  it('name fields and operations by tokens: no word of any wire stands in a text of theirs', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(wireWordsIn).filter(({ text }) => !ownNames.has(text))).toEqual([])
  })

  it('have no exception that nothing needs', () => {
    const needed = new Set(files.flatMap(wireWordsIn).map(({ text }) => text))
    expect([...ownNames].filter((each) => !needed.has(each))).toEqual([])
  })
})

function wireWordsIn(path: string): { path: string; text: string }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { path: string; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    const text = textOf(node)
    if (text !== undefined && wireWord.test(text) && !isRefusalName(text)) found.push({ path, text })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The text of a string, of a part of a template, or of a name of a property. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined
}
