import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { siteNameOf } from './site-names.ts'
import { httpPorts } from '../../src/cli/provider-access.ts'
import type { Message } from '../../src/conformance/verify/write-message.ts'
import type { Reply } from '../../src/conformance/verify/seen.ts'
import { type Described, describeOperations } from '../../src/conformance/verify/described.ts'
import { runVerification } from '../../src/conformance/verify/run.ts'
import type { Ports, Tokens, VerifyOptions } from '../../src/conformance/verify/run-options.ts'
import { judgeProvider, type Verified } from '../../src/conformance/verify/verdicts.ts'
import type { TestPlatform } from './platform.ts'

const read = (service: string): unknown =>
  JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8'))

/** What a system of each site offers. */
export const described: Readonly<Record<SiteName, readonly Described[]>> = {
  intl: describeOperations('intl', read),
  cn: describeOperations('cn', read),
}

/** The operations that a system of the International site offers. */
export const describedOperations = described.intl

/** Tokens of the demo partner, its first customer and the demo distributor, of the site of a platform's partner. */
export function demoTokens(platform: TestPlatform): Required<Tokens> {
  const { partner, customer, distributor } = demoAccounts[siteNameOf(platform)]
  return {
    partner: platform.tokenOf(platform.userOf(partner.id)),
    customer: platform.tokenOf(platform.userOf(customer.domainName)),
    distributor: platform.tokenOf(platform.userOf(distributor.id)),
  }
}

/** What is verified; without `services` what a site has. */
type VerifyMore = Partial<Omit<VerifyOptions, 'tokens'>> & { readonly services?: readonly string[] }

/** Verifies what answers at a URL, without the command. */
export async function verifyAt(
  url: string,
  tokens: Tokens,
  { patience = 10_000, ...more }: VerifyMore & { readonly patience?: number } = {},
): Promise<Verified> {
  return verifyThrough({ send: httpPorts(url, patience).send, wait: () => Promise.resolve() }, tokens, more)
}

export async function verifyThrough(
  ports: Ports,
  tokens: Tokens,
  { services = [], ...more }: VerifyMore = {},
): Promise<Verified> {
  const options = { site: 'intl' as SiteName, seed: 1, allowWrites: false, only: [], ...more, tokens }
  const offered = described[options.site].filter(
    ({ operation }) => services.length === 0 || services.includes(operation.service),
  )
  return judgeProvider(await runVerification(offered, options, ports))
}

/** Ids of the checks that found something. */
export function brokenChecks({ verdicts }: Verified): string[] {
  return verdicts.filter(({ findings }) => findings.length > 0).map(({ check }) => check.id)
}

/** One way in which a server differs from the sandbox behind it. */
export interface Mutant {
  /** What it asks the sandbox in place of what it was asked. */
  readonly ask?: (message: Message) => Message
  /** What it answers in place of the sandbox's answer; undefined breaks the connection. */
  readonly answer?: (reply: Reply, message: Message) => Reply | undefined
}

/** A server in front of another that alters what goes through it. */
export function mutantServer(upstream: string, { ask = same, answer = same }: Mutant): Server {
  const { send } = httpPorts(upstream, 10_000)
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const { host: _host, connection: _connection, 'content-length': _length, ...sent } = request.headers
      const headers = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]))
      const { method = '', url = '' } = request
      const message = { method, target: url, headers, body: body === '' ? undefined : body }
      void send(ask(message)).then((reply) => {
        const altered = answer(reply, message)
        if (altered === undefined) return request.socket.destroy()
        const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...kept } = altered.headers
        response.writeHead(altered.status, kept).end(altered.body)
        return undefined
      })
    })
  })
}

function same<Value>(value: Value): Value {
  return value
}
