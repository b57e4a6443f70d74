import { fieldOf, listOf, numberOf, textOf } from './json.ts'
import { firstAbove } from './positions.ts'
import { oncePerTrace, operationOf, type Trace, type TracedExchange } from './trace.ts'

/** States of a ticket (ListCases): completed; its result waits to be confirmed; it waits for its customer. */
export const ticketStates = { completed: 3, proposed: 2, asking: 17 } as const

/** States in which a ticket has come to its end: completed, cancelled, invalid (ListCases). */
const endStates: readonly number[] = [ticketStates.completed, 4, 12]

/** Operations that look at one ticket, by its id in the path. */
const looksAtOne = [
  'ShowCaseStatus',
  'ShowCaseDetail',
  'ListMessages',
  'ListMoreInstantMessages',
  'ListCaseOperateLogs',
]

/** Operations that look at the messages of several tickets. */
const looksAtSeveral = ['ListNewInstantMessages', 'ListUnreadNewInstantMessages']

/** Operations by which one sees which tickets there are. */
const lists = ['ListCases', 'ListCaseCounts', 'DownloadCases', 'ListOrderIncident']

/** Whether an exchange asks which tickets there are. */
export function listsTickets(exchange: TracedExchange): boolean {
  return lists.includes(operationOf(exchange))
}

/** The tickets that an exchange looks at by their ids; none where it does not look. */
export function ticketsLookedAt(exchange: TracedExchange): readonly string[] {
  const { pathValues, query } = exchange
  if (looksAtOne.includes(operationOf(exchange))) return [pathValues['case_id'] ?? '']
  if (!looksAtSeveral.includes(operationOf(exchange))) return []
  return query.getAll('case_ids').flatMap((each) => each.split(','))
}

/** The ticket that an exchange is about, by the id in its path; `''` for none. */
export function ticketOf({ pathValues }: TracedExchange): string {
  return pathValues['case_id'] ?? ''
}

/** The tickets of which an answer says that they have come to their end. */
export function ticketsEndedIn(exchange: TracedExchange): string[] {
  return statesIn(exchange).flatMap(([id, state]) => (state !== undefined && endStates.includes(state) ? [id] : []))
}

/** What a customer does with a ticket by UpdateCases, `close`; undefined of any other exchange. */
export function ticketAction(exchange: TracedExchange): string | undefined {
  return operationOf(exchange) === 'UpdateCases' ? (exchange.query.get('action_id') ?? '') : undefined
}

/** An answer that says in which state a ticket is. */
export interface ToldState {
  readonly exchange: TracedExchange
  readonly id: string
  readonly state: number | undefined
}

/** Every time that an answer told the state of a ticket, in order. */
export const statesTold = oncePerTrace((trace): readonly ToldState[] =>
  trace.flatMap((exchange) => statesIn(exchange).map(([id, state]) => ({ exchange, id, state }))),
)

interface StatesOfTicket {
  readonly numbers: readonly number[]
  readonly states: readonly (number | undefined)[]
}

const statesByTicket = oncePerTrace((trace): ReadonlyMap<string, StatesOfTicket> => {
  const byTicket = Map.groupBy(statesTold(trace), ({ id }) => id)
  return new Map(
    [...byTicket].map(([id, told]) => [
      id,
      { numbers: told.map(({ exchange }) => exchange.number), states: told.map(({ state }) => state) },
    ]),
  )
})

/** The state of a ticket that was told last before an exchange; undefined where none was. */
export function stateTold(trace: Trace, id: string, { number }: TracedExchange): number | undefined {
  const { numbers = [], states = [] } = statesByTicket(trace).get(id) ?? {}
  return states[firstAbove(numbers, number - 1) - 1]
}

const filed = oncePerTrace(
  (trace): ReadonlySet<string> =>
    new Set(
      trace.flatMap((each) =>
        operationOf(each) === 'CreateCases' ? (textOf(fieldOf(each.answer, 'incident_id')) ?? []) : [],
      ),
    ),
)

/** Whether a ticket was filed in a recording, so that all that was ever told of it is there. */
export function wasFiledIn(trace: Trace, id: string): boolean {
  return filed(trace).has(id)
}

/** The exchanges that are about each ticket, by the id in their paths, in order. */
export const callsByTicket = oncePerTrace((trace): ReadonlyMap<string, readonly TracedExchange[]> =>
  Map.groupBy(
    trace.filter((each) => ticketOf(each) !== ''),
    ticketOf,
  ),
)

function statesIn(exchange: TracedExchange): (readonly [string, number | undefined])[] {
  const { answer } = exchange
  const state = (of: unknown): number | undefined => numberOf(fieldOf(of, 'status'))
  const several = ['imstatus', 'imunread', 'incident_info_list'].flatMap((name) => listOf(fieldOf(answer, name)))
  const byOperation: Readonly<Record<string, unknown>> = {
    ShowCaseStatus: answer,
    ShowCaseDetail: fieldOf(answer, 'incident_detail_info'),
  }
  const one = byOperation[operationOf(exchange)]
  return [
    ...(one === undefined ? [] : [[ticketOf(exchange), state(one)] as const]),
    ...several.map((each) => [textOf(fieldOf(each, 'incident_id')) ?? '', state(each)] as const),
  ]
}
