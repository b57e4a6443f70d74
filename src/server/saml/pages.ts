import { html, type Html } from '../../contract/html.ts'
import { type Refusal, refusalEntry, refusalMessage } from '../../contract/refusals.ts'
import { smallPage } from '../../contract/small-page.ts'
import type { SpokenOperation } from '../../contract/wire-words.ts'
import { chineseOf } from '../../control/openapi/chinese.ts'
import { samlPaths } from '../../saml/service-provider.ts'
import type { PendingBinding } from '../../state/sso/account-bindings.ts'
import { type PageSpeaker, pageWords as words } from './page-words.ts'

/** What somebody has written into the form, and why it was not taken. */
export interface WrongAnswer {
  readonly choice: 'register' | 'existing'
  readonly accountName: string
  readonly refusal: Refusal
  readonly operation?: SpokenOperation | undefined
}

/** The page that asks a user of a sales platform for an account of the cloud (bpconsole_apifaq_00003). */
export function bindingPage(pending: PendingBinding, speaker: PageSpeaker, wrong?: WrongAnswer): Html {
  const { say, language } = speaker
  const { accountId, platformId, bindingId } = pending
  const fieldsOf = (choice: WrongAnswer['choice']) => {
    const answered = wrong?.choice === choice ? wrong : undefined
    return { bindingId, choice, accountName: answered?.accountName ?? '', error: errorOf(answered, speaker) }
  }
  return smallPage(
    say(words.whichAccount),
    html`<p>${say(words.notBound)} <code>${accountId}</code> ${say(words.ofPlatform)} <code>${platformId}</code></p>
      ${registerForm(fieldsOf('register'), speaker)} ${existingForm(fieldsOf('existing'), speaker)}`,
    language,
  )
}

interface FormFields {
  readonly bindingId: string
  readonly choice: string
  readonly accountName: string
  /** What is wrong with the account that is named. */
  readonly error: Html | undefined
}

function registerForm(fields: FormFields, { say }: PageSpeaker): Html {
  return html`<form method="post" action="${samlPaths.binding}">
    <h2>${say(words.register)}</h2>
    ${hiddenFields(fields)} ${nameField('new-name', say(words.newName), { ...fields, isRequired: false })}
    <button>${say(words.registerAndBind)}</button>
  </form>`
}

function existingForm(fields: FormFields, { say }: PageSpeaker): Html {
  return html`<form method="post" action="${samlPaths.binding}">
    <h2>${say(words.logIn)}</h2>
    ${hiddenFields(fields)} ${nameField('name', say(words.accountName), { ...fields, isRequired: true })}
    <label for="password">${say(words.password)}</label>
    <input type="password" id="password" name="password" autocomplete="current-password" required />
    <button>${say(words.logInAndBind)}</button>
  </form>`
}

function hiddenFields({ bindingId, choice }: FormFields): Html {
  return html`<input type="hidden" name="binding" value="${bindingId}" />
    <input type="hidden" name="choice" value="${choice}" />`
}

function nameField(
  id: string,
  label: string,
  { accountName, error, isRequired }: FormFields & { readonly isRequired: boolean },
): Html {
  const wrong = error === undefined ? undefined : html`aria-invalid="true" aria-describedby="${id}-error"`
  return html`<label for="${id}">${label}</label>
    <input
      type="text"
      id="${id}"
      name="account_name"
      autocomplete="${isRequired ? 'username' : 'off'}"
      value="${accountName}"
      maxlength="64"
      ${wrong}
      ${isRequired ? html`required` : undefined}
    />
    ${error === undefined ? undefined : html`<div class="error" id="${id}-error" role="alert">${error}</div>`}`
}

function errorOf(wrong: WrongAnswer | undefined, speaker: PageSpeaker): Html | undefined {
  if (wrong === undefined) return undefined
  const { say } = speaker
  return html`<strong>${say(words.accountName)}</strong>: ${reasonOf(wrong.refusal, wrong.operation, speaker)}`
}

/** Why something was refused, with its code and the check that failed. */
function reasonOf(refusal: Refusal, operation: SpokenOperation | undefined, { say, language }: PageSpeaker): Html {
  const { code } = refusalEntry(refusal.refusal)
  const chinese = language === 'zh' ? chineseOf(refusal.refusal) : undefined
  const sentence = refusalMessage(refusal, operation)
  return html`<p>${chinese ?? sentence}</p>
    ${chinese === undefined ? undefined : html`<p class="dim" lang="en">${sentence}</p>`}
    <p>
      ${say(words.code)} <code data-code="${code}">${code}</code>, ${say(words.check)} <code>${refusal.refusal}</code>
    </p>`
}

/** The page that says why a browser is not let in. */
export function refusalPage(refusal: Refusal, operation: SpokenOperation | undefined, speaker: PageSpeaker): Html {
  return smallPage(speaker.say(words.refused), reasonOf(refusal, operation, speaker), speaker.language)
}

/** What stands in the document of the console until its modules have come, and for a browser that runs none. */
export function consoleGreeting(
  { accountName, partner }: { readonly accountName: string; readonly partner: string },
  { say }: PageSpeaker,
): Html {
  return html`<main class="room">
    <p>
      ${say(words.youAre)} <strong>${accountName}</strong>, ${say(words.customerOf)} <code>${partner}</code>.
      <noscript>${say(words.needsScript)}</noscript>
    </p>
    <form method="post" action="${samlPaths.logout}"><button class="button plain">${say(words.logOut)}</button></form>
  </main>`
}

/** The page after a logout. */
export function loggedOutPage({ say, language }: PageSpeaker): Html {
  return smallPage(say(words.out), html`<p>${say(words.outText)}</p>`, language)
}
