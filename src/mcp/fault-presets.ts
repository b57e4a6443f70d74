import { type components } from '../contract/generated/types/control.ts'

type FaultSetting = components['schemas']['FaultSetting']

/** Misbehaviour that is worth meeting, by the name that an agent arms it with. Each is used up after a few calls. */
export const faultPresets = {
  'lost-payment-answer': {
    says: 'the next payment takes effect, and its answer never comes',
    setting: { operation: 'PayOrders', kind: 'drop', when: 'after', count: 1 },
  },
  throttled: { says: 'the next ten calls are answered 429', setting: { kind: 'throttle', count: 10 } },
  'platform-down': {
    says: 'the next three calls are answered 503',
    setting: { kind: 'refuse', status: 503, count: 3 },
  },
  slow: {
    says: 'the next three answers come five seconds late',
    setting: { kind: 'latency', latency_ms: 5000, count: 3 },
  },
  'later-release': {
    says: 'the next ten answers have fields that nobody has documented',
    setting: { kind: 'reshape', shape: 'extra_fields', count: 10 },
  },
  'broken-json': { says: 'the next answer is no JSON', setting: { kind: 'garble', count: 1 } },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly setting: FaultSetting }>>

export const presetNames = [
  'lost-payment-answer',
  'throttled',
  'platform-down',
  'slow',
  'later-release',
  'broken-json',
] as const satisfies readonly (keyof typeof faultPresets)[]
