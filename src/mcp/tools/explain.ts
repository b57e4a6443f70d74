import { z } from 'zod'
import type { components } from '../../contract/generated/types/control.ts'
import { fieldOf } from '../../conformance/trace/json.ts'
import type { ControlCaller } from '../control-caller.ts'
import { findOperation } from '../contract/contract-document.ts'
import { factLines, refusalWords } from '../contract/described-operation.ts'
import { findingLines, findingsOf, type LocatedFinding } from '../findings-text.ts'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

type Exchange = components['schemas']['Exchange']

/** A body is shown up to here; list_exchanges with a text finds what is behind it. */
const bodyShown = 3000

/** Why an exchange went as it did, and what to change. */
export const explainExchange = defineTool({
  name: 'explain_exchange',
  title: 'Explain an exchange',
  description:
    'Why a request was refused, or what is wrong with it though it was served: the step that refused it, the line of the canonical request that differs where the signature is wrong, each requirement that it breaks by its id with what was expected and how it is fixed, the page of the source, and both messages without secrets. Without `id` it explains the newest exchange that was refused or breaks a requirement.',
  kind: 'reads',
  input: {
    id: z.string().min(1).max(64).optional().describe('The id of the exchange: the X-Request-Id of its answer.'),
  },
  async run({ id }, { control }) {
    const report = await control('JudgeJournal')
    const findings = findingsOf(report)
    const chosen = id ?? (await newestWrong(control, findings))
    const { exchange } = await control('ShowExchange', { path: { id: chosen } })
    const broken = findings.filter(({ exchangeId }) => exchangeId === chosen)
    return [
      ...callLines(exchange),
      ...whyLines(exchange, broken),
      ...findingLines(broken),
      ...(await contractLines(control, exchange)),
      ...messageLines(exchange),
    ].join('\n')
  },
})

/** The id of the newest exchange with which something is wrong. Throws a ToolFault where there is none. */
async function newestWrong(control: ControlCaller, findings: readonly LocatedFinding[]): Promise<string> {
  const broken = new Set(findings.map(({ exchangeId }) => exchangeId))
  const answer = await control('ListExchanges', { query: { format: 'brief', limit: 10_000 } })
  const all = 'brief' in answer ? answer.brief : []
  const found = all.findLast((each) => each.status >= 400 || each.error_code !== null || broken.has(each.id))
  if (found !== undefined) return found.id
  throw new ToolFault(
    all.length === 0
      ? 'nothing has been sent to this world yet: call the endpoint of show_access first'
      : `none of the ${all.length} exchanges was refused or breaks a requirement; name one by id`,
  )
}

function callLines({ id, at, operation_id, caller, request, response }: Exchange): string[] {
  const query = request.query === '' ? '' : `?${request.query}`
  const who = caller === null ? 'nobody that is known' : `${caller.kind} ${caller.account_name}`
  return [
    `${request.method} ${request.path}${query} -> ${response.status}${response.delivery === 'whole' ? '' : `, answer ${response.delivery}`}`,
    `exchange ${id} at ${at}, operation ${operation_id ?? 'unknown'}, called by ${who}`,
  ]
}

/** What the sandbox says of it: each step that refused, and the explanation with the canonical request, or the hint. */
function whyLines({ verdicts, hint, explanation }: Exchange, broken: readonly LocatedFinding[]): string[] {
  const refused = verdicts.filter(({ ok }) => !ok).map(refusalLine)
  if (refused.length === 0 && hint === null) {
    return [
      broken.length === 0 ? 'it was served, and breaks no requirement' : 'it was served, and breaks requirements:',
    ]
  }
  return [
    ...refused,
    ...(hint === null || explanation !== null ? [] : [`hint: ${hint}`]),
    ...(explanation === null ? [] : [`explanation: ${explanation}`]),
  ]
}

/** A step that refused, without the canonical request, which the explanation has. */
function refusalLine({ step, detail }: Exchange['verdicts'][number]): string {
  const [short = ''] = detail.split(' Expected canonical request')
  return step === 'fault' ? `struck by an armed fault: ${short}` : `refused at the step "${step}": ${short}`
}

/** What the contract says of its operation and of the reason of its refusal. */
async function contractLines(control: ControlCaller, { operation_id, verdicts }: Exchange): Promise<string[]> {
  if (operation_id === null) return []
  const operation = await findOperation(control, operation_id)
  const catalog = fieldOf(operation.document, 'x-refusal-catalog')
  const names = verdicts.flatMap(({ ok, detail }) => (ok ? [] : [detail.split(':')[0] ?? '']))
  const entries = names.flatMap((name) => {
    const entry = fieldOf(catalog, name)
    return entry === undefined ? [] : [`  ${name}: ${refusalWords(entry)}`]
  })
  return [
    `contract of ${operation.service}.${operation_id} (find_operations with operation ${operation.service}.${operation_id} has all of it):`,
    ...entries,
    ...factLines(operation).map((each) => `  ${each}`),
  ]
}

function messageLines({ request, response }: Exchange): string[] {
  return [
    'request:',
    ...headerLines(request.headers),
    ...shownBody(request.body),
    'answer:',
    ...headerLines(response.headers),
    ...shownBody(response.body),
  ]
}

function headerLines(headers: Exchange['request']['headers']): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
}

function shownBody(body: string | null): string[] {
  if (body === null || body === '') return ['  (no body)']
  return body.length <= bodyShown
    ? [`  ${body}`]
    : [`  ${body.slice(0, bodyShown)}`, `  [${body.length} characters in all]`]
}
