import { html } from '../../contract/html.ts'
import { loaded } from './reference-files.ts'

/**
 * What the document may load: files of its own origin. The viewer has pictures in its style sheet, and styles on single
 * elements; neither runs anything.
 */
export const referencePolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** The document of the API reference. It holds nothing of any world; its modules ask the control API. */
export function referenceDocument(): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference · partner-sandbox</title>
        <link rel="icon" href="/_sandbox/page/icon.svg" />
        ${loaded.styles.map((each) => html`<link rel="stylesheet" href="${each}" />`)}
        <script src="${loaded.viewer}" defer></script>
        <script type="module" src="${loaded.entry}"></script>
      </head>
      <body>
        <header id="bar"></header>
        <main id="contract"></main>
        <noscript
          >This reference needs JavaScript. The contracts are at /_sandbox/openapi/intl.json and its
          neighbours.</noscript
        >
      </body>
    </html> `.toString()
}
