import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlAction } from '../control-action.ts'
import { controlCall } from '../control-call.ts'
import { Choice, Form, TextField } from '../controls.ts'
import { Dialog } from '../dialogs.ts'
import { say } from '../words.ts'
import type { Exchange } from './exchange.ts'
import { faultLike } from './fault-like.ts'
import { exchangeWords as words } from './words.ts'

export interface ArmFaultProps {
  readonly exchange: Exchange
  readonly close: () => void
}

/** A fault after the example of an exchange: what it answered, or another misfortune of the same operation. */
export function ArmFault({ exchange, close }: ArmFaultProps): JSX.Element {
  const like = faultLike(exchange)
  const kind = useSignal<Kind>(like.kind)
  const when = useSignal<'before' | 'after'>(like.when)
  const count = useSignal('1')
  const call = controlCall('post', '/_sandbox/faults', {
    body: {
      ...settingOf(kind.value, like),
      operation: exchange.operation_id ?? '*',
      when: when.value,
      count: Math.max(1, Number.parseInt(count.value, 10) || 1),
    },
  })
  return h(
    Dialog,
    { title: say(words.armTitle), close },
    h(
      Form,
      {},
      h(
        'div',
        { class: 'form' },
        h(Choice, {
          label: say(words.kind),
          value: kind.value,
          options: kinds.map((each): [string, string] => [each, each]),
          choose: (chosen) => (kind.value = kinds.find((each) => each === chosen) ?? 'drop'),
        }),
        h(Choice, {
          label: say(words.when),
          value: when.value,
          options: [
            ['before', say(words.whenBefore)],
            ['after', say(words.whenAfter)],
          ],
          choose: (chosen) => (when.value = chosen === 'after' ? 'after' : 'before'),
        }),
        h(TextField, {
          label: say(words.count),
          type: 'number',
          value: count.value,
          change: (text) => (count.value = text),
        }),
      ),
      h(ControlAction, { call, name: say(words.armNow), done: () => say(words.armed), close }),
    ),
  )
}

type Setting = components['schemas']['FaultSetting']
type Kind = Setting['kind']

const kinds: readonly Kind[] = ['refuse', 'throttle', 'drop', 'truncate', 'garble', 'latency']

function settingOf(kind: Kind, like: ReturnType<typeof faultLike>): Pick<Setting, 'kind'> & Partial<Setting> {
  if (kind === 'refuse') return { ...like.refusal, kind }
  return kind === 'latency' ? { kind, latency_ms: 5000 } : { kind }
}
