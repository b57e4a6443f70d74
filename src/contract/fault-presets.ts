import type { components } from './generated/types/control.ts'

/** A text in English and in Chinese. */
type Text = readonly [english: string, chinese: string]

/** Misbehaviour that is worth meeting: the name that an agent arms it with, what a person reads of it, and the fault. */
export interface FaultPreset {
  readonly id: string
  readonly name: Text
  readonly says: Text
  readonly setting: components['schemas']['FaultSetting']
}

/** What can be armed in one step. Each strikes once or a few times, and is then used up. */
export const faultPresets = [
  {
    id: 'lost-payment-answer',
    name: ['Lost answer after a payment', '支付成功但响应丢失'],
    says: ['The next payment takes effect, and its answer never comes.', '下一次支付生效，但收不到响应。'],
    setting: { operation: 'PayOrders', kind: 'drop', when: 'after', count: 1 },
  },
  {
    id: 'throttled',
    name: ['Throttled', '流控'],
    says: ['The next ten calls are answered 429.', '接下来十次调用返回 429。'],
    setting: { kind: 'throttle', count: 10 },
  },
  {
    id: 'platform-down',
    name: ['Platform down', '平台不可用'],
    says: ['The next three calls are answered 503.', '接下来三次调用返回 503。'],
    setting: { kind: 'refuse', status: 503, count: 3 },
  },
  {
    id: 'slow',
    name: ['Slow', '响应缓慢'],
    says: ['The next three answers come five seconds late.', '接下来三次响应延迟五秒。'],
    setting: { kind: 'latency', latency_ms: 5000, count: 3 },
  },
  {
    id: 'later-release',
    name: ['A later release', '新版本响应'],
    says: ['The next ten answers have fields that nobody has documented.', '接下来十次响应中出现未公开的字段。'],
    setting: { kind: 'reshape', shape: 'extra_fields', count: 10 },
  },
  {
    id: 'broken-json',
    name: ['Broken JSON', '损坏的 JSON'],
    says: ['The next answer is no JSON.', '下一次响应不是合法 JSON。'],
    setting: { kind: 'garble', count: 1 },
  },
] as const satisfies readonly FaultPreset[]
