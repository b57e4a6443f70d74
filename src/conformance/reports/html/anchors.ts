import { html, type Html } from '../../../contract/html.ts'
import type { TracedExchange } from '../../trace/trace.ts'
import { callText } from '../words.ts'

/** Where a scenario, a requirement, an exchange or a finding stands in the page: what is behind `#` in its address. */
export const anchors = {
  scenario: (name: string): string => `scenario-${name}`,
  requirement: (id: string): string => `requirement-${id}`,
  exchange: (name: string, number: number): string => `exchange-${name}-${number}`,
  finding: (name: string, place: number): string => `finding-${name}-${place}`,
}

/** A link to a requirement, by its id. */
export function requirementLink(id: string): Html {
  return html`<a href="#${anchors.requirement(id)}">${id}</a>`
}

/** A link to an exchange, by its line. */
export function exchangeLink(name: string, exchange: TracedExchange): Html {
  return html`<a href="#${anchors.exchange(name, exchange.number)}">${callText(exchange)}</a>`
}

/** A text with a link where it names another exchange of the same scenario: `no second payment after exchange 2`. */
export function withExchangeLinks(text: string, name: string): Html {
  const pieces = text.split(/((?:\bexchange|调用) \d+)/)
  return html`${pieces.map((piece, at) => {
    const number = at % 2 === 1 ? Number(piece.slice(piece.indexOf(' '))) : undefined
    return number === undefined ? piece : html`<a href="#${anchors.exchange(name, number)}">${piece}</a>`
  })}`
}

/** A source, as a link where it has an address in the web. */
export function sourceHtml(source: string, address: string | undefined): Html {
  const shown = address ?? source
  return shown.startsWith('https://') ? html`<a href="${shown}" rel="noreferrer">${shown}</a>` : html`${shown}`
}
