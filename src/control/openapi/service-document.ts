import { readFileSync } from 'node:fs'
import { refusalEntry, type RefusalName, refusalNames } from '../../contract/refusals.ts'
import { allServices, operationsOf } from '../../contract/services.ts'
import { chineseOf, inChinese } from './chinese.ts'
import type { Language } from './preferred-language.ts'

export interface DocumentAsked {
  /** The name of a service that is served. */
  readonly service: string
  /** The address that it was asked at, which its operations are called at too. */
  readonly origin: string
  readonly language: Language
}

/** A part of an OpenAPI document. */
type JsonObject = Readonly<Record<string, unknown>>

/**
 * The contract of a service as it is served here and now: its server is the origin, `x-refusal-catalog` says what the names
 * of its refusals mean, and its words are in the language that was asked for.
 */
export function serviceDocument({ service, origin, language }: DocumentAsked): JsonObject {
  const { openapi, info, servers: _made, ...rest } = generatedDocument(service)
  const document = {
    openapi,
    info,
    servers: [{ url: origin, description: 'The sandbox on this machine' }],
    ...rest,
    'x-refusal-catalog': catalogOf(service, language),
  }
  return language === 'zh' ? inChinese(document) : document
}

/** It is read each time: documents are asked for seldom, and would take more memory than a world. */
function generatedDocument(service: string): JsonObject {
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof document === 'object' ? { ...document } : {}
}

/** What a refusal of a document means. */
interface Explained {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly layer: 'gateway' | 'service'
  readonly fidelity: string
  readonly reach: string
  /** What it means in Chinese; the message on the wire stays as it is. */
  readonly explanation?: string
}

/** The refusals that operations of a service name, and those of the gateway in front of it. */
function catalogOf(service: string, language: Language): Readonly<Record<string, Explained>> {
  const operations = operationsOf(allServices.filter(({ name }) => name === service))
  const named = new Set<RefusalName>(
    operations.flatMap(({ refusals, fieldRefusals, ownRefusals }) => [
      ...refusals,
      ...Object.values(fieldRefusals),
      ownRefusals.wrongRequest,
      ownRefusals.internal,
      ownRefusals.callerUnfit,
      ownRefusals.customersOnly,
    ]),
  )
  const isShown = (name: RefusalName): boolean =>
    named.has(name) || (service !== 'control' && refusalEntry(name).layer === 'gateway')
  return Object.fromEntries(refusalNames.filter(isShown).map((name) => [name, explained(name, language)]))
}

function explained(name: RefusalName, language: Language): Explained {
  const { status, code, message, layer, fidelity, reach } = refusalEntry(name)
  const explanation = language === 'zh' ? chineseOf(name) : undefined
  const entry = { status, code, message, layer, fidelity, reach }
  return explanation === undefined ? entry : { ...entry, explanation }
}
