import type { Named } from '../catalog/catalog.ts'
import catalog from './support-catalog.json' with { type: 'json' }

/** What a ticket may be about: a category of products and problems. */
export interface SubType {
  readonly id: string
  readonly name: Named
}

/** A product or service that tickets are about. */
export interface SupportedProduct {
  readonly id: string
  readonly subTypeId: string
  readonly name: Named
  readonly description: Named
  readonly acronym: string
  readonly usesSupportPlan: boolean
}

/** A kind of problem; a fault happened in a region, a question did not. */
export interface Problem {
  readonly id: string
  readonly subTypeId: string
  readonly name: Named
  readonly kind: 'question' | 'fault'
  readonly productIds: readonly string[]
  readonly usesSupportPlan: boolean
}

/** A text that a customer fills in. */
export interface TicketTemplate {
  readonly id: string
  readonly problemId: string
  readonly name: Named
  readonly content: Named
}

/** How bad a fault is. */
export interface Severity {
  readonly id: string
  readonly name: Named
}

/** A field that tickets about one kind of problem have beyond the usual ones. */
export interface ExtraFieldRule {
  readonly problemId: string
  readonly key: string
  readonly name: Named
  readonly tip: Named
  /** The most characters that its value may have. */
  readonly length: number
}

/** In what a customer may be content. */
export interface Dimension {
  readonly number: number
  readonly name: Named
  readonly description: Named
}

/** The code of a country before a telephone number. */
export interface AreaCode {
  readonly number: number
  readonly code: string
  readonly name: Named
}

interface SupportCatalog {
  readonly subTypes: readonly SubType[]
  readonly products: readonly SupportedProduct[]
  readonly problems: readonly Problem[]
  readonly templates: readonly TicketTemplate[]
  readonly severities: readonly Severity[]
  readonly extraFields: readonly ExtraFieldRule[]
  readonly dimensions: readonly Dimension[]
  readonly areaCodes: readonly AreaCode[]
}

const kinds: Readonly<Record<string, Problem['kind']>> = { question: 'question', fault: 'fault' }

/** What support knows: the data that a form for a ticket is made of, the same on both sites (docs/decisions/tickets.md). */
export const supportCatalog: SupportCatalog = {
  ...catalog,
  problems: catalog.problems.map((each) => ({ ...each, kind: kinds[each.kind] ?? 'question' })),
}

/** The highest and the lowest score in a dimension. */
export const scoreBounds = { least: 1, most: 5 } as const

/** The kind of problem of that id. */
export function findProblem(id: string): Problem | undefined {
  return supportCatalog.problems.find((each) => each.id === id)
}

/** The product of that id; none where no id is given. */
export function findSupportedProduct(id: string | undefined): SupportedProduct | undefined {
  return supportCatalog.products.find((each) => each.id === id)
}

/** The category of that id; none where no id is given. */
export function findSubType(id: string | undefined): SubType | undefined {
  return supportCatalog.subTypes.find((each) => each.id === id)
}

/** The grade of severity of that id; none where no id is given. */
export function findSeverity(id: string | undefined): Severity | undefined {
  return supportCatalog.severities.find((each) => each.id === id)
}

/** The kinds of problem that a product may have; all where no product is named. */
export function problemsOf(productId: string | undefined): Problem[] {
  return supportCatalog.problems.filter(({ productIds }) => productId === undefined || productIds.includes(productId))
}

/** The fields that tickets about a kind of problem have beyond the usual ones. */
export function extraFieldsOf(problemId: string): ExtraFieldRule[] {
  return supportCatalog.extraFields.filter((each) => each.problemId === problemId)
}
