import { html, type Html } from '../../../contract/html.ts'
import { explain } from '../../explain.ts'
import { exchangeLink, requirementLink, sourceHtml, withExchangeLinks } from './anchors.ts'
import { answerBody, queryLines, requestText } from './exchange.ts'
import { excerptOf, isAbout, linesHtml } from './message-text.ts'
import { badge, factList, type ShownFinding, told, toldFinding, type View } from './view.ts'
import { counted, said, type Word, words } from './words.ts'

/** A finding: what was done, what should have been, the traffic that shows it, why it matters and how to fix it. */
export function findingHtml(shown: ShownFinding, name: string, view: View): Html {
  const { anchor, requirement, outcome, finding, more } = shown
  const { exchange, expected, actual, field, why, fix, address } = explain(requirement, finding)
  const linked = (text: string): Html => withExchangeLinks(text, name)
  return html`<article
    class="finding"
    id="${anchor}"
    tabindex="-1"
    data-item="finding"
    data-verdict="${outcome}"
    data-area="${requirement.area}"
    data-operation="${exchange.operation?.id}"
  >
    <h4>${badge(outcome)} ${requirementLink(requirement.id)} ${told(view, requirement.text)}</h4>
    ${factList([
      [said(words.did), html`<b>${toldFinding(actual, linked)}</b>`],
      [said(words.should), html`<b>${toldFinding(expected, linked)}</b>`],
      [said(words.field), field === undefined || field === '' ? undefined : html`<code>${field}</code>`],
      [said(words.shows), html`${exchangeLink(name, exchange)} ${excerptHtml(shown)}`],
      [said(words.why), told(view, why)],
      [said(words.fix), told(view, fix)],
      [said(words.source), sourceHtml(requirement.source, address)],
    ])}
    ${more > 0 ? html`<p class="dim">${said(counted(more, words.more))}</p>` : undefined}
  </article>`
}

/** The lines of the exchange that a finding is about: where its field stands, or how request and answer begin. */
function excerptHtml({ finding: { exchange, field = '' } }: ShownFinding): Html {
  const fields = [field]
  const asked = {
    lines: [...queryLines(exchange), ...headerLines(exchange.headers, fields), ...requestText(exchange, true).lines],
    cutFrom: undefined,
  }
  const answered = answerBody(exchange, true)
  const isInRequest = asked.lines.some((each) => isAbout(each, fields))
  const isInAnswer = !isInRequest && answered.lines.some((each) => isAbout(each, fields))
  const request = asked.lines.join('') === '' || isInAnswer ? undefined : linesHtml(excerptOf(asked, fields), fields)
  const answer =
    answered.lines.join('') === '' || (exchange.status < 400 && !isInAnswer)
      ? undefined
      : linesHtml(excerptOf(answered, fields), fields)
  return html`${labelled(words.request, request)} ${labelled(words.answer, answer)}`
}

/** Headers that a finding is about; the others stand in the exchange. */
function headerLines(headers: Readonly<Record<string, string>>, fields: readonly string[]): string[] {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .filter((each) => isAbout(each, fields))
}

function labelled(word: Word, part: Html | undefined): Html | undefined {
  return part === undefined
    ? undefined
    : html`<p class="dim">${said(word)}</p>
        ${part}`
}
