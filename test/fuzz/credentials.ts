import { createHash, createHmac } from 'node:crypto'
import { canonicalRequest } from '../../src/gateway/signature.ts'
import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { Chance } from './chance.ts'
import type { FuzzRequest } from './mutate-request.ts'
import { oddTexts } from './odd-values.ts'

/** Gives a token of an account, if there is one to be had. */
export type TokenOf = (account: string) => string | undefined

/** Whose credentials go with a request, and what draws them. */
export interface CredentialDraw {
  readonly site: SiteName
  /** The account that may send it, where one is known. */
  readonly account: string | undefined
  readonly tokenOf: TokenOf
  readonly now: number
  readonly chance: Chance
}

/** Puts credentials on a request: mostly those that fit, now and then others, none, or some that nobody issued. */
export function withCredentials(
  message: FuzzRequest,
  { site, account, tokenOf, now, chance }: CredentialDraw,
): FuzzRequest {
  if (message.target.startsWith('/_sandbox')) return message
  const add = (...headers: [string, string][]): FuzzRequest => ({
    ...message,
    headers: [...message.headers, ...headers],
  })
  const withToken = (of: string): FuzzRequest => {
    const token = tokenOf(of)
    return token === undefined ? add(['x-auth-token', 'none']) : { ...add(['x-auth-token', token]), site }
  }
  const { partner, distributor, customer } = demoAccounts[site]
  const accounts = [partner.id, partner.id, partner.id, customer.domainName, distributor.id]
  const keys = [partner, customer.key, distributor]
  const draw = chance.below(100)
  if (draw < 55) return withToken(account ?? partner.id)
  if (draw < 75) return withToken(chance.pick(accounts))
  if (draw < 79) return message
  if (draw < 83) return add(['x-auth-token', printable(chance.pick(oddTexts)) + chance.bytes(8).toString('hex')])
  if (draw < 96) return { ...add(...signedBy(chance.pick(keys), message, now)), site }
  // Failures lock a key for a while: mostly the one that few operations need.
  const key = chance.hits(0.9) ? distributor : chance.pick(keys)
  return add(...tampered(signedBy(key, message, now), chance))
}

/** What may stand in the value of a header. */
function printable(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e\x80-\xff]/g, '')
    .trim()
}

function signedBy(
  { access, secret }: { readonly access: string; readonly secret: string },
  { method, target, headers, body }: FuzzRequest,
  now: number,
): [string, string][] {
  const date = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const request = {
    method,
    target,
    headers: { ...Object.fromEntries(headers), 'x-sdk-date': date },
    body,
    sourceIp: '',
    receivedAt: now,
  }
  const { path, query, headers: lines, signedHeaders, payload } = canonicalRequest(request, ['x-sdk-date'])
  const digest = createHash('sha256')
    .update([method, path, query, lines, signedHeaders, payload].join('\n'))
    .digest('hex')
  const signature = createHmac('sha256', secret).update(`SDK-HMAC-SHA256\n${date}\n${digest}`).digest('hex')
  return [
    ['x-sdk-date', date],
    ['authorization', `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=x-sdk-date, Signature=${signature}`],
  ]
}

function tampered([date = ['', ''], line = ['', '']]: [string, string][], chance: Chance): [string, string][] {
  const [, text] = line
  switch (chance.below(7)) {
    case 0:
      return [date, ['authorization', text.replace(/.$/, 'x')]]
    case 1:
      return [date, ['authorization', text.replace(/[0-9a-f]{4}$/, '0000')]]
    case 2:
      return [
        date,
        [
          'authorization',
          text
            .replace(
              'x-sdk-date',
              chance.pick(['constructor;x-sdk-date', '__proto__', '', ';;', 'host;x-sdk-date', 'X-Sdk-Date']),
            )
            .slice(0, -64) + '0'.repeat(64),
        ],
      ]
    case 3:
      return [['x-sdk-date', chance.pick(['99999999T999999Z', '20260506T120000', '', '00000000T000000Z'])], line]
    case 4:
      return [line]
    case 5:
      return [
        date,
        ['authorization', chance.pick(['Bearer x', 'Basic Og==', 'SDK-HMAC-SHA256', text.repeat(20), `${text},`])],
      ]
    default:
      return [date, line, ['x-sdk-content-sha256', chance.pick(['UNSIGNED-PAYLOAD', '0'.repeat(64), ''])]]
  }
}
