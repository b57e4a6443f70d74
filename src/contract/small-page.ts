import { html, Html } from './html.ts'

/** The style of all small pages; it stands in the page, and its digest in the policy that lets it in. */
export const smallPageStyle = [
  'body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}',
  'h1{font-size:1.4rem}code{font-size:.95em;overflow-wrap:anywhere}label{display:block;margin:.6rem 0 .2rem}',
  'input[type=text],input[type=password]{font:inherit;width:100%;box-sizing:border-box;padding:.3rem}',
  'button{font:inherit;padding:.3rem 1rem;margin-top:.8rem}',
].join('')

/** A whole page that needs nothing but itself: a title, and what stands below it. */
export function smallPage(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${new Html(smallPageStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
