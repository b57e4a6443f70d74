import { html, Html } from './html.ts'

/** The style of all small pages, in the colours of the page; it stands in them, and its digest in the policy that lets it in. */
export const smallPageStyle = [
  ':root{color-scheme:light dark;--paper:#fff;--raised:#f5f7fa;--line:#c9d1dc;--ink:#1b2430;--dim:#55606f;--link:#1f4fb8;--main:#1f4fb8;--on:#fff;--bad:#b3261e;--bad-paper:#fdecea}',
  '@media(prefers-color-scheme:dark){:root{--paper:#12171e;--raised:#1b222c;--line:#3a4554;--ink:#e6ebf2;--dim:#a8b3c1;--link:#8fb4ff;--main:#8fb4ff;--on:#0e1625;--bad:#ff9a9a;--bad-paper:#3d1a1c}}',
  "body{background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:0}",
  'header{background:var(--raised);border-bottom:1px solid var(--line);font-weight:600;padding:.6rem 1rem}',
  'main{margin:1.5rem auto;max-width:40rem;padding:0 1rem 2rem}a{color:var(--link)}',
  'h1{font-size:1.35rem;line-height:1.25;margin:0 0 .8rem}h2{font-size:1.05rem;margin:0 0 .2rem}',
  'code{font-size:.92em;overflow-wrap:anywhere}.dim{color:var(--dim)}p{overflow-wrap:anywhere}',
  'form{background:var(--raised);border:1px solid var(--line);border-radius:8px;margin:1rem 0;padding:.9rem 1rem 1rem}',
  'label{color:var(--dim);display:block;font-size:.9rem;margin:.7rem 0 .2rem}',
  'input[type=text],input[type=password]{background:var(--paper);border:1px solid var(--line);border-radius:6px;box-sizing:border-box;color:var(--ink);font:inherit;padding:.4rem .6rem;width:100%}',
  'input[aria-invalid]{border-color:var(--bad)}.error{background:var(--bad-paper);border-radius:6px;color:var(--bad);margin:.4rem 0;padding:.3rem .6rem}.error p{margin:.15rem 0}',
  'button{background:var(--main);border:0;border-radius:6px;color:var(--on);cursor:pointer;font:inherit;margin-top:.9rem;padding:.45rem 1.1rem}',
  ':focus-visible{outline:2px solid var(--main);outline-offset:2px}',
].join('')

/** Digest and element have to agree to the byte, so nothing stands around the style. */
const styleElement = new Html(`<style>${smallPageStyle}</style>`)

/** Languages of small pages, as `lang` of a document has them. */
export type PageLanguage = 'en' | 'zh'

const tags: Readonly<Record<PageLanguage, string>> = { en: 'en', zh: 'zh-CN' }

/** A whole page that needs nothing but itself: a title, and what stands below it. */
export function smallPage(title: string, content: Html, language: PageLanguage = 'en'): Html {
  return html`<!doctype html>
    <html lang="${tags[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <header>partner-sandbox</header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
