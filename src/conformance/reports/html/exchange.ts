import { html, type Html } from '../../../contract/html.ts'
import { redactBody, redactWords } from '../../../contract/redact.ts'
import type { TracedExchange } from '../../trace/trace.ts'
import { anchors, requirementLink } from './anchors.ts'
import { type MessageText, isAbout, linesHtml, messageText } from './message-text.ts'
import { durationText, momentText } from './moments.ts'
import { badge, rankOf, type ShownFinding, type ShownSection, toldFinding } from './view.ts'
import { counted, said, words } from './words.ts'

/** An exchange: its line, and folded below it all that was sent and answered. `begin` is when the timeline does. */
export function exchangeHtml(exchange: TracedExchange, shown: ShownSection, begin: number): Html {
  const { number, method, path, operation } = exchange
  const { section, findingsOf, areasOf } = shown
  const findings = findingsOf.get(number) ?? []
  const [worst] = findings.map((each) => each.outcome).sort((a, b) => rankOf(a) - rankOf(b))
  const areas = [...(areasOf.get(number) ?? [])].join(' ')
  return html`<li>
    <details
      class="exchange"
      id="${anchors.exchange(section.name, number)}"
      data-item="exchange"
      data-verdict="${worst ?? 'passed'}"
      data-area="${areas}"
      data-operation="${operation?.id}"
    >
      <summary>
        <span class="when">+${durationText(Math.max(exchange.receivedAt - begin, 0))}</span>
        <b>${number}</b> ${statusMark(exchange)} <span class="call">${method} ${path}</span>
        <span class="dim">${operation?.id}</span> ${marks(exchange, findings)}
      </summary>
      ${bodyHtml(exchange, findings)}
    </details>
  </li>`
}

function statusMark({ status }: TracedExchange): Html {
  return html`<span class="status s${Math.floor(status / 100)}">${status === 0 ? said(words.noAnswer) : status}</span>`
}

function marks({ fault }: TracedExchange, findings: readonly ShownFinding[]): Html[] {
  const broken = new Map(findings.map(({ requirement, outcome }) => [requirement.id, outcome]))
  return [
    ...(fault === undefined
      ? []
      : [html` <span class="outcome of-warned">${said(words.injected)}: ${fault.shape ?? fault.kind}</span>`]),
    ...[...broken].map(([id, outcome]) => html` <span class="outcome of-${outcome}">${id}</span>`),
  ]
}

function bodyHtml(exchange: TracedExchange, findings: readonly ShownFinding[]): Html {
  const { hint, fault, probe } = exchange
  const fields = findings.flatMap(({ finding }) => finding.field ?? [])
  const links = findings.map(
    ({ requirement, outcome, anchor, finding }) =>
      html`<li>
        ${badge(outcome)} ${requirementLink(requirement.id)} <a href="#${anchor}">${toldFinding(finding.actual)}</a>
      </li>`,
  )
  const faultText =
    fault === undefined
      ? undefined
      : html`<p class="banner">
          ${said(words.injected)}: ${fault.kind}${fault.shape === undefined ? '' : `, ${fault.shape}`},
          ${said(fault.when === 'before' ? words.beforeWork : words.afterWork)}
        </p>`
  return html`<p class="dim">${timesHtml(exchange)}</p>
    ${faultText} ${probe === undefined ? undefined : html`<p class="banner">${probe}</p>`}
    ${hint === undefined || hint === '' ? undefined : html`<p class="banner">${redactWords(hint)}</p>`}
    ${
      links.length === 0
        ? undefined
        : html`<ul class="findings">
            ${links}
          </ul>`
    }
    <div class="sides">${requestHtml(exchange, fields)} ${answerHtml(exchange, fields)}</div>`
}

function timesHtml({ at, duration, closedAfter }: TracedExchange): Html {
  if (closedAfter === undefined && Math.round(duration) === 0) return html`${momentText(at)}`
  const end =
    closedAfter === undefined
      ? counted(durationText(duration), words.answered)
      : counted(durationText(closedAfter), words.clientClosed)
  return html`${momentText(at)} · ${said(end)}`
}

function requestHtml(exchange: TracedExchange, fields: readonly string[]): Html {
  const { method, path, headers } = exchange
  const query = queryLines(exchange)
  return html`<section class="half">
    <h5>${said(words.request)}</h5>
    <p class="first">${method} ${path}${query.length === 0 ? undefined : '?'}</p>
    ${query.length === 0 ? undefined : linesHtml({ lines: query, cutFrom: undefined }, fields)}
    ${headersHtml(headers, fields)} ${sentHtml(requestText(exchange, fields.length > 0), fields)}
  </section>`
}

function answerHtml(exchange: TracedExchange, fields: readonly string[]): Html {
  const { status, answerHeaders, answerText } = exchange
  const lost = status === 0 && answerText !== '' ? html` <i>(${said(words.neverDelivered)})</i>` : undefined
  return html`<section class="half">
    <h5>${said(words.answer)}</h5>
    <p class="first">${status === 0 ? said(words.noAnswer) : status}${lost}</p>
    ${headersHtml(answerHeaders, fields)} ${sentHtml(answerBody(exchange, fields.length > 0), fields)}
  </section>`
}

function headersHtml(headers: Readonly<Record<string, string>>, fields: readonly string[]): Html | undefined {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  if (lines.length === 0) return undefined
  const isOpen = lines.some((each) => isAbout(each, fields))
  return html`<details class="headers" ${isOpen ? html`open` : undefined}>
    <summary>${said(counted(lines.length, words.headers))}</summary>
    ${linesHtml({ lines, cutFrom: undefined }, fields)}
  </details>`
}

function sentHtml(text: MessageText, fields: readonly string[]): Html {
  return text.lines.join('') === '' ? html`<p class="dim">${said(words.noBody)}</p>` : linesHtml(text, fields)
}

/** The parameters of a query, a line each. */
export function queryLines({ query }: TracedExchange): string[] {
  return [...query].map(([name, value]) => `${name}=${value}`)
}

/** The body of a request for a reader, at length where a finding is about it. */
export function requestText({ bodyText }: TracedExchange, isNamed: boolean): MessageText {
  return messageText(bodyText, isNamed ? 'named' : 'other')
}

/** The body of an answer for a reader, without secrets. */
export function answerBody({ answerText }: TracedExchange, isNamed: boolean): MessageText {
  return messageText(redactBody(answerText), isNamed ? 'named' : 'other')
}
