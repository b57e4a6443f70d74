import type { components } from '../../contract/generated/types/control.ts'
import { errorCodeOf, type Exchange } from './exchange.ts'

type Setting = components['schemas']['FaultSetting']

export interface FaultLike {
  readonly kind: Setting['kind']
  readonly when: 'before' | 'after'
  /** The refusal that the exchange was answered with, or the platform being down. */
  readonly refusal: Pick<Setting, 'status' | 'error_code' | 'error_msg'>
}

/** A fault that brings what an exchange brought: its refusal, its broken delivery, or else a lost answer. */
export function faultLike(exchange: Exchange): FaultLike {
  const { status, delivery } = exchange.response
  const refusal = refusalLike(exchange)
  if (status === 429) return { kind: 'throttle', when: 'before', refusal }
  if (status >= 400) return { kind: 'refuse', when: 'before', refusal }
  const kinds = {
    whole: 'drop',
    dropped: 'drop',
    truncated: 'truncate',
    garbled: 'garble',
    client_closed: 'drop',
  } as const
  return { kind: kinds[delivery], when: 'after', refusal }
}

function refusalLike(exchange: Exchange): FaultLike['refusal'] {
  const { status, body } = exchange.response
  if (status < 400) return { status: 503 }
  const code = errorCodeOf(exchange)
  const message = /"(?:error_msg|errorMsg|message)"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(body ?? '')?.[1]
  return {
    status,
    ...(code === undefined ? {} : { error_code: code }),
    ...(message === undefined ? {} : { error_msg: String(JSON.parse(message)) }),
  }
}
