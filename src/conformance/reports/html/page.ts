import { createHash } from 'node:crypto'
import { html, type Html } from '../../../contract/html.ts'
import { callsOf, hasFailed, type Report } from '../../report.ts'
import { anchors } from './anchors.ts'
import { requirementsHtml } from './requirements.ts'
import { scenarioHtml } from './scenario.ts'
import { operationsHtml, summaryHtml } from './summary.ts'
import { badge, type PageParts, rankOf, type ShownSection, type View, viewOf } from './view.ts'
import { areaWords, counted, outcomeWords, said, type Word, words } from './words.ts'

/**
 * A report as one file for a browser, with nothing to load: failures first, what passed folded, an anchor for each scenario,
 * finding, exchange and requirement. It can be read without its script, which searches and filters.
 */
export function htmlReport(report: Report, parts: PageParts): string {
  const { style, script } = parts
  const view = viewOf(report, parts)
  // Digest and element have to agree to the byte, so style and script are put in without the escapes of text.
  return [
    `<!doctype html>\n<html lang="en">\n<head>`,
    headHtml(view, parts).toString(),
    `<style>${style}</style>`,
    `</head>\n<body>`,
    bodyHtml(view).toString(),
    `<script type="module">${script}</script>`,
    `</body>\n</html>\n`,
  ].join('\n')
}

function headHtml({ report }: View, { style, script }: PageParts): Html {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digestOf(style)}'`,
    `script-src 'sha256-${digestOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const [outcome] = outcomeWords[hasFailed(report) ? 'failed' : 'passed']
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <title>
      Conformance ${outcome}:
      ${report.sections
        .map((each) => each.name)
        .slice(0, 3)
        .join(', ')}
    </title>`
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function bodyHtml(view: View): Html {
  const sorted = [...view.sections].sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict))
  const wrong = sorted.filter((each) => each.verdict !== 'passed')
  const passed = sorted.filter((each) => each.verdict === 'passed')
  return html`<a class="skip" href="#content">${said(words.skip)}</a>
    <header class="head">
      <strong class="brand">partner-sandbox</strong>
      ${choicesHtml()}
    </header>
    ${toolbarHtml(view)}
    <div class="report">
      ${contentsHtml(sorted)}
      <main id="content" tabindex="-1">
        ${summaryHtml(view)}
        <section id="scenarios">
          <h2>${said(words.scenarios)}</h2>
          ${wrong.map((each) => scenarioHtml(each, view))} ${foldedHtml(passed, view)}
        </section>
        ${requirementsHtml(view)} ${operationsHtml(view)}
      </main>
    </div>
    ${keysHtml()}`
}

function foldedHtml(passed: readonly ShownSection[], view: View): Html | undefined {
  if (passed.length === 0) return undefined
  return html`<details class="group" data-group>
    <summary>
      <b>${said(counted(passed.length, words.passedScenarios))}</b>
    </summary>
    ${passed.map((each) => scenarioHtml(each, view))}
  </details>`
}

/** The language is chosen without a script too: the style looks which of the two is checked. */
function choicesHtml(): Html {
  return html`<div class="choices">
    <fieldset class="languages">
      <legend class="only-read">${said(words.language)}</legend>
      <label><input type="radio" name="language" id="in-english" checked /> English</label>
      <label><input type="radio" name="language" id="in-chinese" /> <span lang="zh-CN">中文</span></label>
    </fieldset>
    <span class="field needs-script">
      <label for="theme">${said(words.theme)}</label>
      <select id="theme">
        ${optionHtml('', words.themeSystem)} ${optionHtml('light', words.themeLight)}
        ${optionHtml('dark', words.themeDark)}
      </select>
    </span>
    <button class="button needs-script" type="button" id="show-keys">${said(words.keys)} ?</button>
  </div>`
}

/** An option cannot hold two languages: the script puts the one in that is shown. */
function optionHtml(value: string, [english, chinese]: Word): Html {
  return html`<option value="${value}" data-en="${english}" data-zh="${chinese}">${english}</option>`
}

function toolbarHtml({ report }: View): Html {
  const called = Object.keys(callsOf(report.sections.flatMap((each) => each.trace))).sort()
  const outcomes = Object.entries(outcomeWords).map(([name, word]) => optionHtml(name, word))
  const areas = Object.entries(areaWords).map(([name, word]) => optionHtml(name, word))
  const operations = called.map((each) => optionHtml(each, [each, each]))
  const any = optionHtml('', words.any)
  return html`<form class="toolbar needs-script" role="search" id="filters">
    <span class="field">
      <label for="q">${said(words.search)}</label>
      <input type="search" id="q" autocomplete="off" />
    </span>
    ${selectHtml('verdict', words.verdict, [any, ...outcomes])} ${selectHtml('area', words.area, [any, ...areas])}
    ${selectHtml('operation', words.operation, [any, ...operations])}
    <button class="button" type="reset">${said(words.clear)}</button>
    <span class="counted dim" role="status" id="shown" data-en="${words.shown[0]}" data-zh="${words.shown[1]}"></span>
  </form>`
}

function selectHtml(id: string, word: Word, options: readonly Html[]): Html {
  return html`<span class="field">
    <label for="${id}">${said(word)}</label>
    <select id="${id}">
      ${options}
    </select>
  </span>`
}

function contentsHtml(sections: readonly ShownSection[]): Html {
  const links = sections.map(
    ({ section, verdict }) =>
      html`<li>${badge(verdict)} <a href="#${anchors.scenario(section.name)}">${section.name}</a></li>`,
  )
  return html`<nav class="contents">
    <details open>
      <summary>${said(words.contents)}</summary>
      <ul>
        ${links}
        <li><a href="#requirements">${said(words.requirements)}</a></li>
      </ul>
    </details>
  </nav>`
}

const keys: readonly (readonly [key: string, word: Word])[] = [
  ['/', words.keySearch],
  ['j', words.keyNext],
  ['k', words.keyBefore],
  ['Esc', words.keyLeave],
  ['?', words.keyHelp],
]

function keysHtml(): Html {
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">${said(words.keys)}</h2>
    <dl class="keys">
      ${keys.map(
        ([key, word]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${said(word)}</dd>`,
      )}
    </dl>
    <form method="dialog"><button class="button main">${said(words.close)}</button></form>
  </dialog>`
}
