import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { nextId, nextKey } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { type Instant, later, minute } from '../../units/instant.ts'
import type { Customer } from './customers.ts'
import { lastApplication, settleApplication } from './real-name.ts'

/** What a QR code says: with it a customer authenticates itself by its face, once. */
export interface FaceCode {
  readonly code: string
  readonly customerId: string
  readonly expiresAt: Instant
  readonly state: 'open' | 'used'
}

/** A QR code is good for so many minutes (docs/decisions/china-real-name.md). */
const minutesGood = 10

/** A new code for the customer that calls; a member account gets none. */
export function issueFaceCode(
  world: World,
  { domainId: customerId }: Caller,
): FaceCode | Refusal<'real_name_qr_code_forbidden'> {
  if ((world.memberships.get(customerId)?.state ?? 'closed') !== 'closed') return refuse('real_name_qr_code_forbidden')
  const code: FaceCode = {
    code: nextId(world, 'face-code'),
    customerId,
    expiresAt: later(world.now, minutesGood * minute),
    state: 'open',
  }
  world.faceCodes.set(code)
  return code
}

function mayScan({ realName }: Customer): boolean {
  return realName !== 'passed' && realName !== 'reviewing'
}

/** Who stood before the phone, and whether the face was that person's. */
export interface FaceScan {
  readonly name: string
  readonly certificateNumber: string
  readonly isMatch: boolean
}

/** A phone scans a code: the customer passes at once, or fails. Says in words why a code cannot be scanned. */
export function scanFaceCode(world: World, faceCode: FaceCode, scan: FaceScan): Customer | string {
  const customer = recordOf(world.customers, faceCode.customerId)
  if (faceCode.state === 'used') return 'was scanned before'
  if (faceCode.expiresAt <= world.now) return 'has expired'
  if (!mayScan(customer)) return 'is of a customer that is authenticated or under review'
  world.faceCodes.set({ ...faceCode, state: 'used' })
  return settleApplication(world, customer, {
    id: nextKey(world, 'real-name'),
    customerId: customer.customerId,
    kind: 'individual',
    name: scan.name,
    certificateNumber: scan.certificateNumber,
    files: [],
    submittedAt: world.now,
    state: scan.isMatch ? 'passed' : 'rejected',
    ...(scan.isMatch ? {} : { opinion: 'The face does not match.' }),
  })
}

/** As what a customer is authenticated, or wants to be; undefined for one that never tried. */
export function realNameKindOf(
  world: World,
  { customerId, realName, type }: Customer,
): 'person' | 'company' | undefined {
  if (realName === 'none') return undefined
  const kind = lastApplication(world, customerId)?.kind
  if (kind === undefined) return type === 'company' ? 'company' : 'person'
  return kind === 'individual' ? 'person' : 'company'
}
