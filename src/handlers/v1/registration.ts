import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { success } from '../../contract/envelopes/v1.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { createCustomer } from '../bss/customers.ts'
import { userIdentityOf } from '../bss/user-identity.ts'
import { sendAsAsked } from '../bss/verification-codes.ts'
import { given } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldRegistrationHandlers = oldHandlers({
  CheckUser({ world, body, reply }) {
    const found = userIdentityOf(world, { type: body.searchType, value: body.searchKey, field: 'searchKey' })
    if (isRefusal(found)) return found
    return reply(200, { ...success, status: found.isTaken ? '1' : '0', uplimit: '0' })
  },

  SendVerificationCode({ world, caller, body, reply }) {
    const address = addressOf(world, body)
    if (isRefusal(address)) return address
    const refusal = sendAsAsked(world, caller, {
      address,
      scene: body.scene,
      customerId: given(body.customerId),
      timeout: body.timeout,
      lang: body.lang,
    })
    return refusal ?? reply(204)
  },

  CreateCustomer({ world, caller, body, reply }) {
    const customer = createCustomer(world, caller, {
      domainName: given(body.domainName),
      ...contactOf(world, body),
      model: body.cooperationType === '1' ? 'referral' : undefined,
      verificationCode: given(body.verificationCode),
      domainArea: given(body.domainArea),
      xaccountId: body.xAccountId,
      xaccountType: body.xAccountType,
      password: given(body.password),
      marketingClosed: body.isCloseMarketMs === 'true',
      indirectPartnerId: undefined,
      awaitAssociation: false,
    })
    if (isRefusal(customer)) return customer
    return reply(200, { domainId: customer.customerId, domainName: customer.domainName })
  },
})

/** Where a code goes by the site of a world: to a mobile number, or to an e-mail address. */
function addressOf(
  world: World,
  { receiverType, email, mobilePhone, countryCode }: RequestBody<Operation<'v1', 'SendVerificationCode'>>,
): string | Refusal<'parameter_wrong'> {
  const { by, countryCode: own } = siteOf(world).contact
  const [type, address] = by === 'phone' ? [1, given(mobilePhone)] : [2, given(email)]
  if (receiverType !== type) return refuse('parameter_wrong', words`{receiverType} must be ${type} on this site`)
  if (address === undefined)
    return refuse('parameter_wrong', by === 'phone' ? words`{mobilePhone} is required` : words`{email} is required`)
  const country = given(countryCode) ?? own
  return by === 'email' || country === own ? address : refuse('parameter_wrong', words`{countryCode} must be ${own}`)
}

/** The contact that the site of a world looks at. */
function contactOf(
  world: World,
  { email, mobilePhone }: { readonly email?: string | null; readonly mobilePhone?: string | null },
): { readonly email: string | undefined; readonly telephone: string | undefined } {
  const isPhone = siteOf(world).contact.by === 'phone'
  return { email: isPhone ? undefined : given(email), telephone: isPhone ? given(mobilePhone) : undefined }
}
