import { type XmlNode, xmlLibrary } from './xml-library.ts'

/** An element of a document as plain data: what it is called, what it says, what is in it. */
export interface XmlElement {
  readonly namespace: string
  /** Its name without the prefix. */
  readonly name: string
  /** Attributes without a namespace. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text that stands directly in it. */
  readonly text: string
}

/** A document, or in words why it is not read. */
export type XmlRead =
  { readonly root: XmlElement } | { readonly fault: 'doctype' | 'malformed'; readonly words: string }

/** No message of SAML is deeper, or has more elements. */
const deepest = 64
const mostTags = 20_000
/** Characters of one tag; the parser takes its attributes in a time that grows with the square of their number. */
const longestTag = 16_384

const declaration = /<!\s*(doctype|entity|element|attlist|notation)/i
const processing = /<\?(?!xml\s)/i

/** What may stand before the root: a declaration, comments and white space. Bytes are read as UTF-8, whatever is declared. */
const head = /^\s*(?:<\?xml\s[^?<>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<[^!?\s]/
const declaredEncoding = /^\s*<\?xml\s[^?<>]*\sencoding\s*=\s*["']([^"']*)/

/**
 * Reads a document. One that declares a type or an entity is refused before any parser sees it, and so are processing
 * instructions, which signatures and readers take for different texts.
 */
export function parseXml(text: string): XmlRead {
  if (declaration.test(text)) return { fault: 'doctype', words: 'a document type or entity is declared' }
  const wrong = wrongForm(text)
  if (wrong !== undefined) return malformed(wrong)
  try {
    const root = parserOf().parseFromString(text, 'text/xml').documentElement
    return root === null ? malformed('it has no element') : { root: toElement(root) }
  } catch (error) {
    return malformed(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

/** What is wrong with a text before a parser sees it, in words. */
function wrongForm(text: string): string | undefined {
  const encoding = declaredEncoding.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
  if (processing.test(text)) return 'it has a processing instruction'
  if (encoding !== 'utf-8') return `it declares the encoding ${encoding}`
  if (!text.includes('<')) return 'it has no element'
  if (!head.test(text)) return 'something stands before its root'
  if (!text.trimEnd().endsWith('>')) return 'something stands behind its root'
  return isSmall(text) ? undefined : 'it is too deep, has too many elements, or a tag that is too long'
}

function malformed(words: string): XmlRead {
  return { fault: 'malformed', words }
}

/** Whatever the parser only warns of is a fault. */
function parserOf(): InstanceType<ReturnType<typeof xmlLibrary>['DOMParser']> {
  const fail = (message: string): never => {
    throw new RangeError(message)
  }
  return new (xmlLibrary().DOMParser)({ errorHandler: { warning: fail, error: fail, fatalError: fail } })
}

function isSmall(text: string): boolean {
  let depth = 0
  let tags = 0
  for (const [tag] of text.matchAll(/<[^!?][^>]*>/g)) {
    tags += 1
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > deepest || tags > mostTags || tag.length > longestTag) return false
  }
  return true
}

const elementNode = 1
const textNodes: ReadonlySet<number> = new Set([3, 4])

function toElement(node: XmlNode): XmlElement {
  const inside = Array.from(node.childNodes ?? [])
  const attributes = Array.from(node.attributes ?? [])
    .filter(({ name }) => name !== 'xmlns' && !name.includes(':'))
    .map(({ name, value }): [string, string] => [name, value])
  return {
    namespace: node.namespaceURI ?? '',
    name: node.localName ?? node.nodeName,
    attributes: Object.fromEntries(attributes),
    children: inside.filter(({ nodeType }) => nodeType === elementNode).map(toElement),
    text: inside
      .filter(({ nodeType }) => textNodes.has(nodeType))
      .map(({ nodeValue }) => nodeValue ?? '')
      .join(''),
  }
}

/** The namespaces of SAML 2.0 and of signatures. */
export const namespaces = {
  assertion: 'urn:oasis:names:tc:SAML:2.0:assertion',
  protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const

export type NamespaceName = keyof typeof namespaces

/** The children of an element with that name. */
export function childrenOf(element: XmlElement | undefined, namespace: NamespaceName, name: string): XmlElement[] {
  return (element?.children ?? []).filter((each) => each.name === name && each.namespace === namespaces[namespace])
}

/** The only child of that name; undefined where there is none, or more than one. */
export function onlyChild(
  element: XmlElement | undefined,
  namespace: NamespaceName,
  name: string,
): XmlElement | undefined {
  const [first, ...more] = childrenOf(element, namespace, name)
  return more.length === 0 ? first : undefined
}

/** An attribute without a namespace; undefined where it is missing. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element !== undefined && Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined
}

/** An element and all that is in it, whatever it is called. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)]
}
