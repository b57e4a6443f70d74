import { refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ticketSettingsOf } from '../accounts/settings.ts'
import { nextNumber } from '../engine/ids.ts'
import { onlyOf, type World } from '../engine/world.ts'

/** What somebody agrees to: filing a ticket, filing one as a seller of the marketplace, letting support in. */
export type AgreementKind = 'ticket' | 'seller-ticket' | 'access'

/** A text that who files tickets agrees to. */
export interface Agreement {
  readonly number: number
  readonly kind: AgreementKind
  readonly version: number
}

/** That an account agreed to a version of an agreement. */
export interface AgreementSignature {
  readonly number: number
  readonly accountId: string
  readonly userId: string
  readonly kind: AgreementKind
  readonly version: number
  readonly signedAt: Instant
  /** What it was signed for, as the caller named it. */
  readonly relationId?: string
}

/** The agreements that there are, in the order of their codes. */
export const agreementKinds = ['ticket', 'seller-ticket', 'access'] as const satisfies readonly AgreementKind[]

/** Each version of each agreement has a number of its own: one hundred a version. */
const numbersOfVersion = 100

/** The agreement of a kind as it was published last; the version is a setting of the world. */
export function latestAgreement(world: World, kind: AgreementKind): Agreement {
  const { agreementVersion: version } = ticketSettingsOf(onlyOf(world.settings))
  return { number: version * numbersOfVersion + agreementKinds.indexOf(kind), kind, version }
}

/** The signature of an account below the newest version of an agreement, if there is one. */
export function signatureOf(world: World, accountId: string, kind: AgreementKind): AgreementSignature | undefined {
  return world.agreementSignatures.get(keyOfSignature({ accountId, ...latestAgreement(world, kind) }))
}

/** An account signs each version once. */
export function keyOfSignature(signature: Pick<AgreementSignature, 'accountId' | 'kind' | 'version'>): string {
  return `${signature.accountId}/${signature.kind}/${signature.version}`
}

/** Signs an agreement for the caller's account; one that is signed by now stays as it is. Refuses what is not the newest. */
export function signAgreement(
  world: World,
  caller: Caller,
  { number, relationId }: { readonly number: number; readonly relationId: string | undefined },
): AgreementSignature | Refusal<'ticket_parameter_wrong'> {
  const kind = agreementKinds.find((each) => latestAgreement(world, each).number === number)
  if (kind === undefined)
    return refuse('ticket_parameter_wrong', words`{id}: there is no published agreement ${number}`)
  const signed = signatureOf(world, caller.domainId, kind)
  if (signed !== undefined) return signed
  const signature: AgreementSignature = {
    number: nextNumber(world, 'agreement-signature'),
    accountId: caller.domainId,
    userId: caller.userId,
    kind,
    version: latestAgreement(world, kind).version,
    signedAt: world.now,
    ...(relationId === undefined ? {} : { relationId }),
  }
  world.agreementSignatures.set(signature)
  return signature
}
