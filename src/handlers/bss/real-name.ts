import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { BankCard } from '../../state/customers/bank-cards.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import {
  applyByBankCard,
  applyForRealName,
  findReview,
  type RealNameApplication,
} from '../../state/customers/real-name.ts'
import { faultOfCountry } from './countries.ts'
import { bssHandlers } from '../define-handlers.ts'

export const realNameHandlers = bssHandlers({
  CreatePersonalRealnameAuth({ world, caller, body, reply }) {
    const application = applyAsPerson(world, caller, body)
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  CreateEnterpriseRealnameAuthentication({ world, caller, body, reply }) {
    const application = applyAsCompany(world, caller, { ...body, kind: 'enterprise' })
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  ChangeEnterpriseRealnameAuthentication({ world, caller, body, reply }) {
    const application = applyAsCompany(world, caller, { ...body, kind: 'change' })
    if (isRefusal(application)) return application
    return reply(200, { is_review: fromState(application.state) })
  },

  ShowRealnameAuthenticationReviewResult({ world, caller, query, reply }) {
    const application = findReview(world, caller, query.customer_id)
    if (isRefusal(application)) return application
    if (application === undefined) return reply(200, {})
    return reply(200, { review_result: reviewResult[application.state], ...fromOpinion(application) })
  },
})

/** Hands in a person's documents, or on a site that takes them a bank card; refused where they are not as they must be. */
export function applyAsPerson(
  world: World,
  caller: Caller,
  body: PersonBody,
): ReturnType<typeof applyForRealName> | ReturnType<typeof applyByBankCard> | Refusal<'parameter_wrong'> {
  const fault = faultOfPerson(world, body)
  if (fault !== undefined) return refuse('parameter_wrong', fault)
  const card = cardOf(body)
  const person = toPerson(body)
  return card === undefined
    ? applyForRealName(world, caller, { ...person, kind: 'individual' })
    : applyByBankCard(world, caller, { ...person, card })
}

/** Hands in a company's documents, for a first authentication or for a change; refused where they are not as they must be. */
export function applyAsCompany(
  world: World,
  caller: Caller,
  { kind, ...body }: CompanyBody & { readonly kind: 'enterprise' | 'change' },
): ReturnType<typeof applyForRealName> | Refusal<'parameter_wrong'> {
  const fault = faultOfCompany(body)
  if (fault !== undefined) return refuse('parameter_wrong', fault)
  return applyForRealName(world, caller, { ...toEnterprise(body), kind })
}

/** A company as a request names it. */
export interface CompanyBody {
  readonly customer_id: string
  readonly corp_name: string
  readonly verified_number: string
  readonly verified_file_url: readonly string[]
  readonly reg_country?: string | null
}

/** The reviewer's words, where there are any. */
export function fromOpinion({ opinion }: RealNameApplication): { readonly opinion?: string } {
  return opinion === undefined ? {} : { opinion }
}

/** What is wrong with a company as it is named, in words. */
function faultOfCompany(body: CompanyBody) {
  return isCompanyName(body.corp_name) ? faultOfCountry(words`{regCountry}`, body.reg_country) : corporationNameRule
}

/** A failed check shows as a rejection: the result of a review knows no fourth word. */
export const reviewResult = { reviewing: 0, rejected: 1, failed: 1, passed: 2 } as const

export type PersonBody = RequestBody<Operation<'bss', 'CreatePersonalRealnameAuth'>>

/** What is wrong with a person as it is named, in words: a document and its files, or a card and a photo of the face. */
function faultOfPerson(
  world: World,
  { identify_type, verified_type: document, verified_file_url: files, bank_card_info: card }: PersonBody,
): string | undefined {
  if (identify_type === 4) return faultOfCard(card) ?? faultOfFiles(files, 1, words`{identifyType} 4`)
  if (document == null) return words`{verifiedType} is required when {identifyType} is 0`
  return faultOfFiles(files, filesOf(world, document), words`{verifiedType} ${document}`)
}

function faultOfFiles(files: readonly string[], wanted: number, reason: string): string | undefined {
  if (files.length === wanted) return undefined
  return words`{verifiedFileUrl} must have ${wanted} ${wanted === 1 ? 'item' : 'items'} for ${reason}`
}

/** Cards are of banks of China, which know numbers of China (mc_00017). */
function faultOfCard(card: PersonBody['bank_card_info']): string | undefined {
  if (card === undefined) return words`{bankCardInfo} is required when {identifyType} is 4`
  return card.areacode === '0086' ? undefined : words`{bankCardInfo}.areacode must be 0086`
}

function cardOf({ identify_type, bank_card_info: card }: PersonBody): BankCard | undefined {
  if (identify_type !== 4 || card === undefined) return undefined
  return { account: card.bank_account, phone: card.mobile, code: card.verification_code }
}

function toPerson(body: PersonBody) {
  return {
    customerId: body.customer_id,
    name: body.name,
    certificateNumber: body.verified_number,
    files: body.verified_file_url,
  }
}

/** A passport takes its data page and a photo of the holder; every other document has a back too (page of CreatePersonalRealnameAuth). */
function filesOf(world: World, document: 3 | 5 | 6 | 9 | 10): number {
  return document === 3 ? siteOf(world).passportFiles : 3
}

/** Whether a person reviews an application. */
export function fromState(state: RealNameApplication['state']): 0 | 1 {
  return state === 'reviewing' ? 1 : 0
}

const corporationNameRule = words`{corpName} must not consist of digits, signs or blanks only`

function isCompanyName(name: string): boolean {
  return /\p{L}/u.test(name)
}

function toEnterprise(body: CompanyBody): {
  customerId: string
  name: string
  certificateNumber: string
  files: readonly string[]
} {
  return {
    customerId: body.customer_id,
    name: body.corp_name,
    certificateNumber: body.verified_number,
    files: body.verified_file_url,
  }
}
