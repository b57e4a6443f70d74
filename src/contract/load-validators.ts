import { createRequire } from 'node:module'
import type { Validator } from './validation.ts'

/** The validators of a service: by operationId, then by the part of a request or the status of an answer. */
export type ServiceValidators = Readonly<Record<string, Readonly<Record<string, Validator>>>>

const load: (path: string) => unknown = createRequire(import.meta.url)

/**
 * Gives what loads the compiled validators of a service when they are first needed: they are most of the code of this
 * program, and a program that calls one service needs no other's (docs/decisions/hot-path.md). The services that have
 * a file are those of scripts/generate.ts; a missing file throws.
 */
export function validatorsOf(service: string): () => ServiceValidators {
  let loaded: ServiceValidators | undefined
  return () => {
    loaded ??= tableIn(load(`./generated/validators/${service}.js`))
    return loaded
  }
}

function tableIn(module: unknown): ServiceValidators {
  if (!hasTable(module)) throw new Error('Failed to load the validators of the contract: npm run generate makes them.')
  return module.validators
}

function hasTable(module: unknown): module is { readonly validators: ServiceValidators } {
  return typeof module === 'object' && module !== null && 'validators' in module
}
