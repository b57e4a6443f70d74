import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Choice, Code, Form, TextField } from '../controls.ts'
import { loadPartners } from '../partners.ts'
import { say } from '../words.ts'
import { worldsWords as words } from './words.ts'

type Made = components['schemas']['PartnerWithCredentials']

const choices = { site: ['intl', 'cn'], kind: ['partner', 'distributor'], preset: ['demo', 'quiet', 'empty'] } as const

/** A form that makes a world, and the credentials of the one that was made: they are told once. */
export function NewWorld(): JSX.Element {
  const id = useSignal('')
  const site = useSignal<(typeof choices.site)[number]>('intl')
  const kind = useSignal<(typeof choices.kind)[number]>('partner')
  const preset = useSignal<(typeof choices.preset)[number]>('demo')
  const made = useSignal<Made | undefined>(undefined)
  const call = controlCall('post', '/_sandbox/partners', {
    body: { ...(id.value === '' ? {} : { id: id.value }), site: site.value, kind: kind.value, preset: preset.value },
  })
  const perform = async (): Promise<Made> => {
    const given = await send(call)
    made.value = given
    await loadPartners()
    return given
  }
  return h(
    'section',
    null,
    h('h2', null, say(words.add)),
    h(
      Form,
      {},
      h(
        'div',
        { class: 'form' },
        h(TextField, {
          label: say(words.id),
          placeholder: say(words.idHint),
          value: id.value,
          change: (text) => (id.value = text),
        }),
        h(Choice, { label: say(words.site), ...oneOf(choices.site, site) }),
        h(Choice, { label: say(words.kind), ...oneOf(choices.kind, kind) }),
        h(Choice, { label: say(words.preset), ...oneOf(choices.preset, preset) }),
      ),
      h(ControlAction<Made>, { call, perform, name: say(words.make), done: () => say(words.made) }),
    ),
    made.value === undefined
      ? null
      : h(Code, { label: `${say(words.credentials)} ${made.value.id}`, text: JSON.stringify(made.value, null, 2) }),
  )
}

/** One of a few texts, kept in a signal. */
function oneOf<Text extends string>(texts: readonly Text[], kept: { value: Text }) {
  return {
    value: kept.value,
    options: texts.map((each): [string, string] => [each, each]),
    choose: (chosen: string): void => {
      kept.value = texts.find((each) => each === chosen) ?? kept.value
    },
  }
}
