import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { fact } from '../platform.ts'
import { type Mutant, query, headers } from './mutant.ts'

/** Mutants of what is about authentication. */
export const authenticationMutants = {
  'AUTH-01': {
    scenario: 'list-customers',
    habits: {
      dispatch: (request) => ({
        ...request,
        headers: {
          ...request.headers,
          Authorization: (request.headers['Authorization'] ?? '').replace(/Access=\w+/, 'Access=UNKNOWN'),
        },
      }),
    },
  },
  'AUTH-02': {
    scenario: 'list-customers',
    habits: {
      dispatch: (request) => ({
        ...request,
        headers: {
          ...request.headers,
          Authorization: (request.headers['Authorization'] ?? '').replace(';x-sdk-date', ''),
        },
      }),
    },
  },
  'AUTH-03': { scenario: 'budget', habits: query('/budget', (all) => [...all, ['access_key', fact('PARTNER_AK')]]) },
  'AUTH-04': { scenario: 'list-customers', habits: { credentials: 'token', keepsToken: false, pageSize: () => 40 } },
  'AUTH-05': {
    scenario: 'list-customers',
    habits: { dispatch: (request) => ({ ...request, body: `${request.body} ` }) },
  },
  'AUTH-06': {
    scenario: 'budget',
    habits: headers({ 'X-Sdk-Date': '20200101T000000Z' }),
  },
  'AUTH-07': { scenario: 'token-expiry', habits: { renewsToken: false } },
  'AUTH-08': {
    scenario: 'token-expiry',
    habits: {
      credentials: 'signature',
      afterwards: async (integration) => {
        const request = { method: 'GET', path: '/v3/projects', query: [], headers: { 'x-auth-token': 'old' }, body: '' }
        for (let time = 0; time < 3; time += 1) await integration.send(request)
      },
    },
    also: ['AUTH-01'],
  },
  'AUTH-09': {
    scenario: 'budget',
    habits: {
      dispatch: async (request, integration) => ({
        ...request,
        headers: { ...request.headers, 'x-auth-token': await integration.login('partner') },
      }),
    },
  },
  'AUTH-10': { scenario: 'budget', habits: headers({ 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' }) },
  'AUTH-11': { scenario: 'list-customers', habits: { signsHost: false } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
