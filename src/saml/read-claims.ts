import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { attributeOf, childrenOf, onlyChild, type XmlElement } from './xml.ts'

/** What a verified assertion says. Moments are milliseconds of the Unix epoch. */
export interface Claims {
  readonly assertionId: string
  readonly issuer: string
  readonly recipient: string
  readonly inResponseTo: string
  /** The latest of the moments before which it is not good; 0 where it names none. */
  readonly notBefore: number
  /** The earliest of the moments from which it is not good any more. */
  readonly notOnOrAfter: number
  readonly audiences: readonly string[]
  /** `xAccountId`, the account on the platform; absent where the platform does not say it. */
  readonly accountId: string | undefined
  /** `xUserId`, the user on the platform. */
  readonly userId: string | undefined
}

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'

type Missing = Refusal<'saml_content_missing'>

/** Reads an assertion whose signature was verified; refuses one that lacks what a login needs. */
export function readClaims(assertion: XmlElement): Claims | Missing {
  const issuer = onlyChild(assertion, 'assertion', 'Issuer')?.text.trim()
  const confirmation = confirmationOf(assertion)
  const conditions = onlyChild(assertion, 'assertion', 'Conditions')
  if (issuer === undefined) return missing('one Issuer')
  if (confirmation === undefined) return missing('one bearer SubjectConfirmation with its data')
  if (attributeOf(confirmation, 'NotOnOrAfter') === undefined) return missing('NotOnOrAfter in SubjectConfirmationData')
  if (conditions === undefined) return missing('one Conditions')
  const unread = unreadPart(assertion, conditions)
  if (unread !== undefined) return missing(unread)
  const limits = limitsOf([conditions, confirmation])
  if (isRefusal(limits)) return limits
  const named = namesOf(assertion)
  if (isRefusal(named)) return named
  const said = { issuer, audiences: audiencesOf(conditions), ...answeredBy(confirmation), ...limits, ...named }
  return { assertionId: attributeOf(assertion, 'ID') ?? '', ...said }
}

/** Conditions that can be held; one of another kind makes an assertion of SAML 2.0 good for nobody who does not know it. */
const knownConditions = ['AudienceRestriction', 'OneTimeUse', 'ProxyRestriction']

/** What an assertion lacks to be a login that is understood wholly; undefined where it lacks nothing. */
function unreadPart(assertion: XmlElement, conditions: XmlElement): string | undefined {
  if (childrenOf(assertion, 'assertion', 'AuthnStatement').length === 0) return 'an AuthnStatement'
  if (attributeOf(assertion, 'Version') !== '2.0') return 'Version 2.0'
  const known = knownConditions.flatMap((each) => childrenOf(conditions, 'assertion', each))
  return known.length < conditions.children.length ? `no conditions but ${knownConditions.join(', ')}` : undefined
}

/** What an assertion answers, and where it was to come. */
function answeredBy(confirmation: XmlElement): Pick<Claims, 'recipient' | 'inResponseTo'> {
  return {
    recipient: attributeOf(confirmation, 'Recipient') ?? '',
    inResponseTo: attributeOf(confirmation, 'InResponseTo') ?? '',
  }
}

function missing(what: string): Missing {
  return refuse('saml_content_missing', what)
}

function confirmationOf(assertion: XmlElement): XmlElement | undefined {
  const confirmation = onlyChild(onlyChild(assertion, 'assertion', 'Subject'), 'assertion', 'SubjectConfirmation')
  if (attributeOf(confirmation, 'Method') !== bearer) return undefined
  return onlyChild(confirmation, 'assertion', 'SubjectConfirmationData')
}

function limitsOf(elements: readonly XmlElement[]): Pick<Claims, 'notBefore' | 'notOnOrAfter'> | Missing {
  const moments = (name: string): (number | undefined)[] =>
    elements.flatMap((each) => {
      const text = attributeOf(each, name)
      return text === undefined ? [] : [momentOf(text)]
    })
  const begins = moments('NotBefore')
  const ends = moments('NotOnOrAfter')
  const known = (all: readonly (number | undefined)[]): number[] => all.filter((each) => each !== undefined)
  if (known(begins).length < begins.length || known(ends).length < ends.length)
    return missing('times of the form 2026-05-06T08:05:01Z')
  if (ends.length === 0) return missing('NotOnOrAfter')
  return { notBefore: Math.max(0, ...known(begins)), notOnOrAfter: Math.min(...known(ends)) }
}

function momentOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) return undefined
  const moment = Date.parse(text)
  // A day that the calendar does not have is read as one of the next month.
  return Number.isNaN(moment) || new Date(moment).getUTCDate() !== Number(text.slice(8, 10)) ? undefined : moment
}

/** Who an assertion is for. Of several restrictions each has to be met, so only what all of them name counts. */
function audiencesOf(conditions: XmlElement): string[] {
  const lists = childrenOf(conditions, 'assertion', 'AudienceRestriction').map((each) =>
    childrenOf(each, 'assertion', 'Audience').map(({ text }) => text.trim()),
  )
  const [first = [], ...more] = lists
  return first.filter((audience) => more.every((each) => each.includes(audience)))
}

function namesOf(assertion: XmlElement): Pick<Claims, 'accountId' | 'userId'> | Missing {
  const accountId = valueOf(assertion, 'xAccountId')
  if (isRefusal(accountId)) return accountId
  const userId = valueOf(assertion, 'xUserId')
  return isRefusal(userId) ? userId : { accountId, userId }
}

/** So many characters a user or an account of a platform has at most, as where it is registered by a call. */
const longestName = 128

/** The one value of an attribute; undefined where there is no such attribute. */
function valueOf(assertion: XmlElement, name: string): string | undefined | Missing {
  const named = childrenOf(assertion, 'assertion', 'AttributeStatement')
    .flatMap((each) => childrenOf(each, 'assertion', 'Attribute'))
    .filter((each) => attributeOf(each, 'Name') === name)
  if (named.length === 0) return undefined
  const values = named.flatMap((each) => childrenOf(each, 'assertion', 'AttributeValue'))
  const [value] = values
  if (values.length !== 1 || value === undefined || value.children.length > 0 || value.text.trim() === '')
    return missing(`one value of the attribute ${name}`)
  const text = value.text.trim()
  return text.length > longestName ? missing(`at most ${longestName} characters in the attribute ${name}`) : text
}
