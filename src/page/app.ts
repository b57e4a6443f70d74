import { signal } from '@preact/signals'
import { type ComponentType, h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button, Choice } from './controls.ts'
import { KeyDialog, HelpDialog } from './dialogs.ts'
import { helpIsShown } from './keys.ts'
import { isConnected } from './live.ts'
import { rooms, type Room } from './rooms.ts'
import { address } from './router.ts'
import { chooseTheme, partner, theme, trouble } from './session.ts'
import { choosePartner, loadPartners, partners, siteText } from './partners.ts'
import { chooseLanguage, language, say, words } from './words.ts'

/** The page: its head with the worlds and the rooms, and the room that the address names. */
export function App(): JSX.Element {
  useEffect(() => void loadPartners(), [])
  return h(
    'div',
    { class: 'page' },
    h('a', { class: 'skip', href: '#content', onClick: skip }, say(words.skip)),
    h(Head, {}),
    isConnected.value ? null : h('p', { class: 'banner bad', role: 'alert' }, say(words.lost)),
    trouble.value === undefined ? null : h(Trouble, { text: trouble.value }),
    h('main', { id: 'content', tabIndex: -1 }, h(Place, {})),
    h(HelpDialog, {}),
    h(KeyDialog, {}),
  )
}

function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Trouble({ text }: { readonly text: string }): JSX.Element {
  const forget = (): void => {
    trouble.value = undefined
  }
  return h(
    'p',
    { class: 'banner bad', role: 'alert' },
    text,
    ' ',
    h('button', { type: 'button', onClick: forget }, say(words.close)),
  )
}

function Head(): JSX.Element {
  return h(
    'header',
    { class: 'head' },
    h('strong', { class: 'brand' }, 'partner-sandbox'),
    h(
      'nav',
      { 'aria-label': say(words.rooms) },
      rooms.map((room) =>
        h(
          'a',
          {
            key: room.path,
            href: `#/${room.path}`,
            ...(room === roomNow() ? { 'aria-current': 'page' as const } : {}),
          },
          say(room.name),
        ),
      ),
    ),
    h(
      'div',
      { class: 'choices' },
      h(Choice, {
        label: say(words.world),
        value: partner.value ?? '',
        options: partners.value.map((each): [string, string] => [each.id, `${each.id} · ${siteText(each)}`]),
        choose: choosePartner,
      }),
      h(Choice, {
        label: say(words.language),
        value: language.value,
        options: [
          ['en', 'English'],
          ['zh', '中文'],
        ],
        choose: (chosen) => chooseLanguage(chosen === 'zh' ? 'zh' : 'en'),
      }),
      h(Choice, {
        label: say(words.theme),
        value: theme.value,
        options: [
          ['system', say(words.themeSystem)],
          ['light', say(words.themeLight)],
          ['dark', say(words.themeDark)],
        ],
        choose: (chosen) => chooseTheme(chosen === 'light' || chosen === 'dark' ? chosen : 'system'),
      }),
      h(Button, { act: () => (helpIsShown.value = true) }, `${say(words.help)} `, h('kbd', null, '?')),
    ),
  )
}

function roomNow(): Room | undefined {
  const { room } = address.value
  return room === '' ? rooms[0] : rooms.find(({ path }) => path === room)
}

const loaded = signal<ReadonlyMap<Room, ComponentType>>(new Map())

function Place(): JSX.Element {
  const room = roomNow()
  const Shown = room === undefined ? undefined : loaded.value.get(room)
  useEffect(() => {
    if (room === undefined || loaded.value.has(room)) return
    room.load().then(
      (component) => {
        loaded.value = new Map([...loaded.value, [room, component]])
      },
      (error: unknown) => {
        trouble.value = String(error)
      },
    )
  }, [room])
  useEffect(() => {
    document.title = room === undefined ? 'partner-sandbox' : `${say(room.name)} · partner-sandbox`
  })
  if (room === undefined) return h('p', { class: 'empty' }, say(words.noSuchRoom))
  return Shown === undefined || partner.value === undefined
    ? h('p', { class: 'empty' }, say(words.loading))
    : h(Shown, { key: partner.value })
}
