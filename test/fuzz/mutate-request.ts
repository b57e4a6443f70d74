import type { Message } from '../../src/conformance/verify/write-message.ts'
import type { SiteName } from '../../src/contract/operations.ts'
import type { Chance } from './chance.ts'
import { meetWorld, mutateText, mutateValue } from './mutate-json.ts'
import { oddTexts } from './odd-values.ts'
import type { Pool } from './pool.ts'

/** A request as bytes would carry it. */
export interface FuzzRequest {
  readonly method: string
  readonly target: string
  /** In the order of the wire; a name may be there twice. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  /** The site whose contract answers, where good credentials say so. */
  readonly site?: SiteName
}

/** Makes a request of a message: as it is, with what the world has, or broken in one or more ways. */
export function mutate(message: Message, pool: Pool, chance: Chance): FuzzRequest {
  let { method } = message
  let target = aimed(message.target, pool, chance)
  let headers = Object.entries(message.headers)
  let body = bodyOf(message, pool, chance)
  if (chance.hits(0.2)) target = mutateTarget(target, chance)
  if (chance.hits(0.03)) method = chance.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'])
  if (chance.hits(0.15)) headers = mutateHeaders(headers, chance)
  if (chance.hits(0.01)) body = Buffer.alloc(0)
  return { method, target, headers, body }
}

function bodyOf({ body }: Message, pool: Pool, chance: Chance): Buffer {
  if (body === undefined) return chance.hits(0.03) ? mutateText('{"limit":1}', chance) : Buffer.alloc(0)
  const parsed = parse(body)
  if (parsed === undefined) return Buffer.from(body)
  let value = chance.hits(0.5) ? meetWorld(parsed, pool, chance) : parsed
  for (let times = chance.pick([0, 0, 0, 1, 1, 1, 2, 3]); times > 0; times -= 1) value = mutateValue(value, chance)
  const text = JSON.stringify(value)
  return chance.hits(0.1) ? mutateText(text, chance) : Buffer.from(text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** An address whose ids are those of something that is there. */
function aimed(target: string, pool: Pool, chance: Chance): string {
  const [path = '', query] = target.split('?')
  if (query === undefined || chance.hits(0.3)) return target
  const parameters = new URLSearchParams(query)
  for (const name of [...parameters.keys()]) {
    const value = pool.draw(name, chance)
    if (value !== undefined) parameters.set(name, value)
  }
  return `${path}?${parameters.toString()}`
}

/** An address, one of its parameters, and the sign that another one would begin with. */
interface Aim {
  readonly target: string
  readonly pair: string
  readonly name: string
  readonly mark: string
  readonly odd: string
}

const oddQueryValues = ['-1', '0', '1e9', '99999999999999999999', '1.5', 'true', ' 1', '１']

const targetMutators: readonly ((aim: Aim, chance: Chance) => string)[] = [
  ({ target, mark, pair }) => `${target}${mark}${pair}&${pair}`,
  ({ target, pair, name, odd }) => (target.includes('?') ? target.replace(pair, `${name}=${odd}`) : `${target}?${odd}`),
  ({ target, mark, name }, chance) => `${target}${mark}${name}=${'a'.repeat(chance.pick([1000, 20_000]))}`,
  ({ target, mark }, chance) => `${target}${mark}${'a=1&'.repeat(chance.pick([10, 1000, 5000]))}`,
  ({ target, mark, name }) => `${target}${mark}${name}=%E4%ZZ%&%=%&=&&;`,
  ({ target, odd }) => target.replace(/[^/?]+(?=\?|$)/, odd.slice(0, 3000) || '%E4%ZZ'),
  ({ target }, chance) => target.replace('/', chance.pick(['//', '/./', '/../', '/%2e%2e/', '/%2F'])),
  ({ target }, chance) => target.replace('?', chance.pick(['/?', '??', '#', '%3F', ';'])),
  ({ target, pair }) => target.replace(pair, ''),
  ({ target, mark, odd }, chance) =>
    `${target}${mark}partner=${chance.pick(['sandbox-distributor', 'sandbox-distributor-cn', 'nobody', odd])}`,
  ({ target, pair, name }, chance) => target.replace(pair, `${name}=${chance.pick(oddQueryValues)}`),
  ({ target, mark, name }) => `${target}${mark}__proto__=1&constructor=2&${name}[]=1&${name}[a]=2`,
]

function mutateTarget(target: string, chance: Chance): string {
  const pairs = target.split(/[?&]/).slice(1)
  const pair = pairs.length === 0 ? 'limit=1' : chance.pick(pairs)
  const [name = ''] = pair.split('=')
  const mark = target.includes('?') ? '&' : '?'
  return chance.pick(targetMutators)({ target, pair, name, mark, odd: encodeOdd(chance.pick(oddTexts)) }, chance)
}

function encodeOdd(text: string): string {
  return Buffer.from(text).reduce((written, byte) => `${written}%${byte.toString(16).padStart(2, '0')}`, '')
}

const types = [
  'text/plain',
  'application/json; charset=utf-16',
  'application/json;',
  'application/jsonx',
  'multipart/form-data; boundary=x',
  '',
  '*/*',
]

function mutateHeaders(headers: [string, string][], chance: Chance): [string, string][] {
  const without = headers.filter(([name]) => name !== 'content-type')
  switch (chance.below(9)) {
    case 0:
      return without
    case 1:
      return [...without, ['content-type', chance.pick(types)]]
    case 2:
      return [...headers, ['content-type', 'text/html']]
    case 3:
      return [...headers, ['x-language', chance.pick(['en_US', 'EN_us', 'zz', 'a'.repeat(3000), '\u00ff\u00fe'])]]
    case 4:
      return [...headers, ['x-large', 'a'.repeat(chance.pick([1000, 30_000]))]]
    case 5:
      return [
        ...headers,
        ...Array.from({ length: chance.pick([10, 1500]) }, (_, at): [string, string] => [`x-${at}`, '1']),
      ]
    case 6:
      return [...headers, ['__proto__', 'x'], ['constructor', 'y'], ['host', 'elsewhere']]
    case 7:
      return [
        ...headers,
        [
          'x-project-id',
          chance
            .bytes(20)
            .toString('latin1')
            .replaceAll(/[\0\r\n]/g, ''),
        ],
      ]
    default:
      return [...headers, ['x-auth-token', 'again'], ['cookie', 'a=b'], ['x-forwarded-for', '::1']]
  }
}
