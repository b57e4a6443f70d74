import { bssEnvelope } from './envelopes/bss.ts'
import { controlEnvelope } from './envelopes/control.ts'
import type { Envelope } from './envelopes/envelope.ts'
import { iamEnvelope } from './envelopes/iam.ts'
import { samlEnvelope } from './envelopes/saml.ts'
import { oldEnvelope } from './envelopes/v1.ts'
import { ticketEnvelope } from './envelopes/tickets.ts'
import { operationIndex } from './generated/operation-index.ts'
import { readings } from './generated/readings.ts'
import { shapes } from './generated/shapes.ts'
import { type ServiceValidators, validatorsOf } from './load-validators.ts'
import type { IndexedOperation, OperationFacts, Places, SiteName } from './operations.ts'
import type { OperationReading } from './read-value.ts'
import { createRouter, type Router } from './router.ts'

/** A service: its operations by id, and the router that finds them. */
export interface Service {
  readonly name: string
  /** The one site that has it; undefined where both do. */
  readonly site: SiteName | undefined
  readonly operations: Readonly<Record<string, IndexedOperation>>
  readonly router: Router
}

/** What a service is made of. All but the envelope is derived from its specs; each part is keyed by operationId. */
export interface ServiceParts {
  readonly name: string
  readonly site?: SiteName
  readonly envelope: Envelope
  readonly index: Readonly<Record<string, OperationFacts>>
  readonly readings: Readonly<Record<string, OperationReading>>
  /** Asked when a request or an answer is first held to the contract. */
  readonly validators: () => ServiceValidators
  readonly places?: Readonly<Record<string, Places>>
}

const noPlaces: Places = { codes: [], optional: [], sent: [] }

/**
 * Makes a service: each of its operations carries all that was compiled of it, so that nothing is looked up by a bare
 * operationId, which another service may have too. Throws when a part lacks an operation.
 */
export function createService({
  name,
  site,
  envelope,
  index,
  readings,
  validators,
  places: placesOf = {},
}: ServiceParts): Service {
  const operations = Object.fromEntries(
    Object.entries(index).map(([id, facts]): [string, IndexedOperation] => {
      const reading = readings[id]
      if (reading === undefined) throw new Error(`Failed to make the service ${name}: ${id} has no reading.`)
      const places = placesOf[id] ?? noPlaces
      const operation: IndexedOperation = {
        ...facts,
        site: facts.site ?? site,
        envelope,
        reading,
        places,
        get validators() {
          return validators()[id] ?? {}
        },
      }
      return [id, operation]
    }),
  )
  return { name, site, operations, router: createRouter(Object.values(operations)) }
}

const allReadings: Readonly<Record<string, Readonly<Record<string, OperationReading>>>> = readings
const allPlaces: Readonly<Record<string, Readonly<Record<string, Places>>>> = shapes

/** The partner operations of the International site. */
export const intl = createService({
  name: 'intl',
  site: 'intl',
  envelope: bssEnvelope,
  index: operationIndex.intl,
  readings: allReadings['intl'] ?? {},
  validators: validatorsOf('intl'),
  places: allPlaces['intl'] ?? {},
})

/** The partner operations of the China site. */
export const cn = createService({
  name: 'cn',
  site: 'cn',
  envelope: bssEnvelope,
  index: operationIndex.cn,
  readings: allReadings['cn'] ?? {},
  validators: validatorsOf('cn'),
  places: allPlaces['cn'] ?? {},
})

/** Tokens, projects and temporary keys, which both sites have. */
export const iam = createService({
  name: 'iam',
  envelope: iamEnvelope,
  index: operationIndex.iam,
  readings: allReadings['iam'] ?? {},
  validators: validatorsOf('iam'),
  places: allPlaces['iam'] ?? {},
})

/** Service tickets, which both sites have. */
export const tickets = createService({
  name: 'tickets',
  envelope: ticketEnvelope,
  index: operationIndex.tickets,
  readings: allReadings['tickets'] ?? {},
  validators: validatorsOf('tickets'),
  places: allPlaces['tickets'] ?? {},
})

/** The generation of 2019; an operation that only one site had says so. */
export const v1 = createService({
  name: 'v1',
  envelope: oldEnvelope,
  index: operationIndex.v1,
  readings: allReadings['v1'] ?? {},
  validators: validatorsOf('v1'),
  places: allPlaces['v1'] ?? {},
})

/** The switch from sales platforms to the console, which both sites have. */
export const saml = createService({
  name: 'saml',
  envelope: samlEnvelope,
  index: operationIndex.saml,
  readings: allReadings['saml'] ?? {},
  validators: validatorsOf('saml'),
})

/** What a test may arrange behind the platform's back. */
export const control = createService({
  name: 'control',
  envelope: controlEnvelope,
  index: operationIndex.control,
  readings: allReadings['control'] ?? {},
  validators: validatorsOf('control'),
})

/** The services of the vendor's platform that programs call. */
export const platformServices: readonly Service[] = [intl, cn, iam, tickets, v1]

/** Every service that the sandbox serves. */
export const allServices: readonly Service[] = [...platformServices, saml, control]

/** Every operation that the sandbox serves, service by service. */
export function allOperations(): IndexedOperation[] {
  return operationsOf(allServices)
}

/** Every operation of some services, service by service. */
export function operationsOf(services: readonly Service[]): IndexedOperation[] {
  return services.flatMap((each) => Object.values(each.operations))
}
