import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'

/** Headers that let whoever gets them call in somebody's name. */
const credentials = ['x-auth-token', 'authorization', 'x-security-token']

export const noCredentialsElsewhere = {
  id: 'AUTH-12',
  area: 'authentication',
  level: 'MUST',
  text: 'Credentials go to the host of the platform alone: they do not follow an answer that names another.',
  harm: 'secret_exposed',
  fix: 'Follow no redirection (the platform documents none), or send no token and no signature to another host.',
  source: 'RFC 9110, 15.4; docs/decisions/redirections.md',
  /** `elsewhere` is what came to the other host; what a redirection answered exercises it too. */
  check: eachExchange(
    ({ probe, fault }) => probe === 'elsewhere' || fault?.kind === 'redirect',
    ({ probe, headers, method, path }) => {
      const sent = probe === 'elsewhere' ? credentials.find((name) => name in headers) : undefined
      if (sent === undefined) return undefined
      return { expected: `no ${sent} at another host`, actual: `${method} ${path} with ${sent}`, field: sent }
    },
  ),
} as const satisfies TestedRequirement
