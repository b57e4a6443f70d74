import type { Account } from './accounts.ts'
import type { Choice, Way } from './credentials-plugin.ts'
import { canSign } from './sign-call.ts'
import { language, say, type Word, words } from './words.ts'

/** The services in the order in which they are offered. */
export const services = ['intl', 'cn', 'tickets', 'v1', 'iam', 'saml', 'control'] as const

export type ServiceName = (typeof services)[number]

type Options = readonly (readonly [value: string, text: string])[]

/** What the bar above the contract says. */
export interface Bar {
  readonly choose: () => Choice
}

/** Draws the bar: service, language, account and way of calling. Another service or language is another address. */
export function drawBar(place: HTMLElement, service: ServiceName, accounts: readonly Account[]): Bar {
  const ways: readonly Way[] = canSign() ? ['signature', 'token', 'none'] : ['token', 'none']
  const account = select(words.account, [
    ...accounts.map(({ label }, at) => [String(at), label] as const),
    ['own', say(words.ownKeys)],
  ])
  const way = select(
    words.way,
    ways.map((each) => [each, say(words[each])] as const),
  )
  const access = field('AK')
  const secret = field('SK')
  const showOwn = (): void => {
    for (const each of [access, secret]) each.label.hidden = account.input.value !== 'own'
  }
  account.input.addEventListener('change', showOwn)
  account.input.value = String(firstAccountOf(service, accounts))
  showOwn()
  const caller = service === 'control' ? [] : [account.label, way.label, access.label, secret.label]
  const note = canSign() ? [] : [paragraph(say(words.cannotSign))]
  place.replaceChildren(heading(), ...navigation(service), ...caller, ...note)
  return {
    choose() {
      const own = {
        label: '',
        partner: undefined,
        access: access.input.value,
        secret: secret.input.value,
        login: undefined,
      }
      const chosen = account.input.value === 'own' ? own : accounts[Number(account.input.value)]
      return { account: chosen, way: ways.find((each) => each === way.input.value) ?? 'none' }
    },
  }
}

/** The account that a service is first called by: of the China site one of that site. */
function firstAccountOf(service: ServiceName, accounts: readonly Account[]): number {
  return Math.max(0, service === 'cn' ? accounts.findIndex(({ label }) => label.endsWith('-cn')) : 0)
}

function heading(): HTMLElement {
  const title = document.createElement('h1')
  title.textContent = say(words.title)
  return title
}

function navigation(service: ServiceName): HTMLElement[] {
  const chosen = select(
    words.service,
    services.map((each) => [each, say(words[each])] as const),
  )
  chosen.input.value = service
  chosen.input.addEventListener('change', () => go({ service: chosen.input.value, lang: language }))
  const spoken = select(words.language, [
    ['en', 'English'],
    ['zh', '中文'],
  ])
  spoken.input.value = language
  spoken.input.addEventListener('change', () => {
    localStorage.setItem('language', spoken.input.value)
    go({ service, lang: spoken.input.value })
  })
  const source = `/_sandbox/openapi/${service}`
  return [
    chosen.label,
    spoken.label,
    link('/', say(words.page)),
    link(`${source}.json?lang=${language}`, 'JSON'),
    link(`${source}.yaml?lang=${language}`, 'YAML'),
    link('/_sandbox/openapi/environment.postman.json', 'Postman'),
  ]
}

function go(parameters: Readonly<Record<string, string>>): void {
  location.assign(`${location.pathname}?${new URLSearchParams(parameters).toString()}`)
}

function select(word: Word, options: Options): { readonly label: HTMLElement; readonly input: HTMLSelectElement } {
  const input = document.createElement('select')
  for (const [value, text] of options) input.append(new Option(text, value))
  return { label: labelled(say(word), input), input }
}

function field(name: string): { readonly label: HTMLElement; readonly input: HTMLInputElement } {
  const input = document.createElement('input')
  input.autocomplete = 'off'
  input.spellcheck = false
  return { label: labelled(name, input), input }
}

function labelled(text: string, input: HTMLElement): HTMLElement {
  const label = document.createElement('label')
  label.append(`${text} `, input)
  return label
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.textContent = text
  return anchor
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}
