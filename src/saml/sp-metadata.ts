import { chanceHex } from '../state/engine/chance.ts'
import { bindings, entityId, samlPaths, signatureAlgorithm, transientName } from './service-provider.ts'
import { publishedCertificate, publishedKey } from './published-key.ts'
import { pemOf } from './sign-text.ts'
import { xmlLibrary } from './xml-library.ts'
import { namespaces } from './xml.ts'

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/**
 * The metadata of the service provider at an origin (en-us_topic_0078452994): signed in the document, or without a signature.
 * No key for encryption is offered: assertions come as they are.
 */
export function writeSpMetadata(origin: string, isSigned: boolean): string {
  const id = `_${chanceHex('sp-metadata', origin).slice(0, 32)}`
  const metadata = [
    `<md:EntityDescriptor xmlns:md="${namespaces.metadata}" ID="${id}" entityID="${entityId}">`,
    `<md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" protocolSupportEnumeration="${namespaces.protocol}">`,
    `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="${namespaces.signature}"><ds:X509Data>`,
    `<ds:X509Certificate>${publishedCertificate}</ds:X509Certificate>`,
    '</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>',
    `<md:NameIDFormat>${transientName}</md:NameIDFormat>`,
    `<md:AssertionConsumerService Binding="${bindings.post}" Location="${origin}${samlPaths.consumer}" index="0" isDefault="true"/>`,
    '</md:SPSSODescriptor></md:EntityDescriptor>',
  ].join('')
  return isSigned ? signDocument(metadata) : metadata
}

function signDocument(xml: string): string {
  const signer = new (xmlLibrary().SignedXml)({
    privateKey: publishedKey,
    publicCert: pemOf(publishedCertificate),
    signatureAlgorithm,
    canonicalizationAlgorithm: exclusive,
  })
  signer.addReference({
    xpath: '/*',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: '/*', action: 'prepend' } })
  return signer.getSignedXml()
}
