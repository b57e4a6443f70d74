import { isRefusal, refuse } from '../../contract/refusals.ts'
import { ticketSettingsOf } from '../../state/accounts/settings.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import { accessoryLimits } from '../../state/tickets/accessory-limits.ts'
import { fileReport } from '../../state/tickets/reports.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { mostCopies } from '../../state/tickets/ticket-fields.ts'

export const ticketReportHandlers = ticketHandlers({
  CreateFeedback({ world, caller, body, reply }) {
    const { contacts, ip } = body
    const filed = fileReport(world, caller, {
      kind: body.type,
      title: body.title,
      content: body.content,
      reporter: contacts.name,
      ...(ip?.ip_type === undefined ? {} : { property: ip.ip_type }),
      proofs: body.files,
      identityProofs: contacts.id_files,
    })
    return isRefusal(filed) ? filed : reply(200, {})
  },

  ShowConfiguration({ world, path, reply }) {
    const { config_key: key } = path
    const value = Object.hasOwn(configurations, key) ? configurations[key]?.(world) : undefined
    if (value === undefined) return refuse('ticket_parameter_wrong', `config_key: there is no setting ${key}`)
    return reply(200, { config_key: key, config_value: String(value) })
  },
})

/** The settings that can be asked for one by one, by their keys (docs/decisions/ticket-people.md). */
const configurations: Readonly<Record<string, (world: World) => string | number>> = {
  accessory_limit_count: () => accessoryLimits.count,
  accessory_limit_size: () => accessoryLimits.megabytes,
  accessory_limit_file_type: () => accessoryLimits.types.join(','),
  accessory_daily_size: (world) => ticketSettingsOf(onlyOf(world.settings)).uploadMegabytes,
  agreement_version: (world) => ticketSettingsOf(onlyOf(world.settings)).agreementVersion,
  create_case_ccemail_max_count: () => mostCopies,
}
