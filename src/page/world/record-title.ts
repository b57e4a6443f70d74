import type { Word } from '../words.ts'
import type { WorldRecord } from './kinds.ts'

/** Fields by which people know a record, the best first. */
const naming = [
  'domainName',
  'accountName',
  'xaccountId',
  'subject',
  'name',
  'month',
  'orderId',
  'ticketId',
  'description',
  'kind',
]

/** Fields that say how it stands. */
const standing = ['state', 'status', 'association', 'model', 'type', 'period', 'act']

/** Fields of money, and of what is counted like it. */
const worth = ['amount', 'price', 'due', 'balance', 'limit', 'faceValue', 'inMonth']

/** Fields of time, the one that matters most first. */
const times = [
  'at',
  'createdAt',
  'submittedAt',
  'registeredAt',
  'effectiveAt',
  'expiresAt',
  'publishedAt',
  'exportedAt',
]

/** What a row says of a record. */
export interface RecordTitle {
  readonly name: string
  readonly notes: readonly string[]
  /** An instant; undefined where it has none. */
  readonly at: string | undefined
}

/** How a bill stands; other records say it by a field. */
export function billState({ publishedAt, settledAt }: WorldRecord['fields']): Word {
  if (settledAt !== undefined) return ['settled', '已结清']
  return publishedAt === undefined ? ['has not appeared yet', '尚未发布'] : ['to be settled', '待结清']
}

/** Names a record by the fields that it has, whatever kind it is of. */
export function titleOf({ id, fields }: WorldRecord): RecordTitle {
  const texts = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const value = fields[name]
      return typeof value === 'string' && value !== '' && value !== id ? [value] : []
    })
  const [name = id, ...others] = texts(naming)
  return { name, notes: [...others.slice(0, 1), ...texts(standing), ...texts(worth).slice(0, 1)], at: texts(times)[0] }
}
