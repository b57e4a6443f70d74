import { html, type Html } from '../../contract/html.ts'
import { smallPage } from '../../contract/small-page.ts'
import { samlPaths } from '../../saml/service-provider.ts'
import { type ConsoleSession } from '../../state/sso/console-sessions.ts'
import { type PendingBinding } from '../../state/sso/account-bindings.ts'
import { fromInstant } from '../../units/instant.ts'

/** The page that asks a user of a sales platform for an account of the cloud (bpconsole_apifaq_00003). */
export function bindingPage({ accountId, platformId, bindingId }: PendingBinding): Html {
  return smallPage(
    'Which account is yours?',
    html`<p>No account of the cloud is bound to <code>${accountId}</code> of <code>${platformId}</code> yet.</p>
      <form method="post" action="${samlPaths.binding}">
        <h2>Register</h2>
        <input type="hidden" name="binding" value="${bindingId}" />
        <input type="hidden" name="choice" value="register" />
        <label for="new-name">Account name, or nothing for any</label>
        <input type="text" id="new-name" name="account_name" autocomplete="off" />
        <button>Register and bind</button>
      </form>
      <form method="post" action="${samlPaths.binding}">
        <h2>Log in</h2>
        <input type="hidden" name="binding" value="${bindingId}" />
        <input type="hidden" name="choice" value="existing" />
        <label for="name">Account name</label>
        <input type="text" id="name" name="account_name" autocomplete="username" required />
        <label for="password">Password</label>
        <input type="password" id="password" name="password" autocomplete="current-password" required />
        <button>Log in and bind</button>
      </form>`,
  )
}

export interface ShownSession {
  readonly session: ConsoleSession
  readonly accountName: string
  readonly partner: string
  /** Where the login link wanted to go. */
  readonly service: string | undefined
}

/** The page on which a login lands: as whom one is in. */
export function consolePage({ session, accountName, partner, service }: ShownSession): Html {
  const { customerId, userId, endsAt } = session
  return smallPage(
    'Console',
    html`<p>
        You are in as <strong>${accountName}</strong> (<code>${customerId}</code>), a customer of
        <code>${partner}</code>.
      </p>
      <p>
        The sales platform says that you are its user <code>${userId}</code>. The session ends at
        ${fromInstant(endsAt)}.
      </p>
      ${service === undefined ? undefined : html`<p>The login link wanted to go to <code>${service}</code>; the sandbox stays on this machine.</p>`}`,
  )
}
