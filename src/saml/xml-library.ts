import { createRequire } from 'node:module'

/** A node of a document, as far as this room looks at it. */
export interface XmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly namespaceURI?: string | null
  readonly localName?: string
  readonly childNodes: ArrayLike<XmlNode> | null
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }> | null
}

export interface XmlDocument {
  readonly documentElement: XmlNode | null
  getElementsByTagNameNS(namespace: string, name: string): ArrayLike<XmlNode>
}

interface Parser {
  parseFromString(text: string, type: string): XmlDocument
}

type OnFault = (message: string) => void

interface ParserOptions {
  readonly errorHandler: { readonly warning: OnFault; readonly error: OnFault; readonly fatalError: OnFault }
}

interface Signer {
  addReference(reference: { xpath: string; transforms: readonly string[]; digestAlgorithm: string }): void
  computeSignature(xml: string, options: object): void
  getSignedXml(): string
  loadSignature(signature: XmlNode): void
  checkSignature(xml: string): boolean
  getSignedReferences(): string[]
}

interface SignerOptions {
  readonly publicCert: string
  readonly privateKey?: string
  readonly signatureAlgorithm?: string
  readonly canonicalizationAlgorithm?: string
  readonly getCertFromKeyInfo?: () => null
}

interface XmlLibrary {
  readonly DOMParser: new (options?: ParserOptions) => Parser
  readonly SignedXml: new (options: SignerOptions) => Signer
}

/** What the libraries have, as far as it is used here. */
interface Load {
  (name: '@xmldom/xmldom'): Pick<XmlLibrary, 'DOMParser'>
  (name: 'xml-crypto'): Pick<XmlLibrary, 'SignedXml'>
}

const load: Load = createRequire(import.meta.url)

let loaded: XmlLibrary | undefined

/**
 * The libraries that read and sign XML. They take time and memory, so they come when they are first asked for; their own
 * types would make the names of a browser known to every file.
 */
export function xmlLibrary(): XmlLibrary {
  loaded ??= { DOMParser: load('@xmldom/xmldom').DOMParser, SignedXml: load('xml-crypto').SignedXml }
  return loaded
}
