import type { Operation, RequestBody, ResponseBody } from '../contract/operations.ts'
import { refuse, type Refusal } from '../contract/refusals.ts'
import { platformIds } from '../state/accounts/profile.ts'
import { type Settings, type TicketSettings, ticketSettingsOf } from '../state/accounts/settings.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { afterWork } from '../gateway/long-work.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import type { Slices } from '../state/engine/slices.ts'
import { checkingInvariants } from '../state/invariants.ts'
import { replanTickets } from '../state/tickets/waiting.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import type { Site } from '../state/sites/site.ts'
import { hasFreezing, siteOf } from '../state/sites/site-of.ts'
import { controlHandlers } from './define-control.ts'
import { elsewhere } from './refuse-site.ts'

export const settingsControl = controlHandlers({
  ShowSettings({ tenant, reply }) {
    return reply(200, fromSettings(tenant.world))
  },

  UpdateSettings({ tenant, body, reply }) {
    const refusal = refuseForeign(tenant.world, body)
    if (refusal !== undefined) return refusal
    const before = onlyOf(tenant.world.settings)
    const { xaccountType: own } = onlyOf(tenant.world.profile)
    const settings: Settings = {
      ...before,
      associationDelaySeconds: body.association_delay_seconds ?? before.associationDelaySeconds,
      ...realNameSettings(before, body),
      ...standingSettings(before, body),
      freezeTotalFailure: body.freeze_total_failure ?? before.freezeTotalFailure,
      consumptionQuota:
        body.consumption_quota === undefined ? before.consumptionQuota : toAmount(body.consumption_quota),
      ...billSettings(before, body),
      ...(body.tickets === undefined ? {} : { tickets: changedTickets(ticketSettingsOf(before), body.tickets) }),
      ...generationSettings(before, body),
      ...(body.xaccount_types === undefined
        ? {}
        : { xaccountTypes: body.xaccount_types.filter((each) => each !== own) }),
    }
    tenant.world.settings.set(settings)
    if (hasOtherTimes(ticketSettingsOf(before), ticketSettingsOf(settings))) replanTickets(tenant.world)
    return reply(200, fromSettings(tenant.world))
  },

  ListInvariants({ tenant, reply }) {
    return afterWork({ slices: checked(), onCancel: 'drop' })

    function* checked(): Slices<Reply> {
      const invariants = yield* checkingInvariants(tenant.world)
      return reply(200, { holds: invariants.every((each) => each.holds), invariants })
    }
  },
})

type SettingsBody = RequestBody<Operation<'control', 'UpdateSettings'>>

const owes = (site: Site): boolean => site.partnerOwes

/** The settings that not every site has, and which sites have them. */
const ofSomeSites = {
  freeze_total_failure: hasFreezing,
  consumption_quota: owes,
  bill_settlement: owes,
  tax_percent: owes,
  partner_ratio: owes,
  bucket_available: ({ fillsBucket }: Site): boolean => fillsBucket,
} as const satisfies Readonly<Partial<Record<keyof SettingsBody, (site: Site) => boolean>>>

function refuseForeign(world: World, body: SettingsBody): Refusal<'control_parameter_wrong'> | undefined {
  const site = siteOf(world)
  const foreign = Object.entries(ofSomeSites).find(([name, has]) => Object.hasOwn(body, name) && !has(site))
  return foreign && refuse('control_parameter_wrong', elsewhere(foreign[1], `${foreign[0]} is a setting`))
}

/** How the platform looks at who somebody is. */
function realNameSettings(
  before: Settings,
  body: SettingsBody,
): Pick<Settings, 'realNameReview' | 'realNameReviewDays' | 'realNameUpload' | 'bannedCertificates'> {
  return {
    realNameReview: body.real_name_review ?? before.realNameReview,
    realNameReviewDays: body.real_name_review_days ?? before.realNameReviewDays,
    realNameUpload: body.real_name_upload ?? before.realNameUpload,
    bannedCertificates: body.banned_certificates ?? before.bannedCertificates,
  }
}

/** What the platform lets the partner and its distributor do. */
function standingSettings(
  before: Settings,
  body: SettingsBody,
): Pick<Settings, 'partnerRestricted' | 'distributorRestricted' | 'distributorDelisted' | 'testPartner'> {
  return {
    partnerRestricted: body.partner_restricted ?? before.partnerRestricted,
    distributorRestricted: body.distributor_restricted ?? before.distributorRestricted,
    distributorDelisted: body.distributor_delisted ?? before.distributorDelisted,
    testPartner: body.test_partner ?? before.testPartner,
  }
}

function billSettings(
  before: Settings,
  body: SettingsBody,
): Pick<Settings, 'billSettlement' | 'taxPercent' | 'partnerRatio' | 'bucketAvailable' | 'refundPayoutDays'> {
  return {
    refundPayoutDays: body.refund_payout_days ?? before.refundPayoutDays ?? 0,
    billSettlement: body.bill_settlement ?? before.billSettlement,
    taxPercent: body.tax_percent ?? before.taxPercent,
    partnerRatio: body.partner_ratio ?? before.partnerRatio ?? 1,
    bucketAvailable: body.bucket_available ?? before.bucketAvailable,
  }
}

type TicketChange = NonNullable<SettingsBody['tickets']>

/** The settings of tickets with those in place that a body names. */
function changedTickets(before: TicketSettings, body: TicketChange): TicketSettings {
  return {
    uploadMegabytes: body.upload_megabytes ?? before.uploadMegabytes,
    agreementVersion: body.agreement_version ?? before.agreementVersion,
    partnerSupport: body.partner_support ?? before.partnerSupport,
    urgeCooldownMinutes: body.urge_cooldown_minutes ?? before.urgeCooldownMinutes,
    waitingDays: body.waiting_days ?? before.waitingDays,
    openQuota: body.open_quota ?? before.openQuota,
    faultTickets: body.fault_tickets ?? before.faultTickets,
    autopilotMinutes: body.autopilot_minutes ?? before.autopilotMinutes,
  }
}

/** Whether what happens to tickets by itself happens at other times. */
function hasOtherTimes(before: TicketSettings, after: TicketSettings): boolean {
  return before.waitingDays !== after.waitingDays || before.autopilotMinutes !== after.autopilotMinutes
}

function fromTicketSettings(tickets: TicketSettings) {
  return {
    upload_megabytes: tickets.uploadMegabytes,
    agreement_version: tickets.agreementVersion,
    partner_support: tickets.partnerSupport,
    urge_cooldown_minutes: tickets.urgeCooldownMinutes,
    waiting_days: tickets.waitingDays,
    open_quota: tickets.openQuota,
    fault_tickets: tickets.faultTickets,
    autopilot_minutes: tickets.autopilotMinutes,
  }
}

/** What is still done as it was once. */
function generationSettings(before: Settings, body: SettingsBody): Pick<Settings, 'legacy' | 'keepsFailures'> {
  return {
    legacy: body.legacy ?? before.legacy ?? 'on',
    keepsFailures:
      body.failed_provisioning === undefined ? (before.keepsFailures ?? false) : body.failed_provisioning === 'keep',
  }
}

type ShownSettings = ResponseBody<Operation<'control', 'ShowSettings'>, 200>

function fromSettings(world: World): ShownSettings {
  const settings = onlyOf(world.settings)
  return {
    xaccount_types: platformIds(world),
    association_delay_seconds: settings.associationDelaySeconds,
    real_name_review: settings.realNameReview,
    real_name_review_days: settings.realNameReviewDays,
    real_name_upload: settings.realNameUpload,
    partner_restricted: settings.partnerRestricted,
    distributor_restricted: settings.distributorRestricted,
    distributor_delisted: settings.distributorDelisted,
    test_partner: settings.testPartner,
    banned_certificates: [...settings.bannedCertificates],
    ...fromSiteSettings(siteOf(world), settings),
    tickets: fromTicketSettings(ticketSettingsOf(settings)),
    refund_payout_days: settings.refundPayoutDays ?? 0,
    legacy: settings.legacy ?? 'on',
    failed_provisioning: settings.keepsFailures === true ? ('keep' as const) : ('refund' as const),
  }
}

/** The settings that the site has and not every other. */
function fromSiteSettings(site: Site, settings: Settings): Partial<ShownSettings> {
  return {
    ...(ofSomeSites.freeze_total_failure(site) ? { freeze_total_failure: settings.freezeTotalFailure } : {}),
    ...(ofSomeSites.bucket_available(site) ? { bucket_available: settings.bucketAvailable } : {}),
    ...(ofSomeSites.consumption_quota(site)
      ? {
          consumption_quota: amountText(settings.consumptionQuota),
          bill_settlement: settings.billSettlement,
          tax_percent: settings.taxPercent,
          partner_ratio: settings.partnerRatio ?? 1,
        }
      : {}),
  }
}
