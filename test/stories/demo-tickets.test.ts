import { expect, it } from 'vitest'
import { tickets } from '../../src/contract/services.ts'
import { emptyAnswers } from '../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { get, post, type Sample, send } from '../helpers/sample.ts'
import { callerOfSample } from '../helpers/samples.ts'
import { customerName, siteNames } from '../helpers/site-names.ts'
import { ticketSamplesOf } from '../helpers/ticket-service-samples.ts'

const jobs = '/v2.0/servicerequest/diagnose/job'

/** Lists that have something once these were called. */
const writes = ['CreateCaseLabels', 'CheckVerifyCodes']

/** The lists of the service that have nothing of what their sample asks for, asked for what there is. */
function otherReads(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const as = () => platform.userOf(customerName(platform, '01'))
  return {
    ListOrderIncident: get('/osm/incidentservice/api/v1/queryincident?pageNo=1&pageSize=5'),
    ListAgencies: { ...get('/v2/servicerequest/agencies'), as },
    ListDiagnoseJob: { ...get(jobs), as },
    ListDiagnoseItems: { ...post(`${jobs}/show-items`, {}), as },
    ListDiagnoseResources: { ...post(`${jobs}/vm/resources`, {}), as },
  }
}

/** A customer has its servers looked at, and names somebody who is to have copies of what is said about a ticket. */
async function prepare(platform: TestPlatform, samples: Readonly<Record<string, Sample>>): Promise<void> {
  for (const each of writes.map((id) => required(samples[id], id)))
    await send(platform, each, callerOfSample(platform, each))
  const { target } = required(samples['UpdateCaseContactInfo'], 'a ticket')
  const contact = { remind_mail: 'ops@example.com', remind_time: '0', extension_map: { cc_email: 'lead@example.com' } }
  await platform.call('PUT', target, { body: contact })
  await platform.post(`${jobs}/start`, { type: 1 }, { as: platform.userOf(customerName(platform, '01')) })
  await platform.post('/_sandbox/clock/advance', { duration: 'PT2M' }, { as: null })
}

it.each(siteNames)('each list of service tickets has something for whoever reads on the demo (%s)', async (site) => {
  const platform = startPlatform({ preset: 'demo', site })
  const samples = ticketSamplesOf(platform)
  await prepare(platform, samples)
  const reads = Object.entries({ ...samples, ...otherReads(platform) }).filter(([id]) => id.startsWith('List'))
  const owed = Object.keys(tickets.operations).filter((id) => id.startsWith('List'))
  expect(reads.map(([id]) => id).sort()).toEqual(owed.sort())
  expect(await emptyAnswers(platform, Object.fromEntries(reads))).toEqual([])
})
