import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../controls.ts'
import { changes } from '../live.ts'
import { choosePartner, loadPartners, type Partner, partners, siteText } from '../partners.ts'
import { partner } from '../session.ts'
import { say } from '../words.ts'
import { Credentials } from './credentials.ts'
import { EndWorld } from './end-world.ts'
import { NewWorld } from './new-world.ts'
import { Snapshots } from './snapshots.ts'
import { worldsWords as words } from './words.ts'

/** The worlds of the sandbox, and what belongs to the one that is shown: credentials, snapshots, its end. */
export function WorldsRoom(): JSX.Element {
  const seen = changes.value
  useEffect(() => void loadPartners(), [seen])
  const shown = partner.value ?? ''
  return h(
    'div',
    { class: 'room' },
    h('h1', null, say(words.title)),
    h('p', { class: 'dim' }, say(words.about)),
    h('h2', null, say(words.list)),
    h(WorldTable, { shown }),
    h(Credentials, { shown }),
    h(Snapshots, { shown }),
    h(NewWorld, {}),
    h(EndWorld, { shown }),
  )
}

const columns = [words.name, words.site, words.kind, words.customers, words.orders, words.resources] as const

function WorldTable({ shown }: { readonly shown: string }): JSX.Element {
  return h(
    'div',
    { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': say(words.list) },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          columns.map((each) => h('th', { key: each[0], scope: 'col' }, say(each))),
          h('th', { scope: 'col' }, h('span', { class: 'only-read' }, say(words.show))),
        ),
      ),
      h(
        'tbody',
        null,
        partners.value.map((each) => h(WorldRow, { key: each.id, world: each, isShown: each.id === shown })),
      ),
    ),
  )
}

function WorldRow({ world, isShown }: { readonly world: Partner; readonly isShown: boolean }): JSX.Element {
  const { id, kind, counts } = world
  const cells = [siteText(world), kind, counts.customers, counts.orders, counts.resources]
  return h(
    'tr',
    null,
    h('th', { scope: 'row' }, id),
    cells.map((each, at) => h('td', { key: at }, each)),
    h(
      'td',
      null,
      isShown
        ? h('span', { class: 'dim' }, say(words.shown))
        : h(Button, { act: () => choosePartner(id), label: `${say(words.show)} ${id}` }, say(words.show)),
    ),
  )
}
