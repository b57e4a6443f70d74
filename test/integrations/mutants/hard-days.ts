import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import type { Fields } from '../parts.ts'
import { fact, type Integration } from '../platform.ts'
import { sendReclaim } from '../china-tasks.ts'
import { body, type Mutant, regardless, set } from './mutant.ts'

const cases = '/v2/servicerequest/cases'

/** Scores the newest ticket, however it is. */
async function scoreNewest(integration: Integration): Promise<void> {
  const listed = await integration.ask('partner', 'GET', cases, { query: { limit: '1' } })
  const [newest] = listed['incident_info_list'] as Fields[]
  const score = {
    judgement: 'Quick and right.',
    incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }],
  }
  await regardless(() =>
    integration.once('partner', 'POST', `${cases}/${String(newest?.['incident_id'])}/score`, { body: score }),
  )
}

async function renewAgain(integration: Integration): Promise<unknown> {
  const resources = { resource_ids: [fact('RESOURCE_ID')], period_type: 2, period_num: 1 }
  return regardless(() =>
    integration.once('customer', 'POST', '/v2/orders/subscriptions/resources/renew', { body: resources }),
  )
}

async function fetchAgain(): Promise<void> {
  const [name = ''] = fact('FILES').split(',')
  for (let time = 0; time < 3; time += 1) await fetch(`${fact('BUCKET')}/${name}`)
}

/** Asks the China account for what the International site alone has. */
async function askWithOtherKeys(integration: Integration): Promise<unknown> {
  return regardless(() => integration.once('other', 'GET', '/v2/partners/credit/consumption-quota'))
}

/** Mutants of what is about hard days, files, and the order of calls on the China site and in tickets. */
export const hardDayMutants = {
  'AUTH-12': { scenario: 'redirected', habits: { credentials: 'token', follows: 'redirections' } },
  'ROLE-06': { scenario: 'keys-of-the-other-site', habits: { afterwards: askWithOtherKeys } },
  'PAGE-09': { scenario: 'shrinking-list', habits: { noticesShrinking: false } },
  'SEQ-15': {
    scenario: 'reclaim',
    habits: { omits: ['balance'], instead: { reclaim: (integration) => sendReclaim(integration, 12.34) } },
  },
  'SEQ-16': { scenario: 'coupons', habits: body('/partner-coupons', set('face_value', 50_000)) },
  'SEQ-17': { scenario: 'ticket-poll', habits: { omits: ['result'] } },
  'SEQ-18': { scenario: 'ticket', habits: { afterwards: scoreNewest } },
  'SEQ-19': { scenario: 'ticket', habits: { omits: ['answer', 'result', 'confirm', 'score'] } },
  'RESIL-02': { scenario: 'renewed-twice', habits: { instead: { 'after lost renewal': renewAgain } } },
  'FILE-01': { scenario: 'usage-files', habits: { omits: ['fetch again'] } },
  'FILE-02': { scenario: 'usage-files', habits: { omits: ['await file'] } },
  'FILE-03': { scenario: 'usage-files', habits: { replacesFiles: false } },
  'FILE-04': { scenario: 'usage-files', habits: { roundsRows: true } },
  'FILE-05': { scenario: 'usage-files', habits: { afterwards: fetchAgain } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
