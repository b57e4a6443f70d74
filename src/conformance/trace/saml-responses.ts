import { oncePerTrace, operationOf, type TracedExchange } from './trace.ts'

/** What a platform has said of a user in a response. */
export interface SamlResponse {
  readonly exchange: TracedExchange
  readonly assertionId: string
  readonly inResponseTo: string
  /** Names of its attributes, as often as they stand there. */
  readonly attributes: readonly string[]
  /** For which address it is meant: the Destination of the response, and the Recipient of its assertion. */
  readonly recipients: { readonly Destination: string | undefined; readonly Recipient: string | undefined }
  /** Milliseconds of the Unix epoch; undefined where it says none. */
  readonly notBefore: number | undefined
  readonly notOnOrAfter: number | undefined
}

/** The responses that browsers have brought in a recording, in their order. */
export const samlResponses = oncePerTrace((trace): readonly SamlResponse[] =>
  trace.filter((each) => operationOf(each) === 'ConsumeAssertion').map(toResponse),
)

function toResponse(exchange: TracedExchange): SamlResponse {
  const sent = new URLSearchParams(exchange.bodyText).get('SAMLResponse') ?? ''
  const xml = Buffer.from(sent, 'base64').toString()
  const at = /<(?:\w+:)?Assertion\b[\s\S]*/.exec(xml)?.[0] ?? ''
  const conditions = /<(?:\w+:)?Conditions\b[^>]*>/.exec(at)?.[0] ?? ''
  return {
    exchange,
    assertionId: valueOf(at, 'ID') ?? '',
    inResponseTo: valueOf(at, 'InResponseTo') ?? '',
    attributes: [...at.matchAll(/<(?:\w+:)?Attribute\b[^>]*>/g)].map(([attribute]) => valueOf(attribute, 'Name') ?? ''),
    recipients: { Destination: valueOf(xml, 'Destination'), Recipient: valueOf(at, 'Recipient') },
    notBefore: momentOf(valueOf(conditions, 'NotBefore')),
    notOnOrAfter: momentOf(valueOf(conditions, 'NotOnOrAfter')),
  }
}

function valueOf(xml: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(xml)?.[1]
}

function momentOf(text: string | undefined): number | undefined {
  const moment = Date.parse(text ?? '')
  return Number.isNaN(moment) ? undefined : moment
}
