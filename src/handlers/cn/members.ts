import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { codeLifeMinutes } from '../../state/customers/verification-codes.ts'
import { createMember, type NewMember, sendMemberCode } from '../../state/members/creation.ts'
import { type OrganizationNode, viewOrganizations } from '../../state/members/organizations.ts'
import { given } from '../bss/wire.ts'
import { faultOfPassword } from '../bss/passwords.ts'
import { cnHandlers } from '../define-handlers.ts'

export const memberHandlers = cnHandlers({
  ListEnterpriseOrganizations({ world, caller, query, reply }) {
    const { root, units } = viewOrganizations(world, caller, {
      parentId: given(query.parent_id),
      isRecursive: query.recursive_query === 1,
    })
    return reply(200, {
      ...(root === undefined ? {} : { root_id: root.organizationId, root_name: root.name }),
      child_nodes: units.map(fromUnit),
    })
  },

  SendSmsVerificationCode({ world, caller, body, reply }) {
    const sent = sendMemberCode(world, caller, {
      phone: body.mobile_phone,
      lifeMinutes: codeLifeMinutes(body.timeout ?? undefined),
      language: body.language === 'en-us' ? 'en' : 'zh',
      accountName: body.sm_template_args[0]?.value,
    })
    return isRefusal(sent) ? sent : reply(204)
  },

  CreateSubEnterpriseAccount({ world, caller, body, reply }) {
    const { customer_name: accountName, password } = body.new_sub_customer
    const phone = phoneOf(body.new_sub_customer)
    if (isRefusal(phone)) return phone
    const fault = faultOfPassword(password, { name: accountName, contact: phone?.number, by: 'phone' })
    if (fault !== undefined) return refuse('password_malformed', fault)
    const created = createMember(world, caller, {
      organizationId: body.party_id,
      accountName,
      displayName: body.display_name ?? '',
      password,
      phone,
      permissionIds: body.permission_ids ?? [],
      isCustodial: body.financial_custody === 1,
    })
    return isRefusal(created) ? created : reply(204)
  },
})

/** The phone of a member's own with the code that was sent to it; undefined for that of the master account (ep_00023). */
function phoneOf({
  use_pri_mobile_phone: usesMasterPhone,
  mobile_phone,
  verification_code,
}: NewAccount): NewMember['phone'] | Refusal<'parameter_wrong'> {
  if (usesMasterPhone === 'Y') return undefined
  const number = given(mobile_phone)
  const code = given(verification_code)
  if (number === undefined)
    return refuse('parameter_wrong', 'mobile_phone is required unless use_pri_mobile_phone is Y')
  return code === undefined
    ? refuse('parameter_wrong', 'verification_code is required when mobile_phone is given')
    : { number, code }
}

type NewAccount = RequestBody<Operation<'cn', 'CreateSubEnterpriseAccount'>>['new_sub_customer']

interface UnitAnswer {
  id: string
  relation_id: string
  name: string
  child_nodes?: UnitAnswer[]
}

function fromUnit({ organizationId, relationId, name, parts }: OrganizationNode): UnitAnswer {
  return {
    id: organizationId,
    relation_id: relationId,
    name,
    ...(parts === undefined ? {} : { child_nodes: parts.map(fromUnit) }),
  }
}
