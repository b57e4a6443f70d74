import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import type { Message } from './read-message.ts'
import { pemOf } from './sign-text.ts'
import { xmlLibrary } from './xml-library.ts'
import { attributeOf, childrenOf, namespaces, onlyChild, parseXml, withDescendants, type XmlElement } from './xml.ts'

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const enveloped = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'
const strongSignatures = [
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
]
const strongDigests = ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512']

type AssertionRefusal = Refusal<
  | 'saml_status_unfit'
  | 'saml_assertion_count'
  | 'saml_signature_misplaced'
  | 'saml_algorithm_weak'
  | 'saml_signature_wrong'
>

/**
 * The assertion of a response, read anew from the bytes that its signature covers: nothing else of the message can reach
 * whoever reads it. Of keys only those of the metadata count, whatever the message brings.
 */
export function verifiedAssertion(message: Message, certificates: readonly string[]): XmlElement | AssertionRefusal {
  const assertion = onlyAssertion(message.root)
  if (isRefusal(assertion)) return assertion
  const signature = signatureOver(message.root, assertion)
  if (isRefusal(signature)) return signature
  const weak = weakAlgorithm(signature)
  if (weak !== undefined) return refuse('saml_algorithm_weak', weak)
  const signed = certificates.map((each) => signedText(message.text, each)).find((each) => each !== undefined)
  const read = signed === undefined ? undefined : parseXml(signed)
  if (read === undefined || 'fault' in read) return refuse('saml_signature_wrong')
  const isSame = read.root.name === 'Assertion' && attributeOf(read.root, 'ID') === attributeOf(assertion, 'ID')
  return isSame ? read.root : refuse('saml_signature_misplaced', 'the signed bytes are no assertion')
}

/** One assertion stands directly in the response, and none anywhere else, in whatever namespace. */
function onlyAssertion(root: XmlElement): XmlElement | Refusal<'saml_assertion_count' | 'saml_status_unfit'> {
  if (root.name !== 'Response' || root.namespace !== namespaces.protocol)
    return refuse('saml_assertion_count', 'the message is no Response')
  const everywhere = withDescendants(root).filter(({ name }) => /^(encrypted)?assertion$/i.test(name))
  const assertion = onlyChild(root, 'assertion', 'Assertion')
  if (everywhere.length === 1 && assertion !== undefined) return assertion
  const status = failedStatus(root)
  if (everywhere.length === 0 && status !== undefined) return refuse('saml_status_unfit', status)
  return refuse('saml_assertion_count', `${everywhere.length} stand in it, one of them directly at most`)
}

/** The status of a response that is not `Success`. */
export function failedStatus(root: XmlElement): string | undefined {
  const code = attributeOf(onlyChild(onlyChild(root, 'protocol', 'Status'), 'protocol', 'StatusCode'), 'Value') ?? ''
  return code === 'urn:oasis:names:tc:SAML:2.0:status:Success' ? undefined : code === '' ? 'there is none' : code
}

/** The signature of an assertion: it stands in it, covers it and nothing else, and holds nothing but a signature. */
function signatureOver(root: XmlElement, assertion: XmlElement): XmlElement | Refusal<'saml_signature_misplaced'> {
  const signatures = withDescendants(root).filter(({ name }) => name === 'Signature')
  const own = onlyChild(assertion, 'signature', 'Signature')
  if (own === undefined) return misplaced('the assertion has none, or more than one')
  const ofResponse = childrenOf(root, 'signature', 'Signature')
  if (signatures.length !== 1 + ofResponse.length || ofResponse.length > 1)
    return misplaced('another one stands where none belongs')
  const strange = own.children.find(({ name }) => !['SignedInfo', 'SignatureValue', 'KeyInfo'].includes(name))
  if (strange !== undefined) return misplaced(`it has ${strange.name} in it`)
  const references = childrenOf(onlyChild(own, 'signature', 'SignedInfo'), 'signature', 'Reference')
  const id = attributeOf(assertion, 'ID') ?? ''
  if (references.length !== 1 || id === '' || attributeOf(references[0], 'URI') !== `#${id}`)
    return misplaced('it does not refer to the assertion alone')
  return hasRepeatedId(root) ? misplaced('two elements have the same ID') : own
}

function misplaced(detail: string): Refusal<'saml_signature_misplaced'> {
  return refuse('saml_signature_misplaced', detail)
}

function hasRepeatedId(root: XmlElement): boolean {
  const ids = withDescendants(root).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/^id$/i.test(name) ? [value] : [])),
  )
  return new Set(ids).size < ids.length
}

/** The first algorithm of a signature that is not strong, or not the one that assertions are signed with. */
function weakAlgorithm(signature: XmlElement): string | undefined {
  const info = onlyChild(signature, 'signature', 'SignedInfo')
  const reference = onlyChild(info, 'signature', 'Reference')
  const transforms = childrenOf(onlyChild(reference, 'signature', 'Transforms'), 'signature', 'Transform')
  const used: readonly (readonly [XmlElement | undefined, readonly string[]])[] = [
    [onlyChild(info, 'signature', 'SignatureMethod'), strongSignatures],
    [onlyChild(info, 'signature', 'CanonicalizationMethod'), [exclusive]],
    [onlyChild(reference, 'signature', 'DigestMethod'), strongDigests],
    [transforms[0], [enveloped]],
    [transforms[1], [exclusive]],
  ]
  const weak = used.find(([element, strong]) => !strong.includes(attributeOf(element, 'Algorithm') ?? ''))
  if (weak !== undefined) return attributeOf(weak[0], 'Algorithm') ?? 'one of them is missing'
  return transforms.length === 2 ? undefined : `${transforms.length} transforms`
}

/** The bytes that the signature of the assertion covers, if the key of that certificate made it. */
function signedText(text: string, certificate: string): string | undefined {
  const { DOMParser, SignedXml } = xmlLibrary()
  const document = new DOMParser().parseFromString(text, 'text/xml')
  const verifier = new SignedXml({ publicCert: pemOf(certificate), getCertFromKeyInfo: () => null })
  const [assertion] = Array.from(document.getElementsByTagNameNS(namespaces.assertion, 'Assertion'))
  const signature = Array.from(assertion?.childNodes ?? []).find(
    (each) => each.nodeName.split(':').at(-1) === 'Signature',
  )
  if (signature === undefined) return undefined
  try {
    verifier.loadSignature(signature)
    const [signed, ...more] = verifier.checkSignature(text) ? verifier.getSignedReferences() : []
    return more.length === 0 ? signed : undefined
  } catch {
    return undefined
  }
}
