import { X509Certificate } from 'node:crypto'
import type { IdentityProvider } from '../state/sso/configurations.ts'
import { bindings } from './service-provider.ts'
import { attributeOf, childrenOf, namespaces, onlyChild, parseXml, withDescendants, type XmlElement } from './xml.ts'

/** The metadata of a platform may have so many bytes (access_00011). */
export const metadataLimit = 2 * 1024 * 1024

/**
 * Reads the metadata of a sales platform (access_00001): its entity id, every certificate that signs, and the address that
 * takes requests by redirect. Gives in words what is wrong with it otherwise.
 */
export function readIdpMetadata(text: string): Omit<IdentityProvider, 'uploadedAt'> | string {
  if (Buffer.byteLength(text) > metadataLimit) return 'it has more than 2 MB'
  const read = parseXml(text)
  if ('fault' in read) return read.words
  const { root } = read
  if (root.name !== 'EntityDescriptor' || root.namespace !== namespaces.metadata) return 'it has no EntityDescriptor'
  const entityId = attributeOf(root, 'entityID') ?? ''
  if (entityId === '') return 'EntityDescriptor has no entityID'
  const provider = onlyChild(root, 'metadata', 'IDPSSODescriptor')
  if (provider === undefined) return 'it needs one IDPSSODescriptor'
  const certificates = certificatesOf(provider)
  if (typeof certificates === 'string') return certificates
  const redirectLocation = locationOf(provider)
  if (redirectLocation === undefined) return 'it has no SingleSignOnService with an http or https Location'
  return { entityId, certificates, redirectLocation }
}

function certificatesOf(provider: XmlElement): readonly string[] | string {
  const signing = childrenOf(provider, 'metadata', 'KeyDescriptor').filter(
    (each) => (attributeOf(each, 'use') ?? 'signing') === 'signing',
  )
  const certificates = signing
    .flatMap(withDescendants)
    .filter((each) => each.name === 'X509Certificate' && each.namespace === namespaces.signature)
    .map((each) => each.text.replaceAll(/\s+/g, ''))
  if (certificates.length === 0) return 'it has no KeyDescriptor for signing with an X509Certificate'
  return certificates.every(isRsaCertificate) ? certificates : 'an X509Certificate of it is none with an RSA key'
}

function isRsaCertificate(certificate: string): boolean {
  try {
    return new X509Certificate(Buffer.from(certificate, 'base64')).publicKey.asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

/** The address for redirects, or where the platform names none, any that it names: browsers are only ever redirected. */
function locationOf(provider: XmlElement): string | undefined {
  const services = childrenOf(provider, 'metadata', 'SingleSignOnService')
  const forRedirect = services.filter((each) => attributeOf(each, 'Binding') === bindings.redirect)
  return [...forRedirect, ...services]
    .map((each) => attributeOf(each, 'Location') ?? '')
    .find((each) => /^https?:\/\//.test(each) && URL.canParse(each))
}
