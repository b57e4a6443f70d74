import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { bundle, createConfig } from '@redocly/openapi-core'
import { parse } from 'yaml'
import { declareAge, hasOld } from './old-answers.ts'
import { admitRefusals } from './served-refusals.ts'
import { applyDifferences } from './site-differences.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = Record<string, Json>

/** The refusals that the gateway gives in the name of a service. */
export interface OwnRefusals {
  readonly wrongRequest: string
  readonly internal: string
  readonly callerUnfit: string
  readonly customersOnly: string
}

export interface Service {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly secured: boolean
  /** Whether the vendor's clients call it: then what they send in another type is taken. */
  readonly vendorClients: boolean
  readonly ownRefusals: OwnRefusals
  /** The schema of a refusal that may come with status 200; undefined where the status alone tells. */
  readonly refusesWith200: string | undefined
  /** The folder of what it shares with other services; undefined where it shares nothing. */
  readonly shares: string | undefined
  /** Whether it is only what others share: then nothing but types is made of it. */
  readonly isShared: boolean
}

/** One service's contract as a single OpenAPI document, its scenario files joined. */
export interface ServiceDocument {
  readonly service: Service
  readonly document: JsonObject
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asObject(value: unknown): JsonObject {
  if (!isObject(value))
    throw new Error(`Failed to read a specification: expected an object, got ${JSON.stringify(value)}.`)
  return value
}

/** A text of a specification, or of a number or truth value that stands for one. */
export function text(value: Json | undefined): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`Failed to read a specification: expected a text, got ${JSON.stringify(value)}.`)
}

export function readYaml(file: string): JsonObject {
  return asObject(parse(readFileSync(file, 'utf8'), { merge: true }))
}

function readServices(): Service[] {
  const entries = Object.entries(readYaml('specs/services.yaml'))
  const shared = new Set(entries.map(([, entry]) => asObject(entry)['shares']))
  return entries.map(([name, entry]) => {
    const { title, description, secured, vendorClients, ownRefusals, refusesWith200, shares } = asObject(entry)
    const { wrongRequest, internal, callerUnfit, customersOnly } = asObject(ownRefusals)
    return {
      name,
      title: text(title),
      description: text(description),
      secured: secured === true,
      vendorClients: vendorClients === true,
      ownRefusals: {
        wrongRequest: text(wrongRequest),
        internal: text(internal),
        callerUnfit: text(callerUnfit),
        customersOnly: text(customersOnly),
      },
      refusesWith200: refusesWith200 === undefined ? undefined : text(refusesWith200),
      shares: shares === undefined ? undefined : text(shares),
      isShared: shared.has(name),
    }
  })
}

/** In a service's folder: where it says otherwise than what it shares. */
const differencesFile = 'differences.yaml'

/**
 * Joins the scenario files of every folder of specs/ that services.yaml names. A service that shares a folder has what
 * stands there too, changed by its differences.
 */
export async function readServiceDocuments(): Promise<ServiceDocument[]> {
  const documents: ServiceDocument[] = []
  const parts = new Map<string, JsonObject[]>()
  for (const service of readServices()) {
    const own = await readFolder(service.name)
    parts.set(service.name, own)
    if (service.shares === undefined) documents.push({ service, document: join(service, own) })
    else {
      // What is shared stands in services.yaml before those that share it.
      const shared = parts.get(service.shares) ?? (await readFolder(service.shares))
      const document = join(service, [...shared, ...own])
      const file = `specs/${service.name}/${differencesFile}`
      documents.push({ service, document: applyDifferences(document, { file, differences: readYaml(file) }) })
    }
  }
  return documents
}

async function readFolder(name: string): Promise<JsonObject[]> {
  const config = await createConfig({})
  const parts: JsonObject[] = []
  for (const file of readdirSync(`specs/${name}`).sort()) {
    if (file === differencesFile) continue
    const { bundle: bundled, problems } = await bundle({ ref: `specs/${name}/${file}`, config })
    const [problem] = problems.filter((each) => each.severity === 'error')
    if (problem) throw new Error(`Failed to bundle specs/${name}/${file}: ${problem.message}`)
    parts.push(asObject(JSON.parse(JSON.stringify(bundled.parsed))))
  }
  return parts
}

function join(service: Service, parts: readonly JsonObject[]): JsonObject {
  const paths: Record<string, JsonObject> = {}
  const components: Record<string, JsonObject> = {}
  for (const part of parts) {
    mergeEach(paths, part['paths'], '')
    mergeEach(components, part['components'], 'components.')
  }
  const tags = new Map(
    parts
      .flatMap((part) => (Array.isArray(part['tags']) ? (part['tags'] as Json[]) : []))
      .map((tag) => [text(asObject(tag)['name']), tag]),
  )
  if (service.secured) components['securitySchemes'] = securitySchemes()
  const served = service.refusesWith200 === undefined ? paths : admitRefusals(paths, service.refusesWith200)
  const isOld = hasOld(served)
  if (isOld) components['headers'] = { ...components['headers'], ...ageHeaders() }
  return {
    openapi: '3.1.0',
    info: {
      title: service.title,
      version: '1.0.0',
      description: service.description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:4010', description: 'The sandbox on this machine' }],
    ...(service.secured ? { security: [{ token: [] }, { signature: [] }] } : { security: [] }),
    tags: [...tags.values()],
    paths: sortKeys(isOld ? declareAge(served) : served),
    components: Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, sortKeys(entries)])),
  }
}

function securitySchemes(): JsonObject {
  return sharedSection('bss', 'securitySchemes')
}

/** The header that says how old an operation is. */
function ageHeaders(): JsonObject {
  return sharedSection('v1', 'headers')
}

/** A section of what `specs/shared` has for several services. */
function sharedSection(file: string, section: string): JsonObject {
  return asObject(asObject(readYaml(`specs/shared/${file}.yaml`)['components'])[section])
}

function sortKeys(entries: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Adds what one file says of each path, or of each section of its components, to what other files have said of it. */
function mergeEach(into: Record<string, JsonObject>, from: Json | undefined, prefix: string): void {
  for (const [name, entries] of Object.entries(asObject(from ?? {})))
    into[name] = merge(into[name] ?? {}, asObject(entries), prefix + name)
}

/** Two files may bring the same shared piece; two different pieces of one name are a fault of the specs. */
function merge(into: JsonObject, from: JsonObject, where: string): JsonObject {
  for (const [name, entry] of Object.entries(from)) {
    if (name in into && !isDeepStrictEqual(into[name], entry)) {
      throw new Error(`Failed to join the specs: ${where}.${name} is defined twice, differently. Rename one of them.`)
    }
    into[name] = entry
  }
  return into
}
