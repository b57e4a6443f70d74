import { html, type Html } from '../../../contract/html.ts'
import { counted, said, words } from './words.ts'

/** A part of a message for a reader: its lines, and how long it is in all where it was cut. */
export interface MessageText {
  readonly lines: readonly string[]
  readonly cutFrom: number | undefined
}

/** So much of a body is shown, in characters: more of one that a finding is about. */
const shownOf = { named: 6000, other: 1200 } as const

/** A body in lines: JSON is indented, and nothing in it is written anew, because how an amount is written may be the point. */
export function messageText(body: string, importance: keyof typeof shownOf): MessageText {
  const limit = shownOf[importance]
  const text = /^\s*[[{]/.test(body) ? indented(body.slice(0, limit * 2)) : body
  const cutFrom = text.length > limit || body.length > limit * 2 ? body.length : undefined
  return { lines: text.slice(0, limit).split('\n'), cutFrom }
}

/** JSON with its own signs, a field a line. Works on what is cut or broken too. */
function indented(text: string): string {
  let shown = ''
  let depth = 0
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gs)) {
    if (piece === '}' || piece === ']') {
      depth = Math.max(depth - 1, 0)
      shown += /[{[]$/.test(shown) ? piece : newLine(depth) + piece
    } else if (piece === '{' || piece === '[') {
      shown = startOfValue(shown, depth) + piece
      depth += 1
    } else if (piece === ',') shown += piece
    else if (piece === ':') shown += ': '
    else shown = startOfValue(shown, depth) + piece
  }
  return shown
}

function startOfValue(shown: string, depth: number): string {
  return /[{[,]$/.test(shown) ? shown + newLine(depth) : shown
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}

/** Whether a line of a message is about one of some fields, each a dotted path, or the name of a header or parameter. */
export function isAbout(line: string, fields: readonly string[]): boolean {
  return fields.some((field) => {
    const name = lastOf(field)
    if (name === '') return false
    const head = line.trimStart().toLowerCase()
    const small = name.toLowerCase()
    return head.startsWith(`"${small}"`) || head.startsWith(`${small}:`) || head.startsWith(`${small}=`)
  })
}

/** `customer_info[0].name` is shown by the lines of `name`. */
function lastOf(field: string): string {
  return (field.split('.').at(-1) ?? '').replace(/\[\d*\]$/, '')
}

/** Lines for a reader, those about a finding's field marked, with a word where they were cut. */
export function linesHtml({ lines, cutFrom }: MessageText, fields: readonly string[] = []): Html {
  const shown = lines.map((line, at) => {
    const end = at === lines.length - 1 ? '' : '\n'
    return isAbout(line, fields) ? html`<mark>${line}</mark>${end}` : `${line}${end}`
  })
  const cut = cutFrom === undefined ? undefined : html`<p class="dim">… ${said(counted(cutFrom, words.cut))}</p>`
  return html`<pre class="code">${shown}</pre>
    ${cut}`
}

/** The lines around the first that is about a field, or the first lines. */
export function excerptOf({ lines, cutFrom }: MessageText, fields: readonly string[]): MessageText {
  const found = lines.findIndex((each) => isAbout(each, fields))
  const begin = found < 0 ? 0 : Math.max(found - 3, 0)
  const length = found < 0 ? 10 : 7
  const part = lines.slice(begin, begin + length)
  return {
    lines: [
      ...(begin > 0 ? ['…'] : []),
      ...part,
      ...(begin + length < lines.length || cutFrom !== undefined ? ['…'] : []),
    ],
    cutFrom: undefined,
  }
}
