import { html } from '../html.ts'
import { refusalEntry, refusalMessage } from '../refusals.ts'
import { smallPage } from '../small-page.ts'
import type { Envelope } from './envelope.ts'

/** The console switch: people read its refusals, so each is a page with the code and the check that failed. */
export const samlEnvelope: Envelope = {
  refused(refusal, operation) {
    const { status, code } = refusalEntry(refusal.refusal)
    const content = html`<p>${refusalMessage(refusal, operation)}</p>
      <p>Code <code data-code="${code}">${code}</code>, check <code>${refusal.refusal}</code></p>`
    return { status, body: smallPage('Login refused', content) }
  },
  served: (body) => body,
  succeeded: ({ status }) => status >= 200 && status < 400,
}
