import type { Operation, RequestBody } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { writeBindingForm } from '../saml/binding-request.ts'
import { readIdpMetadata } from '../saml/idp-metadata.ts'
import { entityId } from '../saml/service-provider.ts'
import { onlyOf, all, type World } from '../state/engine/world.ts'
import { beginAttempt, type BindingNotice, endAttempt, listNotices } from '../state/sso/binding-notices.ts'
import {
  allConfigurations,
  type BindingAnswer,
  configurationOf,
  type SsoConfiguration,
} from '../state/sso/configurations.ts'
import { fromInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

const usualLimit = 100

export const ssoControl = controlHandlers({
  ListSsoConfigurations({ tenant, reply }) {
    return reply(200, { entity_id: entityId, platforms: allConfigurations(tenant.world).map(fromConfiguration) })
  },

  ConfigureSso({ tenant: { world }, body, reply }) {
    const platformId = body.xaccount_type ?? onlyOf(world.profile).xaccountType
    const before = configurationOf(world, platformId)
    if (before === undefined) return refuse('control_unknown', `platform ${platformId}`)
    const changed = changedConfiguration(world, before, body)
    if (isRefusal(changed)) return changed
    world.ssoConfigurations.set(changed)
    return reply(200, fromConfiguration(changed))
  },

  ListAccountBindings({ tenant: { world }, query: { limit = usualLimit }, reply }) {
    const count = world.accountBindings.countOf('all', all)
    const latest = world.accountBindings.sliceOf('all', all, { from: Math.max(0, count - limit), to: count }).reverse()
    return reply(200, {
      bindings: latest.map((each) => ({
        xaccount_type: each.platformId,
        xaccount_id: each.accountId,
        xuser_id: each.userId,
        customer_id: each.customerId,
        bound_at: fromInstant(each.boundAt),
      })),
    })
  },

  ListBindingNotices({ tenant, query: { limit = usualLimit }, reply }) {
    return reply(200, { notices: listNotices(tenant.world, limit).map(fromNotice) })
  },

  BeginBindingNotice({ tenant: { world }, path: { id }, reply }) {
    if (world.bindingNotices.get(id) === undefined) return refuse('control_unknown', `notice ${id}`)
    const begun = beginAttempt(world, id)
    return begun === undefined
      ? refuse('control_state_unfit', `notice ${id} is not due`)
      : reply(201, fromNotice(begun))
  },

  EndBindingNotice({ tenant: { world }, path: { id }, body, reply }) {
    if (world.bindingNotices.get(id) === undefined) return refuse('control_unknown', `notice ${id}`)
    const { status, fault } = body
    const result = { ...(status === undefined ? {} : { status }), ...(fault === undefined ? {} : { fault }) }
    const ended = endAttempt(world, id, result)
    return ended === undefined
      ? refuse('control_state_unfit', `notice ${id} is not on its way`)
      : reply(200, fromNotice(ended))
  },
})

type Change = RequestBody<Operation<'control', 'ConfigureSso'>>
type WrongField = Refusal<'control_parameter_wrong'>

function changedConfiguration(
  world: World,
  before: SsoConfiguration,
  { idp_metadata: metadata, notification_url: url, ...answer }: Change,
): SsoConfiguration | WrongField {
  const { provider: oldProvider, notificationUrl: oldUrl, platformId } = before
  const provider = metadata === undefined ? oldProvider : readProvider(world, metadata)
  if (isRefusal(provider)) return provider
  const notificationUrl = url === undefined ? oldUrl : (url ?? undefined)
  if (notificationUrl !== undefined && !isWebAddress(notificationUrl))
    return refuse('control_parameter_wrong', 'notification_url has to be an http or https address')
  const bindingAnswer = changedAnswer(before.bindingAnswer, answer)
  if (isRefusal(bindingAnswer)) return bindingAnswer
  return {
    platformId,
    bindingAnswer,
    ...(provider === undefined ? {} : { provider }),
    ...(notificationUrl === undefined ? {} : { notificationUrl }),
  }
}

function readProvider(world: World, metadata: string | null): SsoConfiguration['provider'] | WrongField {
  if (metadata === null) return undefined
  const read = readIdpMetadata(metadata)
  return typeof read === 'string'
    ? refuse('control_parameter_wrong', `idp_metadata: ${read}`)
    : { ...read, uploadedAt: world.now }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function changedAnswer(
  before: BindingAnswer,
  { binding, binding_account: accountName }: Pick<Change, 'binding' | 'binding_account'>,
): BindingAnswer | WrongField {
  const by = binding ?? before.by
  const named = accountName ?? (before.by === 'existing' ? before.accountName : undefined)
  if (by !== 'existing')
    return accountName === undefined
      ? { by }
      : refuse('control_parameter_wrong', 'binding_account goes with the binding existing only')
  return named === undefined
    ? refuse('control_parameter_wrong', 'binding_account is required for the binding existing')
    : { by, accountName: named }
}

function fromConfiguration({ platformId, provider, notificationUrl, bindingAnswer }: SsoConfiguration) {
  return {
    xaccount_type: platformId,
    idp_entity_id: provider?.entityId ?? null,
    sign_on_url: provider?.redirectLocation ?? null,
    certificates: provider?.certificates.length ?? 0,
    notification_url: notificationUrl ?? null,
    binding: bindingAnswer.by,
    binding_account: bindingAnswer.by === 'existing' ? bindingAnswer.accountName : null,
  }
}

function fromNotice(notice: BindingNotice) {
  const { noticeId, url, customerId, accountId, state, attempts } = notice
  return {
    id: noticeId,
    url,
    customer_id: customerId,
    xaccount_id: accountId,
    state,
    attempts: attempts.map(({ at, status = null, fault = null }) => ({ at: fromInstant(at), status, fault })),
    form: { ...writeBindingForm(notice) },
  }
}
