/** The contract as the sandbox serves it, as far as it is read here. */
export interface Contract {
  readonly 'x-refusal-catalog'?: Readonly<Record<string, RefusalFacts>>
}

/** What the catalog says of a refusal. */
export interface RefusalFacts {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly layer: string
  readonly fidelity: string
  readonly reach: string
  readonly explanation?: string
}

/** What the contract says of an operation in its `x-` names. */
export interface OperationFacts {
  readonly fidelity: string
  readonly callers: readonly string[]
  readonly permissionItems: readonly string[]
  readonly rateLimit: { readonly requests: number; readonly seconds: number; readonly fidelity: string } | undefined
  readonly source: string | undefined
  readonly decision: string | undefined
  readonly successor: string | undefined
  /** In the order in which the platform looks for them. */
  readonly refusals: readonly (RefusalFacts & { readonly name: string })[]
}

/** Reads the facts of an operation off its part of the contract; what is not said has the value that the sandbox takes. */
export function factsOf(contract: Contract, operation: Readonly<Record<string, unknown>>): OperationFacts {
  const catalog = contract['x-refusal-catalog'] ?? {}
  const names = textsOf(operation['x-refusals'])
  return {
    fidelity: textOf(operation['x-fidelity']) ?? 'documented',
    callers: textsOf(operation['x-callers']),
    permissionItems: textsOf(operation['x-permission-items']),
    rateLimit: rateLimitOf(operation['x-rate-limit']),
    source: textOf(operation['x-source']),
    decision: textOf(operation['x-decision']),
    successor: textOf(operation['x-successor']),
    refusals: names.flatMap((name) => {
      const entry = catalog[name]
      return entry === undefined ? [] : [{ name, ...entry }]
    }),
  }
}

function rateLimitOf(value: unknown): OperationFacts['rateLimit'] {
  if (typeof value !== 'object' || value === null) return undefined
  const { requests, seconds, fidelity }: { requests?: unknown; seconds?: unknown; fidelity?: unknown } = value
  return { requests: Number(requests), seconds: Number(seconds), fidelity: textOf(fidelity) ?? 'documented' }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
