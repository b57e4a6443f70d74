/** What the address of a report holds besides the place: the filter, the language and the colours. */
interface Choices {
  q: string
  verdict: string
  area: string
  operation: string
  language: string
  theme: string
}

const names = ['q', 'verdict', 'area', 'operation', 'language', 'theme'] as const
const filters = ['verdict', 'area', 'operation'] as const

const root = document.documentElement
const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].reverse()
const counted = document.getElementById('shown')
const help = document.querySelector<HTMLDialogElement>('dialog#keys')
const form = document.querySelector<HTMLFormElement>('form#filters')
const chinese = document.querySelector<HTMLInputElement>('#in-chinese')
const english = document.querySelector<HTMLInputElement>('#in-english')

/** What an item says, in small letters; worked out when somebody first searches. */
const texts = new Map<HTMLElement, string>()

/** Which groups stood open before a filter opened some. */
const openBefore = new Map<HTMLDetailsElement, boolean>()

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const found = document.getElementById(name)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined
}

/** What stands behind `#`: choices, and the place; an address with a place alone is what links have. */
function readAddress(): { choices: Choices; place: string } {
  const text = location.hash.slice(1)
  const read = new URLSearchParams(text.includes('=') ? text : '')
  const [q, verdict, area, operation, language, theme] = names.map((name) => read.get(name) ?? '')
  return {
    choices: {
      q: q ?? '',
      verdict: verdict ?? '',
      area: area ?? '',
      operation: operation ?? '',
      language: language ?? '',
      theme: theme ?? '',
    },
    place: text.includes('=') ? (read.get('at') ?? '') : decodeURIComponent(text),
  }
}

function writeAddress(choices: Choices, place: string): void {
  const chosen = new URLSearchParams(names.flatMap((name) => (choices[name] === '' ? [] : [[name, choices[name]]])))
  const isPlain = chosen.size === 0
  if (!isPlain && place !== '') chosen.set('at', place)
  history.replaceState(null, '', `#${isPlain ? place : chosen.toString()}`)
}

function chosenNow(): Choices {
  const [q, verdict, area, operation] = (['q', ...filters] as const).map((name) => fieldOf(name)?.value ?? '')
  return {
    q: q ?? '',
    verdict: verdict ?? '',
    area: area ?? '',
    operation: operation ?? '',
    language: isChinese() === startsChinese ? '' : languageNow(),
    theme: fieldOf('theme')?.value ?? '',
  }
}

const startsChinese = navigator.language.startsWith('zh')
const state = { place: readAddress().place }

function isChinese(): boolean {
  return chinese?.checked === true
}

function languageNow(): 'en' | 'zh' {
  return isChinese() ? 'zh' : 'en'
}

function textOf(item: HTMLElement): string {
  const known = texts.get(item) ?? item.textContent.toLowerCase()
  texts.set(item, known)
  return known
}

function fits(item: HTMLElement, choices: Choices): boolean {
  const isOf = filters.every(
    (name) => choices[name] === '' || (item.dataset[name] ?? '').split(' ').includes(choices[name]),
  )
  return isOf && words(choices.q).every((word) => textOf(item).includes(word))
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '')
}

/** Hides what does not fit, and opens the groups of what does. */
function filter(choices: Choices): void {
  const isFiltered = choices.q !== '' || filters.some((name) => choices[name] !== '')
  for (const item of items) show(item, !isFiltered || fits(item, choices))
  for (const group of groups) {
    const hasShown = group.querySelector('[data-item]:not([hidden])') !== null
    show(group, !isFiltered || hasShown)
    if (group instanceof HTMLDetailsElement) openWhileFiltered(group, isFiltered)
  }
  const shown = items.filter((each) => !each.hidden).length
  if (counted !== null) counted.textContent = isFiltered ? worded(counted).replace('{}', String(shown)) : ''
}

/** An exchange is a row of a list, which would keep its mark. */
function show(element: HTMLElement, isShown: boolean): void {
  element.hidden = !isShown
  if (element.parentElement instanceof HTMLLIElement) element.parentElement.hidden = !isShown
}

function openWhileFiltered(group: HTMLDetailsElement, isFiltered: boolean): void {
  const before = openBefore.get(group)
  if (isFiltered) {
    if (before === undefined) openBefore.set(group, group.open)
    group.open = true
  } else if (before !== undefined) {
    group.open = before
    openBefore.delete(group)
  }
}

function worded(element: HTMLElement): string {
  return element.dataset[languageNow()] ?? ''
}

/** Puts words that cannot stand in both languages into the one that is shown. */
function speak(): void {
  root.lang = isChinese() ? 'zh-CN' : 'en'
  for (const option of document.querySelectorAll<HTMLElement>('option[data-en]')) option.textContent = worded(option)
}

/** Opens whatever a place is in, and brings it into view. */
function lead(place: string): void {
  const target = place === '' ? null : document.getElementById(place)
  if (target === null) return
  if (target.hidden) clearFilter()
  for (let each: HTMLElement | null = target; each !== null; each = each.parentElement)
    if (each instanceof HTMLDetailsElement) each.open = true
  target.scrollIntoView({ block: 'start' })
  if (target.tabIndex >= 0 || target.hasAttribute('tabindex')) target.focus({ preventScroll: true })
  else target.querySelector('summary')?.focus({ preventScroll: true })
}

function clearFilter(): void {
  for (const name of ['q', ...filters]) {
    const field = fieldOf(name)
    if (field !== undefined) field.value = ''
  }
  filter(chosenNow())
}

/** Does what the fields say, and writes it into the address. */
function apply(): void {
  const choices = chosenNow()
  if (choices.theme === '') delete root.dataset['theme']
  else root.dataset['theme'] = choices.theme
  speak()
  filter(choices)
  writeAddress(choices, state.place)
}

function take({ choices, place }: ReturnType<typeof readAddress>): void {
  for (const name of ['q', ...filters, 'theme'] as const) {
    const field = fieldOf(name)
    if (field !== undefined) field.value = choices[name]
  }
  const wantsChinese = choices.language === '' ? startsChinese : choices.language === 'zh'
  if (chinese !== null) chinese.checked = wantsChinese
  if (english !== null) english.checked = !wantsChinese
  state.place = place
  apply()
  lead(place)
}

/** A link of the page has a place and no choices: those stay. */
function followLink(): void {
  const { choices, place } = readAddress()
  if (location.hash.includes('=')) {
    take({ choices, place })
    return
  }
  state.place = place
  lead(place)
  writeAddress(chosenNow(), place)
}

/** Goes to the finding behind or before the one that was looked at last. */
function step(by: 1 | -1): void {
  const findings = items.filter((each) => each.dataset['item'] === 'finding' && !each.hidden)
  const at = findings.findIndex((each) => each.id === state.place)
  const next = at < 0 ? findings.at(by === 1 ? 0 : -1) : findings[at + by]
  if (next === undefined) return
  state.place = next.id
  lead(next.id)
  writeAddress(chosenNow(), next.id)
}

const keys: Readonly<Record<string, () => void>> = {
  '/': () => fieldOf('q')?.focus(),
  j: () => {
    step(1)
  },
  k: () => {
    step(-1)
  },
  '?': () => help?.showModal(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open === true) return
  const { target } = event
  if (target instanceof HTMLElement && target.matches('input:not([type="radio"]), select, textarea')) {
    if (event.key === 'Escape') target.blur()
    return
  }
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})

document.getElementById('show-keys')?.addEventListener('click', () => help?.showModal())
form?.addEventListener('submit', (event) => {
  event.preventDefault()
})
form?.addEventListener('input', apply)
form?.addEventListener('reset', () => {
  setTimeout(apply)
})
for (const each of [chinese, english, fieldOf('theme')]) each?.addEventListener('change', apply)
addEventListener('hashchange', followLink)
// On paper nothing can be unfolded: what went wrong is printed whole.
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('details.exchange:not([data-verdict="passed"])'))
    each.open = true
})

root.dataset['scripted'] = ''
take(readAddress())
