import { createHash } from 'node:crypto'
import { html, type Html } from '../../contract/html.ts'
import { pagePrefix } from '../../control/page-address.ts'
import { importMap } from './libraries.ts'
import { consoleModule, entryModule, styleSheets } from './page-files.ts'

const importMapText = JSON.stringify(importMap)
const importMapDigest = createHash('sha256').update(importMapText).digest('base64')

/** What the document may load: files of its own origin, and the import map that stands in it. Nobody may frame it. */
export const contentSecurityPolicy = policyWith("'none'")

/** The same for the console, whose form logs out. */
export const consolePolicy = policyWith("'self'")

function policyWith(formAction: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${importMapDigest}'`,
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** The document of the page. It holds nothing of any world; the modules ask the control API. */
export function pageDocument(): string {
  return withImportMap(shell(entryModule, noScript))
}

/** The document of a customer's own console, with what it shows before its modules have come. */
export function consoleDocument(greeting: Html): string {
  return withImportMap(shell(consoleModule, greeting))
}

const noScript = html`<noscript
  >This page needs JavaScript. The same is at hand as a control API, under /_sandbox.</noscript
>`

function withImportMap(document: Html): string {
  const [before = '', after = ''] = document.toString().split('IMPORT_MAP')
  // Digest and element have to agree to the byte, so the map is put in without the escapes of text.
  return `${before}<script type="importmap">${importMapText}</script>${after}`
}

function shell(entry: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>partner-sandbox</title>
        <link rel="icon" href="${pagePrefix}icon.svg" />
        ${styleSheets().map((each) => html`<link rel="stylesheet" href="${each}" />`)} IMPORT_MAP
        <script type="module" src="${entry}"></script>
      </head>
      <body>
        <div id="page">${content}</div>
      </body>
    </html> `
}
