import { fieldOf, listOf, textOf } from '../../conformance/trace/json.ts'
import { sourceAddress } from '../../contract/source-address.ts'
import {
  type DocumentedOperation,
  entriesOf,
  indexedOperation,
  type Part,
  resolved,
  wordsOf,
} from './contract-document.ts'
import { meaningOf, schemaLines, schemaWords } from './described-schema.ts'

/** One line of an operation, for lists. */
export function operationLine({ service, method, path, part }: DocumentedOperation): string {
  return `${service}.${idOf(part)}  ${method} ${path}  ${textOf(fieldOf(part, 'summary')) ?? ''}`
}

/** All that an integrator has to know of an operation: callers, limits, fields, answers, refusals, source and fidelity. */
export function operationText(operation: DocumentedOperation): string {
  const { part, document } = operation
  return [
    operationLine(operation),
    textOf(fieldOf(part, 'description')) ?? '',
    ...factLines(operation),
    ...parameterLines(part, document),
    ...bodyLines(part, document),
    ...answerLines(part, document),
    ...refusalLines(operation),
  ].join('\n')
}

/** Who may call, how often, and how sure it is: the lines that a reader of a refusal needs too. */
export function factLines({ service, part }: DocumentedOperation): string[] {
  const id = idOf(part)
  const source = textOf(fieldOf(part, 'x-source')) ?? ''
  const limit = fieldOf(part, 'x-rate-limit')
  const items = wordsOf(fieldOf(part, 'x-permission-items'))
  const decision = textOf(fieldOf(part, 'x-decision'))
  const successor = textOf(fieldOf(part, 'x-successor'))
  const address = sourceAddress(source, indexedOperation(service, id))
  const facts: readonly (readonly [string, string])[] = [
    ['callers', wordsOf(fieldOf(part, 'x-callers'))],
    ['permission items', items],
    ['limit', limit === undefined ? '' : limitWords(limit)],
    ['fidelity', textOf(fieldOf(part, 'x-fidelity')) ?? ''],
    ['source', [source, address].filter((each) => each !== undefined && each !== '').join(' ')],
    ['decision', decision ?? ''],
    ['deprecated', fieldOf(part, 'deprecated') === true ? `yes; ${successor ?? 'nothing took its place'}` : ''],
  ]
  return facts.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
}

function limitWords(limit: Part): string {
  const [requests, seconds, fidelity] = ['requests', 'seconds', 'fidelity'].map((each) => String(fieldOf(limit, each)))
  return `${requests ?? ''} requests in ${seconds ?? ''} s (${fidelity ?? ''})`
}

function idOf(part: Part): string {
  return textOf(fieldOf(part, 'operationId')) ?? ''
}

function parameterLines(part: Part, document: Part): string[] {
  const parameters = listOf(fieldOf(part, 'parameters')).map((each) => resolved(each, document))
  if (parameters.length === 0) return []
  return [
    'parameters:',
    ...parameters.map((each) => {
      const schema = fieldOf(each, 'schema')
      const description = textOf(fieldOf(each, 'description'))
      const meaning = description === undefined ? meaningOf(schema, document) : `. ${description}`
      const isRequired = fieldOf(each, 'required') === true ? ', required' : ''
      return `  ${String(fieldOf(each, 'in'))} ${String(fieldOf(each, 'name'))}: ${schemaWords(schema, document)}${isRequired}${meaning}`
    }),
  ]
}

function bodyLines(part: Part, document: Part): string[] {
  const body = resolved(fieldOf(part, 'requestBody'), document)
  return entriesOf(fieldOf(body, 'content')).flatMap(([type, content]) => [
    `body, ${type}${fieldOf(body, 'required') === true ? ', required' : ''}:`,
    ...schemaLines(fieldOf(content, 'schema'), document),
    ...exampleLines(content),
  ])
}

function exampleLines(content: Part): string[] {
  const example = fieldOf(content, 'example')
  return example === undefined ? [] : [`  example: ${JSON.stringify(example)}`]
}

/** Answers that serve; refusals have their own table. */
function answerLines(part: Part, document: Part): string[] {
  return entriesOf(fieldOf(part, 'responses')).flatMap(([status, response]) => {
    if (Number(status) >= 400) return []
    const whole = resolved(response, document)
    const contents = entriesOf(fieldOf(whole, 'content'))
    return [
      `answer ${status}: ${textOf(fieldOf(whole, 'description')) ?? ''}`,
      ...contents.flatMap(([, content]) => [
        ...schemaLines(fieldOf(content, 'schema'), document),
        ...exampleLines(content),
      ]),
    ]
  })
}

/** Refusals of the service, in the order in which they are checked; those of the gateway come before all of them. */
function refusalLines({ part, document }: DocumentedOperation): string[] {
  const names = listOf(fieldOf(part, 'x-refusals')).map(String)
  const catalog = fieldOf(document, 'x-refusal-catalog')
  return [
    'refusals, in the order in which they are checked (those of credentials, quota and form come before them):',
    ...names.map((name) => `  ${name}: ${refusalWords(fieldOf(catalog, name))}`),
  ]
}

/** Status, code, message and fidelity of a refusal of the catalog. */
export function refusalWords(entry: Part): string {
  const [status, code, message, fidelity, reach] = ['status', 'code', 'message', 'fidelity', 'reach'].map((each) =>
    String(fieldOf(entry, each)),
  )
  const armed = reach === 'armed' ? '; only an armed fault brings it about' : ''
  return `${status ?? ''} ${code ?? ''} "${message ?? ''}" [${fidelity ?? ''}${armed}]`
}
