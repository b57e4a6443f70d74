import type { components } from '../../contract/generated/types/control.ts'
import type { Word } from '../words.ts'

/** A fault that is worth meeting, with what it teaches. */
export interface FaultPreset {
  readonly name: Word
  readonly says: Word
  readonly setting: components['schemas']['FaultSetting']
}

/** What can be armed in one step. Each strikes once or a few times, and is then used up. */
export const faultPresets: readonly FaultPreset[] = [
  {
    name: ['Lost answer after a payment', '支付成功但响应丢失'],
    says: ['The next payment takes effect, and its answer never comes.', '下一次支付生效，但收不到响应。'],
    setting: { operation: 'PayOrders', kind: 'drop', when: 'after', count: 1 },
  },
  {
    name: ['Throttled', '流控'],
    says: ['The next ten calls are answered 429.', '接下来十次调用返回 429。'],
    setting: { kind: 'throttle', count: 10 },
  },
  {
    name: ['Platform down', '平台不可用'],
    says: ['The next three calls are answered 503.', '接下来三次调用返回 503。'],
    setting: { kind: 'refuse', status: 503, count: 3 },
  },
  {
    name: ['Slow', '响应缓慢'],
    says: ['The next three answers come five seconds late.', '接下来三次响应延迟五秒。'],
    setting: { kind: 'latency', latency_ms: 5000, count: 3 },
  },
  {
    name: ['A later release', '新版本响应'],
    says: ['Answers have fields that nobody has documented.', '响应中出现未公开的字段。'],
    setting: { kind: 'reshape', shape: 'extra_fields', count: 10 },
  },
  {
    name: ['Broken JSON', '损坏的 JSON'],
    says: ['The next answer is no JSON.', '下一次响应不是合法 JSON。'],
    setting: { kind: 'garble', count: 1 },
  },
]
