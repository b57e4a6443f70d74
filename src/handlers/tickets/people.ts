import { ticketSettingsOf } from '../../state/accounts/settings.ts'
import { onlyOf } from '../../state/engine/world.ts'
import { agenciesOf, anonymous, regionsOfAccount, usersOfAccount } from '../../state/tickets/people.ts'
import { hasPolicy, hasPrivilege, setPolicy } from '../../state/tickets/privileges.ts'
import { fromInstant } from '../../units/instant.ts'
import { given } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { languageOf } from './wire.ts'

export const ticketPeopleHandlers = ticketHandlers({
  ListSubCustomers({ world, caller, query, reply }) {
    const users = usersOfAccount(world, caller, {
      name: given(query.sub_customer_name),
      userId: given(query.sub_customer_id),
    })
    return reply(200, {
      sub_customer_infos: users.map(({ user, mobile, email }) => ({
        mobile: anonymous(mobile),
        email: anonymous(email),
        customer_id: user.userId,
        domain_id: user.account.domainId,
        customer_name: anonymous(user.name),
        area_code: '',
      })),
    })
  },

  ListAgencies({ world, caller, reply }) {
    const agencies = agenciesOf(world, caller)
    return reply(200, {
      total_count: agencies.length,
      agency_list: agencies.map((each) => ({
        id: each.agencyId,
        name: each.name,
        duration: 'FOREVER',
        trust_domain_name: each.trustedName,
        trust_domain_id: each.trustedId,
        create_time: fromInstant(each.createdAt),
      })),
    })
  },

  ListCustomersRegions({ world, caller, header, reply }) {
    const language = languageOf(header)
    const codes = regionsOfAccount(world, caller)
    const names = new Map(world.catalog.regions.map((each) => [each.code, each[language]]))
    return reply(200, {
      count: codes.length,
      region_infos: codes.map((code) => ({ region_id: code, region_name: names.get(code) ?? code })),
    })
  },

  ListPrivileges({ world, caller, query, reply }) {
    return reply(200, { has_privilege: hasPrivilege(world, caller, privileges[query.privilege]) ? 1 : 0 })
  },

  CreatePrivileges({ world, caller, body, reply }) {
    const privilege = privileges[body.privilege ?? 'createCase']
    return setPolicy(world, caller, { privilege, isOn: body.operation === 'create' }) ?? reply(200, {})
  },

  ShowCustomerPrivilegePolicy({ world, caller, reply }) {
    return reply(200, { policy_switch: hasPolicy(world, { accountId: caller.domainId, privilege: 'create' }) })
  },

  ShowPartnersCasesPrivilege({ world, caller, reply }) {
    const { partnerSupport } = ticketSettingsOf(onlyOf(world.settings))
    return reply(200, { has_privilege: partnerSupport && caller.kind !== 'customer' })
  },

  ShowPartnersServiceInfo({ world, caller, reply }) {
    const { partnerSupport } = ticketSettingsOf(onlyOf(world.settings))
    if (!partnerSupport || caller.kind !== 'customer') return reply(200, {})
    const { domainId, corporationName } = onlyOf(world.profile)
    return reply(200, {
      partners_service_info: { customer_id: domainId, customer_name: corporationName, ...hoursOfPartner },
    })
  },
})

const privileges = { createCase: 'create', export: 'export' } as const

/** When a partner that handles tickets is there: working days, in the zone of the platform. */
const hoursOfPartner = { service_time_zone: 'GMT+08:00', service_time_day: '5', service_time_hour: '8' } as const
