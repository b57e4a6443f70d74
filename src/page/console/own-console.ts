import { effect, signal } from '@preact/signals'
import { h, type JSX, render } from 'preact'
import type { components } from '../../contract/generated/types/saml.ts'
import { chooseLanguage, language, say, words as common } from '../words.ts'
import { Choice } from '../controls.ts'
import { momentText } from '../moments.ts'
import { address } from '../router.ts'
import { applyTheme, chooseTheme, keyIsWanted, theme, trouble } from '../session.ts'
import { tabOf } from './console-place.ts'
import { ConsoleView } from './console-view.ts'
import { consoleWords as words } from './words.ts'

/** The console of the customer that a login has let in: the document of `/authui/saml/console` begins with this module. */

type Session = components['schemas']['ConsoleSession']

const session = signal<Session | undefined>(undefined)

function OwnConsole(): JSX.Element {
  return h(
    'div',
    { class: 'page' },
    h('a', { class: 'skip', href: '#content' }, say(common.skip)),
    h(Head, {}),
    trouble.value === undefined ? null : h('p', { class: 'banner bad', role: 'alert' }, trouble.value),
    h(
      'main',
      { id: 'content', tabIndex: -1, class: 'room' },
      h('h1', null, say(words.ownTitle)),
      session.value === undefined
        ? h('p', { class: 'empty' }, say(common.loading))
        : [
            h(WhoIsIn, { key: 'who', session: session.value }),
            h(ConsoleView, { key: 'console', place: { tab: tabOf(address.value.room) } }),
          ],
    ),
  )
}

function WhoIsIn({ session: shown }: { readonly session: Session }): JSX.Element {
  const service = new URLSearchParams(location.search).get('service')
  return h(
    'div',
    null,
    h(
      'p',
      null,
      `${say(words.enter)} `,
      h('strong', null, shown.account_name),
      `, ${say(words.partner)} `,
      h('code', null, shown.partner),
      '. ',
      h(
        'span',
        { class: 'dim' },
        `${say(words.platformUser)} ${shown.platform_user}. ${say(words.sessionEnds)} ${momentText(shown.ends_at)}.`,
      ),
    ),
    service === null ? null : h('p', { class: 'dim' }, `${say(words.wanted)} ${service}; ${say(words.stays)}.`),
  )
}

function Head(): JSX.Element {
  return h(
    'header',
    { class: 'head' },
    h('strong', { class: 'brand' }, 'partner-sandbox'),
    h(
      'div',
      { class: 'choices own' },
      h(Choice, {
        label: say(common.language),
        value: language.value,
        options: [
          ['en', 'English'],
          ['zh', '中文'],
        ],
        choose: (chosen) => chooseLanguage(chosen === 'zh' ? 'zh' : 'en'),
      }),
      h(Choice, {
        label: say(common.theme),
        value: theme.value,
        options: [
          ['system', say(common.themeSystem)],
          ['light', say(common.themeLight)],
          ['dark', say(common.themeDark)],
        ],
        choose: (chosen) => chooseTheme(chosen === 'light' || chosen === 'dark' ? chosen : 'system'),
      }),
      h(
        'form',
        { method: 'post', action: '/authui/saml/logout' },
        h('button', { class: 'button plain' }, say(words.logOut)),
      ),
    ),
  )
}

async function loadSession(): Promise<void> {
  const answer = await fetch('/authui/saml/session')
  if (!answer.ok) {
    location.reload()
    return
  }
  const told: unknown = await answer.json()
  if (isSession(told)) session.value = told
}

/** The sandbox holds each of its answers to the contract before it gives it; the page need not do so again. */
function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'account_name' in value
}

// What is refused for want of a session is told by a page of the sandbox, at this address.
effect(() => {
  if (keyIsWanted.value) location.reload()
})
effect(() => {
  document.title = `${say(words.ownTitle)} · partner-sandbox`
})

const place = document.getElementById('page')
if (place !== null) {
  applyTheme()
  chooseLanguage(language.value)
  place.replaceChildren()
  render(h(OwnConsole, {}), place)
  loadSession().catch((error: unknown) => {
    trouble.value = String(error)
  })
}
