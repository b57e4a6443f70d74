import { type ChangeLog, createTable } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { keyOfSignature } from './agreements.ts'
import { groupOfContacts } from './contacts.ts'
import { keyOfPolicy } from './privileges.ts'

/** Files that were uploaded, their bytes apart from what changes about them, and how much each account uploaded today. */
export function accessoryTables(log: ChangeLog): Pick<World, 'accessories' | 'accessoryContents' | 'uploadVolumes'> {
  return {
    accessories: createTable({ name: 'accessories', key: (each) => each.accessoryId, indexes: {} }, log),
    accessoryContents: createTable({ name: 'accessoryContents', key: (each) => each.accessoryId, indexes: {} }, log),
    uploadVolumes: createTable({ name: 'uploadVolumes', key: (each) => each.accountId, indexes: {} }, log),
  }
}

/** What accounts agreed to, verified, keep for some of their users, and reported. */
export function ticketAccountTables(
  log: ChangeLog,
): Pick<World, 'verifiedContacts' | 'agreementSignatures' | 'privilegePolicies' | 'infringementReports'> {
  return {
    verifiedContacts: createTable(
      {
        name: 'verifiedContacts',
        key: (each) => each.verifiedId,
        indexes: { byUser: { group: (each) => groupOfContacts(each), order: (each) => each.verifiedAt } },
      },
      log,
    ),
    agreementSignatures: createTable(
      { name: 'agreementSignatures', key: (each) => keyOfSignature(each), indexes: {} },
      log,
    ),
    privilegePolicies: createTable({ name: 'privilegePolicies', key: (each) => keyOfPolicy(each), indexes: {} }, log),
    infringementReports: createTable({ name: 'infringementReports', key: (each) => each.reportId, indexes: {} }, log),
  }
}

/** How support is let in to what a customer has, and what it did there; what accounts had looked at. */
export function supportAccessTables(
  log: ChangeLog,
): Pick<World, 'authorizations' | 'authorizationDetails' | 'supportSessions' | 'diagnoses' | 'diagnosisFeedbacks'> {
  return {
    authorizations: createTable(
      {
        name: 'authorizations',
        key: (each) => each.authorizationId,
        indexes: { byAccount: { group: (each) => each.accountId, order: (each) => each.askedAt } },
      },
      log,
    ),
    authorizationDetails: createTable(
      {
        name: 'authorizationDetails',
        key: (each) => String(each.number),
        indexes: { byAuthorization: { group: (each) => each.authorizationId, order: (each) => each.number } },
      },
      log,
    ),
    supportSessions: createTable(
      {
        name: 'supportSessions',
        key: (each) => String(each.number),
        indexes: { byDetail: { group: (each) => String(each.detailNumber), order: (each) => each.number } },
      },
      log,
    ),
    diagnoses: createTable(
      {
        name: 'diagnoses',
        key: (each) => String(each.number),
        indexes: { byAccount: { group: (each) => each.accountId, order: (each) => each.number } },
      },
      log,
    ),
    diagnosisFeedbacks: createTable({ name: 'diagnosisFeedbacks', key: (each) => each.feedbackId, indexes: {} }, log),
  }
}
