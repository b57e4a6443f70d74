import { eachExchange } from '../../checks/each-exchange.ts'
import type { TestedRequirement } from '../../requirement.ts'

export const noticeVerified = {
  id: 'SSO-05',
  area: 'console',
  level: 'MUST',
  text: 'A notice of a binding is stored only where its signature is by the key of the metadata of the cloud; any other is refused.',
  harm: 'locked_out',
  fix: 'Verify the signature of a notice before you store the binding.',
  source: 'bpconsole_apifaq_00003',
  check: eachExchange(
    ({ probe }) => probe === 'forged-notice',
    ({ status }) =>
      status >= 200 && status < 300
        ? { expected: 'a refusal', actual: `${status} to a notice that the cloud has not signed` }
        : undefined,
  ),
} as const satisfies TestedRequirement
