import { type ChangeLog, createTable } from '../engine/table.ts'
import { all, type World } from '../engine/world.ts'
import { bindingKey } from './account-bindings.ts'

type LoginTables = Pick<World, 'ssoConfigurations' | 'loginRequests' | 'usedAssertions' | 'consoleSessions'>
type BindingTables = Pick<World, 'pendingBindings' | 'accountBindings' | 'bindingNotices'>

/** What the switch from a sales platform to the console remembers. */
export function ssoTables(log: ChangeLog): LoginTables & BindingTables {
  return { ...loginTables(log), ...bindingTables(log) }
}

function loginTables(log: ChangeLog): LoginTables {
  return {
    ssoConfigurations: createTable({ name: 'ssoConfigurations', key: (each) => each.platformId, indexes: {} }, log),
    loginRequests: createTable(
      {
        name: 'loginRequests',
        key: (each) => each.requestId,
        indexes: {
          byRelayState: { group: (each) => each.relayState },
          byAge: { group: () => all, order: (each) => each.issuedAt },
        },
      },
      log,
    ),
    usedAssertions: createTable(
      {
        name: 'usedAssertions',
        key: (each) => each.key,
        indexes: { byEnd: { group: () => all, order: (each) => each.endsAt } },
      },
      log,
    ),
    consoleSessions: createTable(
      {
        name: 'consoleSessions',
        key: (each) => each.sessionId,
        indexes: { byEnd: { group: () => all, order: (each) => each.endsAt } },
      },
      log,
    ),
  }
}

function bindingTables(log: ChangeLog): BindingTables {
  return {
    pendingBindings: createTable(
      {
        name: 'pendingBindings',
        key: (each) => each.bindingId,
        indexes: { byEnd: { group: () => all, order: (each) => each.endsAt } },
      },
      log,
    ),
    accountBindings: createTable(
      {
        name: 'accountBindings',
        key: (each) => bindingKey(each),
        indexes: {
          byCustomer: { group: (each) => each.customerId },
          all: { group: () => all, order: (each) => each.boundAt },
        },
      },
      log,
    ),
    bindingNotices: createTable(
      {
        name: 'bindingNotices',
        key: (each) => each.noticeId,
        indexes: {
          byState: { group: (each) => each.state, order: (each) => each.noticeId },
          all: { group: () => all, order: (each) => each.noticeId },
        },
      },
      log,
    ),
  }
}
