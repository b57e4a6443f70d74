import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { changes } from '../live.ts'
import { trouble } from '../session.ts'
import { say, type Word } from '../words.ts'
import { faultPresets } from './fault-presets.ts'

type Fault = components['schemas']['Fault']

const words = {
  title: ['Faults', '故障'],
  presets: ['Arm in one step', '一键启用'],
  arm: ['Arm', '启用'],
  armed: ['Armed.', '已启用。'],
  list: ['What is armed', '已启用的故障'],
  none: ['Nothing is armed.', '没有启用的故障。'],
  disarm: ['Disarm all', '全部停用'],
  disarmed: ['Nothing is armed any more.', '已全部停用。'],
  operation: ['Operation', '接口'],
  what: ['What goes wrong', '故障类型'],
  struck: ['Struck', '已触发'],
} as const satisfies Record<string, Word>

/** What is armed to go wrong in the world that is shown, and what may be. */
export function FaultsRoom(): JSX.Element {
  const faults = useSignal<readonly Fault[]>([])
  const seen = changes.value
  useEffect(() => {
    send(controlCall('get', '/_sandbox/faults')).then(
      (answer) => (faults.value = answer.faults),
      (error: unknown) => (trouble.value = String(error)),
    )
  }, [seen])
  return h(
    'div',
    { class: 'room' },
    h('h1', null, say(words.title)),
    h('h2', null, say(words.list)),
    faults.value.length === 0 ? h('p', { class: 'dim' }, say(words.none)) : h(FaultTable, { faults: faults.value }),
    h(ControlAction, {
      call: controlCall('delete', '/_sandbox/faults'),
      name: say(words.disarm),
      done: () => say(words.disarmed),
    }),
    h('h2', null, say(words.presets)),
    faultPresets.map(({ name, says, setting }) =>
      h(
        'section',
        { key: name[0], 'aria-label': say(name) },
        h('h3', null, say(name)),
        h('p', null, say(says)),
        h(ControlAction, {
          call: controlCall('post', '/_sandbox/faults', { body: setting }),
          name: `${say(words.arm)}: ${say(name)}`,
          done: () => say(words.armed),
        }),
      ),
    ),
  )
}

function FaultTable({ faults }: { readonly faults: readonly Fault[] }): JSX.Element {
  const columns = [words.operation, words.what, words.struck]
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map((each) => h('th', { key: each[0], scope: 'col' }, say(each))),
      ),
    ),
    h(
      'tbody',
      null,
      faults.map(({ id, operation, kind, when, status, fired, count }) =>
        h(
          'tr',
          { key: id },
          h('td', null, operation),
          h('td', null, [kind, status, when].filter((each) => each !== undefined).join(' · ')),
          h('td', null, count === undefined ? fired : `${fired} / ${count}`),
        ),
      ),
    ),
  )
}
