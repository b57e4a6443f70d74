import { type Finding, type Rule } from '../requirement.ts'
import { fieldOf, isAmbiguous, succeeded, textOf, type Trace, type TracedExchange } from '../trace.ts'

const payments = ['PayOrders', 'PayCustomerOrder']
const isPayment = ({ operation }: TracedExchange): boolean => payments.includes(operation?.id ?? '')
const orderOf = ({ body }: TracedExchange): string => textOf(fieldOf(body, 'order_id')) ?? ''

/** Whether an exchange asks what has become of an order. */
function looksUp({ operation, pathValues, query }: TracedExchange, orderId: string): boolean {
  if (operation?.id === 'ShowCustomerOrderDetails') return pathValues['order_id'] === orderId
  return operation?.id === 'ListCustomerOrders' && [null, orderId].includes(query.get('order_id'))
}

/** Payments of an order after one of it, with what came between. */
function repeatedPayments(trace: Trace): { before: TracedExchange; again: TracedExchange; between: Trace }[] {
  return trace.flatMap((again, at) => {
    if (!isPayment(again)) return []
    const first = trace.slice(0, at).findLastIndex((each) => isPayment(each) && orderOf(each) === orderOf(again))
    const before = trace[first]
    return before === undefined ? [] : [{ before, again, between: trace.slice(first + 1, at) }]
  })
}

/** Operations that do harm when they are done twice. */
const unsafe = ['PayOrders', 'PayCustomerOrder', 'RenewalResources', 'CancelResourcesSubscription', 'CreateSubCustomer']

export const sequenceRules: readonly Rule[] = [
  {
    requirement: {
      id: 'SEQ-01',
      level: 'MUST',
      area: 'sequence',
      text: 'An order that was paid is not paid again.',
      source: 'orders.md, 2.5',
    },
    observe: (trace) => ({
      exercised: trace.filter((each) => isPayment(each) && succeeded(each)),
      findings: repeatedPayments(trace)
        .filter(({ before }) => succeeded(before))
        .map(({ before, again }) => ({
          exchange: again,
          expected: `no second payment after exchange ${before.number}`,
          actual: `order ${orderOf(again)} is paid again`,
        })),
    }),
  },
  {
    requirement: {
      id: 'RESIL-01',
      level: 'MUST',
      area: 'resilience',
      text: 'When the outcome of a payment is unknown, the order is looked up before it is paid again.',
      source: 'the ambiguous outcome',
    },
    observe: (trace) => {
      const unknown = trace.filter((each) => isPayment(each) && isAmbiguous(each))
      const findings = repeatedPayments(trace)
        .filter(
          ({ before, again, between }) => isAmbiguous(before) && !between.some((each) => looksUp(each, orderOf(again))),
        )
        .map(({ before, again }): Finding => ({
          exchange: again,
          expected: `a look at order ${orderOf(again)} after exchange ${before.number}`,
          actual: 'the payment is sent again blindly',
        }))
      return { exercised: unknown, findings }
    },
  },
  {
    requirement: {
      id: 'RESIL-02',
      level: 'MUST',
      area: 'resilience',
      text: 'A request that does harm when it is done twice is not repeated as it is after a lost or failed answer.',
      source: 'the ambiguous outcome',
    },
    observe: (trace) => {
      const unknown = trace.filter((each) => unsafe.includes(each.operation?.id ?? '') && isAmbiguous(each))
      const findings = unknown.flatMap((before): Finding[] => {
        const next = trace.slice(before.number).find((each) => each.operation?.service !== 'control')
        const isSame =
          next?.operation === before.operation && next?.bodyText === before.bodyText && next.path === before.path
        return next === undefined || !isSame
          ? []
          : [
              {
                exchange: next,
                expected: 'a look at what has become of it first',
                actual: `the same as exchange ${before.number}`,
              },
            ]
      })
      return { exercised: unknown, findings }
    },
  },
  {
    requirement: {
      id: 'SEQ-02',
      level: 'MUST',
      area: 'sequence',
      text: 'A customer is created with an address only after a verification code was sent to it.',
      source: 'mc_00005',
    },
    observe: (trace) => {
      const created = trace.filter(
        (each) => each.operation?.id === 'CreateSubCustomer' && textOf(fieldOf(each.body, 'email')),
      )
      const findings = created
        .filter((each) => {
          const email = textOf(fieldOf(each.body, 'email'))
          const sent = trace.slice(0, each.number - 1)
          return !sent.some(
            (before) =>
              before.operation?.id === 'SendVerificationMessageCode' && fieldOf(before.body, 'email') === email,
          )
        })
        .map((exchange) => ({ exchange, expected: 'a code sent to the address before', actual: 'none was sent' }))
      return { exercised: created, findings }
    },
  },
  {
    requirement: {
      id: 'SEQ-03',
      level: 'MUST',
      area: 'sequence',
      text: 'A new customer is used only when its association was seen.',
      source: 'mc_00016',
    },
    observe: (trace) => {
      const created = trace.filter((each) => each.operation?.id === 'CreateSubCustomer' && succeeded(each))
      const findings = created.flatMap((each): Finding[] => {
        const id = textOf(fieldOf(each.answer, 'domain_id')) ?? ''
        const early = trace
          .slice(each.number)
          .find((later) => later.code === 'CBC.99000035' && `${later.bodyText} ${later.query.toString()}`.includes(id))
        return early === undefined
          ? []
          : [
              {
                exchange: early,
                expected: 'the customer in the list of customers first',
                actual: `${early.code ?? ''} ${early.message}`,
              },
            ]
      })
      return { exercised: created, findings }
    },
  },
  {
    requirement: {
      id: 'SEQ-04',
      level: 'SHOULD',
      area: 'sequence',
      text: 'The price of a renewal is asked for before it is ordered.',
      source: 'orders.md, 7',
    },
    observe: (trace) => {
      const renewals = trace.filter((each) => each.operation?.id === 'RenewalResources')
      const findings = renewals
        .filter(
          (each) => !trace.slice(0, each.number - 1).some((before) => before.operation?.id === 'ListRenewRateOnPeriod'),
        )
        .map((exchange) => ({ exchange, expected: 'an inquiry of the price before', actual: 'none was made' }))
      return { exercised: renewals, findings }
    },
  },
]
