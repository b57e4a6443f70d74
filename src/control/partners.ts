import type { Operation, RequestBody } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { fillDemo } from '../fixtures/demo-worlds.ts'
import { credentialsOf, startWorld } from '../fixtures/start-world.ts'
import { issueToken } from '../state/accounts/tokens.ts'
import { ownCaller } from '../state/accounts/accounts.ts'
import { chanceHex } from '../state/engine/chance.ts'
import { newClock, showsFault } from '../state/clock.ts'
import { deliveredFiles } from '../state/billing/bucket-files.ts'
import { fromInstant, toInstant } from '../units/instant.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { controlHandlers, type ControlRoom } from './define-control.ts'
import { restarted } from './restart.ts'

export const partnerControl = controlHandlers({
  ShowHealth({ room, reply }) {
    const partners = room.tenants.roster()
    const [first] = partners
    return reply(200, {
      status: 'ok',
      version: '0.1.0',
      site: first?.site ?? 'intl',
      partners: partners.length,
      rate_limits: room.rateLimits,
    })
  },

  ListPartners({ room, reply }) {
    return reply(200, {
      partners: room.tenants.all().map(({ world }) => ({ ...fromPartner(world), counts: countsOf(world) })),
    })
  },

  CreatePartner({ room, body, reply }) {
    const start = startOf(room, body ?? {})
    const { id, seed } = start
    if (room.tenants.get(id) !== undefined) return refuse('control_state_unfit', `partner ${id} exists`)
    const neverShown = showsFault(start.clock.at)
    if (neverShown !== undefined) return refuse('control_parameter_wrong', neverShown)
    const world = startWorld(start)
    if (start.preset !== 'empty') fillDemo(world)
    const withToken = fromPartnerWithToken(world)
    room.tenants.add(world)
    const { userName, password, access, secret } = credentialsOf({ id, seed })
    return reply(201, { ...withToken, user_name: userName, password, access_key: access, secret_key: secret })
  },

  DeletePartner({ room, path, reply }) {
    return room.tenants.remove(path.id) ? reply(204) : refuse('control_unknown', `partner ${path.id}`)
  },

  ResetPartner({ room, tenant, body, reply }) {
    const before = onlyOf(tenant.world.profile)
    const { preset = before.preset, seed = before.seed } = body ?? {}
    const fresh = restarted(room, tenant, { preset, seed })
    const withToken = fromPartnerWithToken(fresh)
    room.tenants.add(fresh)
    const { userId, userName } = ownCaller(fresh)
    const key = [...fresh.accessKeys.values()].find((each) => each.caller.userId === userId)
    return reply(200, {
      ...withToken,
      user_name: userName,
      access_key: key?.access ?? '',
      secret_key: key?.secret ?? '',
    })
  },
})

type PartnerBody = NonNullable<RequestBody<Operation<'control', 'CreatePartner'>>>

/** What a new partner starts from, with what the caller leaves open filled in. */
function startOf(
  room: ControlRoom,
  {
    id = nextId(room),
    site = 'intl',
    kind = 'partner',
    preset = 'empty',
    seed = room.seed,
    now,
    freeze_clock: freeze,
  }: PartnerBody,
) {
  const at = now === undefined ? undefined : toInstant(now)
  const clock = newClock(freeze === true ? 'frozen' : 'running', at, room.machineNow())
  return { id, site, kind, preset, seed, clock }
}

/** An id that no partner has: the number goes on from the partners there are. */
function nextId({ tenants }: ControlRoom): string {
  let number = tenants.all().length
  const idOf = (count: number): string => `partner-${chanceHex('partner', count).slice(0, 8)}`
  while (tenants.get(idOf(number)) !== undefined) number += 1
  return idOf(number)
}

function fromPartner(world: World) {
  const { kind, site, seed, domainId, domainName, xaccountType } = onlyOf(world.profile)
  return { id: world.id, kind, site, seed, domain_id: domainId, domain_name: domainName, xaccount_type: xaccountType }
}

/** How many of each a world has. */
function countsOf(world: World) {
  return {
    customers: world.customers.size,
    resellers: world.resellers.size,
    orders: world.orders.size,
    resources: world.resources.size + world.onDemandResources.size,
    coupons: world.coupons.size,
    bills: world.bills.size,
    invoices: world.invoices.size,
    files: deliveredFiles(world).length,
  }
}

function fromPartnerWithToken(world: World) {
  const { token, expiresAt } = issueToken(world, ownCaller(world))
  const { mode, signing } = onlyOf(world.clock)
  return {
    ...fromPartner(world),
    token,
    token_expires_at: fromInstant(expiresAt),
    clock: { now: fromInstant(world.now), mode, signing },
  }
}
