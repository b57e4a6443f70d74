import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { keepChanges } from '../../src/state/engine/table.ts'
import type { TicketState } from '../../src/state/tickets/ticket-states.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'

const root = '/v1.0/servicerequest/case'
const problem = '9b1a349c3a2849a391d58c10f9dc55a1'
const product = '7ab8071fe8b5f175860db815d482b2c4'
const fileId = 'a'.repeat(32)

/** A file that the partner uploaded and that is part of nothing. */
function upload({ world }: TestPlatform): void {
  const { domainId: accountId, userId } = ownCaller(world)
  const file = { accountId, userId, fileName: 'a.txt', source: 'incident', size: 1, uploadedAt: world.now } as const
  world.accessories.set({ accessoryId: fileId, ...file })
  world.accessoryContents.set({ accessoryId: fileId, bytes: Uint8Array.of(97) })
  keepChanges(world.log)
}

/** A call of every operation of service tickets in version 1.0, as the partner. */
export function oldTicketSamplesOf({ world }: TestPlatform): Readonly<Record<string, Sample>> {
  const { domainId } = ownCaller(world)
  const caseIn = (state: TicketState): string =>
    [...world.tickets.values()].find((each) => each.accountId === domainId && each.state === state)?.ticketId ?? ''
  const caseId = caseIn('processing')
  return {
    CreateCase: post(root, {
      subTypeId: '',
      productCategoryId: '',
      businessTypeId: problem,
      regionId: '',
      simpleDescribe: 'May I renew?',
      sourceId: '83aeb0f2834c4df49826c781d32a963e',
      isAuthorized: 1,
      authorizationContent: 'Restart it.',
      remindMobile: '13900000001',
      remindMail: 'ops@example.com',
      accessoryIds: [],
    }),
    QueryCases: get(
      `${root}?searchKey=a&caseId=TT&subCustomerName=a&subCustomerId=${ownCaller(world).userId}&startTime=2026-01-01%2000:00:00&endTime=2026-12-31%2000:00:00&status=1&pageNo=1&pageSize=5`,
    ),
    ShowCase: get(`${root}/detail?caseId=${caseId}`),
    ActOnCase: post(`${root}/action`, { action: 'press', actionDesc: 'Please.', caseId }),
    CreateCaseMessage: post(`${root}/message`, { caseId, message: { content: 'One more thing.' } }),
    EvaluateCase: post(`${root}/evaluation`, {
      caseId: caseIn('completed'),
      judgement: 'Quick.',
      judgment: 'Quick.',
      satisfactionList: [{ satisfactionId: 1, satisfactionValue: 5 }],
    }),
    UploadCaseAccessory: post(`${root}/accessory`, {
      accessoryName: 'a.txt',
      accessoryData: 'content',
      accessoryFrom: 'incident',
    }),
    DownloadCaseAccessories: { ...get(`${root}/accessory/${fileId}`), arrange: upload },
    DeleteCaseAccessory: { method: 'DELETE', target: `${root}/accessory?accessoryId=${fileId}`, arrange: upload },
    QueryCaseProblems: get(`${root}/businesstype?productCategoryId=${product}`),
    QueryCaseTemplates: get(`${root}/template?businessTypeId=${problem}`),
    QueryCaseRegions: get(`${root}/region`),
    QueryCaseProducts: get(`${root}/product`),
  }
}
