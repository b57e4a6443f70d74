/** The entity id of the cloud as a service provider, which both sites have (en-us_topic_0078452994, docs/decisions/saml.md). */
export const entityId = 'https://auth.huaweicloud.com/'

/** The addresses of the console switch, as paths of the sandbox. */
export const samlPaths = {
  metadata: '/authui/saml/metadata.xml',
  login: '/authui/saml/login',
  consumer: '/authui/saml/SAMLAssertionConsumer',
  binding: '/authui/saml/binding',
  console: '/authui/saml/console',
  logout: '/authui/saml/logout',
} as const

/** What all addresses of the switch begin with. */
export const samlPrefix = '/authui/saml/'

/** The signature algorithm of everything that the service provider signs. */
export const signatureAlgorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

/** The only format of a name that the service provider asks for. */
export const transientName = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'

/** How a browser carries messages. */
export const bindings = {
  redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
  post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
} as const
