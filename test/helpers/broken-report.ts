import { judgeRecording } from '../../src/conformance/judge-recording.ts'
import type { Report, Section } from '../../src/conformance/report.ts'
import { type Call, record } from './recording.ts'

const pay = (order: string, status: number): Call => ({
  target: '/v3/orders/customer-orders/pay',
  body: { order_id: order, use_coupon: 'NO', use_discount: 'NO' },
  status,
  service: 'intl',
})

/** An order that is paid twice with a day between, and a page that is too large. `name` may be that of a scenario. */
export function brokenSection(name: string, more: readonly Call[] = []): Section {
  const calls = [
    { ...pay('CS26050612001234001', 204), received: 0 },
    {
      ...pay('CS26050612001234001', 400),
      answer: { error_code: 'CBC.99003106', error_msg: 'The order status has changed.' },
      after: 86_400,
      received: 5000,
      hint: 'it <b>is</b> paid',
    },
    {
      target: '/v2/partners/sub-customers/query',
      body: { limit: 1000, account_name: '<script>alert(1)</script>', password: 'hunter2' },
      answer: { count: 0, customer_infos: [], amount: 1.1 },
      text: '{"count":0,"amount":1.10}',
      shape: 'garbled',
      received: 6000,
      service: 'intl' as const,
    },
    ...more,
  ]
  const [section] = judgeRecording(name, record(calls)).sections
  if (section === undefined) throw new Error('Failed to judge a recording.')
  return { ...section, ran: { durationMs: 7100, printed: 'paying again <now>', leftOut: 12 } }
}

/** A report with a scenario that failed and one that passed. */
export function brokenReport(): Report {
  const cancel = { order_id: 'CS26050612001234002' }
  const good = record([
    { method: 'PUT', target: '/v2/orders/customer-orders/cancel', body: cancel, status: 204, received: 0 },
  ])
  const [passed] = judgeRecording('cancel-order', good).sections
  return {
    requirementSet: 'newest',
    site: 'intl',
    sections: [
      ...(passed === undefined ? [] : [{ ...passed, ran: { durationMs: 900, printed: '', leftOut: 0 } }]),
      brokenSection('pay-order'),
    ],
    ran: { startedAt: Date.parse('2026-05-06T12:00:00Z'), durationMs: 8000, version: '1.2.3', command: 'node job.js' },
  }
}
