import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { components } from '../../contract/generated/types/control.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button, CopyButton } from '../controls.ts'
import { trouble } from '../session.ts'
import { say } from '../words.ts'
import { saveFile } from './save-file.ts'
import { worldsWords as words } from './words.ts'

type Environment = components['schemas']['Environment']

/** What software calls this world with, each to be copied, and the same as a file for HTTP tools. */
export function Credentials({ shown }: { readonly shown: string }): JSX.Element {
  const environment = useSignal<Environment | undefined>(undefined)
  useEffect(() => {
    send(controlCall('get', '/_sandbox/openapi/environment.postman.json')).then(
      (given) => (environment.value = given),
      (error: unknown) => (trouble.value = String(error)),
    )
  }, [shown])
  const file = environment.value
  return h(
    'section',
    null,
    h('h2', null, `${say(words.credentials)} ${shown}`),
    h('p', { class: 'dim' }, say(words.credentialsAbout), ' ', say(words.bySwitch)),
    file === undefined ? null : h(Values, { file }),
    h(
      'p',
      { class: 'actions' },
      file === undefined
        ? null
        : h(
            Button,
            { act: () => saveFile(`${shown}.postman_environment.json`, JSON.stringify(file, null, 2)) },
            say(words.environment),
          ),
      h('a', { class: 'button plain', href: '/_sandbox/reference' }, say(words.reference)),
    ),
    h(
      'p',
      null,
      `${say(words.contracts)}: `,
      services.map((each) => [h('a', { key: each, href: `/_sandbox/openapi/${each}.json` }, `${each}.json`), ' ']),
    ),
  )
}

const services = ['intl', 'cn', 'iam', 'tickets', 'v1', 'control'] as const

function Values({ file }: { readonly file: Environment }): JSX.Element {
  return h(
    'table',
    { class: 'fields' },
    h(
      'tbody',
      null,
      file.values
        .filter(({ value }) => value !== '')
        .map(({ key, value }) =>
          h(
            'tr',
            { key },
            h('th', { scope: 'row' }, key),
            h('td', { class: 'copied' }, h('code', null, value), ' ', h(CopyButton, { text: value, about: key })),
          ),
        ),
    ),
  )
}
