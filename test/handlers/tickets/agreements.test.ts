import { expect, it } from 'vitest'
import { startPlatform } from '../../helpers/platform.ts'

const root = '/v2/servicerequest/agreements'

it.each([
  ['', { id: '100', agreement_type: '0', agreement_name: 'Service Ticket Agreement' }],
  ['agreement_type=', { id: '100', agreement_type: '0', agreement_name: 'Service Ticket Agreement' }],
  ['agreement_type=0', { id: '100', agreement_type: '0', agreement_type_name: 'Filing a ticket' }],
  ['agreement_type=1', { id: '101', agreement_type: '1', agreement_type_name: 'Filing a ticket as a seller' }],
  ['agreement_type=2', { id: '102', agreement_type: '2', agreement_type_name: 'Letting support in' }],
])('the agreement that is asked for with %j is the one of that type', async (query, agreement) => {
  const platform = startPlatform({ preset: 'empty' })
  const headers = { 'x-language': 'en-us' }
  const { body } = await platform.get(`${root}/published-agreement?${query}`, { headers })
  expect(body).toMatchObject({ case_agreement: { ...agreement, version: 1 } })
})

it('who signs an agreement signs none of another type', async () => {
  const platform = startPlatform({ preset: 'empty' })
  const signed = async (query: string): Promise<unknown> => (await platform.get(`${root}/signed-latest?${query}`)).body
  await platform.post(`${root}/102/signed`, {})
  expect(await signed('agreement_type=2')).toEqual({ is_signed_latest: true })
  for (const query of ['', 'agreement_type=', 'agreement_type=0', 'agreement_type=1'])
    expect(await signed(query), query).toEqual({ is_signed_latest: false })
})
