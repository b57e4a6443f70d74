import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { type FaultPreset, faultPresets } from '../../contract/fault-presets.ts'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { changes } from '../live.ts'
import { trouble } from '../session.ts'
import { say } from '../words.ts'
import { SettingsForms } from './settings-form.ts'
import { StruckExchanges } from './struck-exchanges.ts'
import { faultWords as words } from './words.ts'

type Fault = components['schemas']['Fault']

/** What is armed to go wrong in the world that is shown, what may be, and how the platform is set. */
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
    h(StruckExchanges, {}),
    h('h2', null, say(words.presets)),
    h(
      'p',
      { class: 'dim' },
      say(words.whatIsStruck),
      ' ',
      h('a', { href: '/_sandbox/reference' }, say(words.reference)),
    ),
    h(
      'div',
      { class: 'presets' },
      faultPresets.map((preset) => h(Preset, { key: preset.name[0], preset })),
    ),
    h('h2', null, say(words.settings)),
    h(SettingsForms, {}),
  )
}

function Preset({ preset: { name, says, setting } }: { readonly preset: FaultPreset }): JSX.Element {
  return h(
    'section',
    { 'aria-label': say(name) },
    h('h3', null, say(name)),
    h('p', null, say(says)),
    h(ControlAction, {
      call: controlCall('post', '/_sandbox/faults', { body: setting }),
      name: `${say(words.arm)}: ${say(name)}`,
      done: () => say(words.armed),
    }),
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
