/** A piece of HTML in which everything that is not markup on purpose is escaped. Only `html` makes one. */
export class Html {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a template: text and numbers are escaped, pieces of HTML are not, lists are joined, nothing is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[]

/**
 * A tagged template that writes HTML: html`<p>${text}</p>`. What is put in is escaped, in text and in quoted attributes,
 * unless it is itself the result of this function.
 */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(markup.map((piece, at) => piece + written(values[at])).join(''))
}

function written(value: HtmlValue): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(written).join('') : escapeMarkup(String(value))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML and XML, quoted attributes included. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
