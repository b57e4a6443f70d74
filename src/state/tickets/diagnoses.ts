import { refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Instant, later, minute } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { plan } from '../engine/agenda.ts'
import { nextKey, nextNumber } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { type Instance, instancesOf } from './instances.ts'

/** What a diagnosis looks at. */
export type DiagnosisKind = 'servers' | 'databases' | 'networks' | 'disks'

/** The services whose resources each kind of diagnosis looks at. */
const servicesOf: Readonly<Record<DiagnosisKind, readonly string[]>> = {
  servers: ['hws.service.type.ec2'],
  databases: ['hws.service.type.rds'],
  networks: ['hws.service.type.vpc', 'hws.service.type.elb'],
  disks: ['hws.service.type.ebs'],
}

/** One look at what an account has: begun, and done a while later. */
export interface Diagnosis {
  readonly number: number
  readonly accountId: string
  readonly kind: DiagnosisKind
  readonly regionId?: string
  /** What it was begun with, as the caller named it. */
  readonly parameters: readonly { readonly key: string; readonly value: string }[]
  readonly startedAt: Instant
  /** What it found, one finding a resource; absent as long as it is not done. */
  readonly findings?: readonly DiagnosisFinding[]
}

/** What a diagnosis says of one resource. */
export interface DiagnosisFinding extends Pick<Instance, 'instanceId' | 'name' | 'service'> {
  readonly isNormal: boolean
}

/** Whether a diagnosis helped. */
export interface DiagnosisFeedback {
  readonly feedbackId: string
  readonly accountId: string
  readonly kind: DiagnosisKind
  readonly content: string
  readonly isHelpful: boolean
  readonly at: Instant
}

/** How long a diagnosis takes (docs/decisions/ticket-diagnosis.md). */
const timeOfDiagnosis = minute

/** The parameter that names one resource to look at. */
const instanceParameter = 'instanceId'

/** Begins a diagnosis. Refuses a resource that the account does not have, or not of this kind. */
export function startDiagnosis(
  world: World,
  { domainId: accountId }: Caller,
  wanted: Pick<Diagnosis, 'kind' | 'regionId' | 'parameters'>,
): Diagnosis | Refusal<'ticket_parameter_wrong'> {
  const begun = { ...wanted, accountId }
  const named = nameOfInstance(begun)
  if (named !== undefined && lookedAt(world, begun).length === 0)
    return refuse('ticket_parameter_wrong', words`{params}.${instanceParameter}: there is no such resource ${named}`)
  const diagnosis: Diagnosis = { ...begun, number: nextNumber(world, 'diagnosis'), startedAt: world.now }
  world.diagnoses.set(diagnosis)
  plan(world, { kind: 'diagnosis', at: later(world.now, timeOfDiagnosis), subject: String(diagnosis.number) })
  return diagnosis
}

type Begun = Pick<Diagnosis, 'accountId' | 'kind' | 'regionId' | 'parameters'>

function nameOfInstance({ parameters }: Begun): string | undefined {
  return parameters.find((each) => each.key === instanceParameter)?.value
}

function lookedAt(world: World, begun: Begun): Instance[] {
  const named = nameOfInstance(begun)
  return instancesOfKind(world, begun.accountId, begun.kind)
    .filter((each) => begun.regionId === undefined || each.region === begun.regionId)
    .filter((each) => named === undefined || each.instanceId === named)
}

/** The resources of an account that a kind of diagnosis looks at. */
export function instancesOfKind(world: World, accountId: string, kind: DiagnosisKind): Instance[] {
  return instancesOf(world, accountId).filter((each) => servicesOf[kind].includes(each.service))
}

/** A diagnosis is done: it says of each resource that is there now whether it works. */
export function finishDiagnosis(world: World, key: string): string {
  const diagnosis = recordOf(world.diagnoses, key)
  const findings = lookedAt(world, diagnosis).map(({ instanceId, name, service, works }) => ({
    instanceId,
    name,
    service,
    isNormal: works,
  }))
  world.diagnoses.set({ ...diagnosis, findings })
  const wrong = findings.filter((each) => !each.isNormal).length
  return `diagnosis ${key} found ${wrong} of ${findings.length} resources wrong`
}

/** The diagnosis of that number, if the caller's account began it. */
export function findDiagnosis(
  world: World,
  { domainId }: Caller,
  jobId: string,
): Diagnosis | Refusal<'ticket_parameter_wrong'> {
  const found = world.diagnoses.get(jobId)
  return found?.accountId === domainId
    ? found
    : refuse('ticket_parameter_wrong', words`{jobId}: there is no diagnosis ${jobId}`)
}

/** Keeps what the caller says about diagnoses of a kind. */
export function addDiagnosisFeedback(
  world: World,
  { domainId: accountId }: Caller,
  said: Pick<DiagnosisFeedback, 'kind' | 'content' | 'isHelpful'>,
): void {
  world.diagnosisFeedbacks.set({
    ...said,
    feedbackId: nextKey(world, 'diagnosis-feedback'),
    accountId,
    at: world.now,
  })
}

/** The diagnoses that the caller's account began, of one kind or of all, the latest first. */
export function diagnosesOf(world: World, { domainId }: Caller, kind: DiagnosisKind | undefined): Diagnosis[] {
  const all = world.diagnoses.sliceOf('byAccount', domainId, { from: 0, to: Infinity }).toReversed()
  return kind === undefined ? all : all.filter((each) => each.kind === kind)
}
