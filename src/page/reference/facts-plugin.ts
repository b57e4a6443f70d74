import { type Contract, factsOf, type OperationFacts } from './operation-facts.ts'
import type { Component, Element, Plugin, Properties, System } from './swagger-ui.ts'
import { say, sayName, words } from './words.ts'

type Create = System['React']['createElement']

/** Shows above the parameters of each operation what the contract says of it beyond OpenAPI. */
export function factsPlugin(contract: Contract & { readonly paths: Paths }): Plugin {
  return {
    wrapComponents: {
      parameters:
        (original, { React: { createElement } }) =>
        (properties) => {
          const operation = operationOf(contract.paths, properties)
          return createElement(
            'div',
            null,
            operation === undefined ? null : showFacts(createElement, factsOf(contract, operation)),
            createElement(original, properties),
          )
        },
      // Swagger UI would show the same names again, as they are.
      OperationExt: () => nothing,
    },
  }
}

const nothing: Component = () => null

/** Operations by path and method. */
export type Paths = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>

function operationOf(paths: Paths, { pathMethod }: Properties): Readonly<Record<string, unknown>> | undefined {
  if (!Array.isArray(pathMethod)) return undefined
  const [path, method] = pathMethod.map(String)
  return paths[path ?? '']?.[method ?? '']
}

function showFacts(create: Create, facts: OperationFacts): Element {
  return create(
    'section',
    { className: 'facts' },
    create('dl', null, ...rowsOf(create, facts)),
    refusalsOf(create, facts),
  )
}

function rowsOf(create: Create, facts: OperationFacts): Element[] {
  const { rateLimit } = facts
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(words.fidelity), sayName(facts.fidelity)],
    [say(words.callers), listed(facts.callers.map(sayName))],
    [say(words.permissions), listed(facts.permissionItems)],
    [say(words.rate), rateLimit === undefined ? undefined : rateText(rateLimit)],
    [say(words.source), facts.source],
    [say(words.decision), facts.decision === undefined ? undefined : `docs/decisions/${facts.decision}.md`],
    [say(words.successor), facts.successor],
  ]
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [create('dt', null, name), create('dd', null, value)],
  )
}

function listed(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(', ')
}

function rateText({ requests, seconds, fidelity }: NonNullable<OperationFacts['rateLimit']>): string {
  return `${requests} / ${seconds} s (${sayName(fidelity)})`
}

function refusalsOf(create: Create, { refusals }: OperationFacts): Element {
  if (refusals.length === 0) return null
  const hasMeaning = refusals.some(({ explanation }) => explanation !== undefined)
  const heads = [
    words.order,
    words.status,
    words.code,
    words.message,
    ...(hasMeaning ? [words.meaning] : []),
    words.name,
  ]
  const cells = refusals.map((each, at) => [
    String(at + 1),
    String(each.status),
    each.code,
    each.message,
    ...(hasMeaning ? [each.explanation ?? ''] : []),
    each.reach === 'armed' ? `${each.name} (${say(words.armedOnly)})` : each.name,
  ])
  return create(
    'details',
    null,
    create('summary', null, `${say(words.refusals)} (${refusals.length})`),
    create(
      'table',
      null,
      create('thead', null, create('tr', null, ...heads.map((each) => create('th', { scope: 'col' }, say(each))))),
      create('tbody', null, ...cells.map((row) => create('tr', null, ...row.map((each) => create('td', null, each))))),
    ),
  )
}
