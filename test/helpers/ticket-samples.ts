import { get, post, type Sample } from './sample.ts'

const cases = '/v2/servicerequest/cases'

/** Calls of every operation that names a ticket in its path, for one that is being worked on, and another of the same caller. */
export function ticketCallsOf(id: string, other: string): Readonly<Record<string, Sample>> {
  const at = `${cases}/${id}`
  return {
    ShowCaseDetail: get(at),
    ShowCaseStatus: get(`${at}/status`),
    ListMessages: get(`${at}/messages`),
    ListCaseOperateLogs: get(`${at}/operate-logs`),
    ShowCaseExtendsParam: get(`${at}/extends-param`),
    ListCaseLabels: get(`${at}/labels`),
    ListRelation: get(`${at}/relations`),
    ListMoreInstantMessages: get(`${at}/instant-messages/more?create_time=2026-05-06T13:00:00Z&type=0&limit=5`),
    UpdateNewInstantMessagesRead: post(`${at}/instant-messages/unread`, {}),
    RevokeMessage: post(`${at}/instant-messages/unknown/withdraw`, {}),
    CreateMessages: post(`${at}/message`, { message: { content: 'One more thing.' } }),
    CreateCaseExtendsParam: post(`${at}/extends-param`, { extends_map: { key: 'value' } }),
    UpdateCaseContactInfo: { ...post(`${at}/contact-info`, { remind_time: '0' }), method: 'PUT' },
    CreateCaseLabels: { method: 'POST', target: `${at}/labels?label_ids=1` },
    DeleteCaseLabels: { method: 'DELETE', target: `${at}/labels?label_ids=1` },
    CreateRelations: post(`${at}/relations`, { related_id_list: [other] }),
    DeleteRelation: { ...post(`${at}/relations`, { related_id: other }), method: 'DELETE' },
    UpdateCases: post(`${at}/action?action_id=press`, {}),
    CreateScores: post(`${at}/score`, {
      judgement: 'Quick.',
      incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }],
    }),
  }
}
