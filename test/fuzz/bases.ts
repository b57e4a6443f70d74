import { readFileSync } from 'node:fs'
import { identify } from '../../src/contract/identify.ts'
import { type IndexedOperation, operationKey, type ServiceName, type SiteName } from '../../src/contract/operations.ts'
import { type Case, casesOf } from '../../src/conformance/verify/cases.ts'
import type { Message } from '../../src/conformance/verify/write-message.ts'
import { describeService } from '../../src/conformance/verify/described.ts'
import { bodyFor } from '../helpers/bodies.ts'
import { controlSamplesOf } from './control-samples.ts'
import { lastingCalls } from '../helpers/lasting-calls.ts'
import { startPlatform } from '../helpers/platform.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'
import { siteNames } from '../helpers/site-names.ts'
import { ticketSamplesOf } from '../helpers/ticket-service-samples.ts'

/** A request that the contract knows, to begin from. */
export interface Base {
  readonly message: Message
  /** The account that may send it, where one is known. */
  readonly account: string | undefined
}

/** All bases of one operation: calls that succeed on the demo, and cases that keep to the contract (`kept`) and that do not (`broken`). */
export interface Bases {
  readonly operation: IndexedOperation
  readonly samples: readonly Base[]
  readonly kept: readonly Base[]
  readonly broken: readonly Base[]
}

const services: readonly ServiceName[] = ['intl', 'cn', 'iam', 'tickets', 'v1', 'control']

export function basesOf(seed: number): Bases[] {
  const samples = sampleBases()
  return services.flatMap((service) => {
    const document: unknown = JSON.parse(readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8'))
    const described = describeService(service, document).filter(({ operation }) => !lastingCalls.has(operation.id))
    return described.map((each) => {
      const cases = casesOf(each, { seed, known: {} })
      const isKept = ({ purpose }: Case): boolean => purpose === 'example' || purpose === 'valid'
      return {
        operation: each.operation,
        samples: samples.get(operationKey(each.operation)) ?? [],
        kept: cases.filter(isKept).map(toBase),
        broken: cases.filter((each) => !isKept(each)).map(toBase),
      }
    })
  })
}

function toBase({ message }: Case): Base {
  return { message, account: undefined }
}

/** Samples by operation; the files of the bucket, which no operation has, go with the list of them. */
function sampleBases(): Map<string, Base[]> {
  const found = new Map<string, Base[]>()
  for (const site of siteNames)
    for (const [key, base] of basesAt(site)) found.set(key, [...(found.get(key) ?? []), base])
  return found
}

function basesAt(site: SiteName): (readonly [operation: string, base: Base])[] {
  const platform = startPlatform({ site })
  const samples = [samplesOf(platform), ticketSamplesOf(platform)].flatMap((each) => Object.values(each))
  return [...samples, ...controlSamplesOf(platform)].map((sample) => {
    const { method, target, body, written } = sample
    const operation = identify(method, target.split('?')[0] ?? '', site)?.operation
    const sent = body === undefined ? written : bodyFor(method, target, body)
    const headers: Record<string, string> = sent === undefined ? {} : { 'content-type': sent.type }
    const account = callerOfSample(platform, sample).domainName
    const base = { message: { method, target, headers, body: sent?.text }, account }
    return [operation === undefined ? 'control/ListBucket' : operationKey(operation), base] as const
  })
}
