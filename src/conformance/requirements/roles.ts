import { type Requirements } from '../requirement.ts'

export const roleRequirements = {
  'ROLE-01': {
    level: 'MUST',
    text: "What only a customer may call is called with that customer's own credentials.",
    source: 'the page of each operation, caller',
  },
  'ROLE-02': {
    level: 'MUST',
    text: "What only a partner may call is called with the partner's credentials.",
    source: 'the page of each operation, caller',
  },
  'ROLE-03': {
    level: 'MUST',
    text: 'The user that calls has the permission that the operation needs.',
    source: 'jac_00003',
  },
  'ROLE-04': {
    level: 'MUST',
    text: 'Only customers and resellers are named that belong to the partner.',
    source: 'the page of each operation, caller',
  },
  'ROLE-05': {
    level: 'MUST',
    text: 'What names a platform id, xaccount_type, names one that was assigned to the partner.',
    source: 'mc_00016, mc_00017, mc_00020; docs/decisions/platform-ids.md',
    operations: [
      'CreateSubCustomer',
      'CreatePersonalRealnameAuth',
      'CreateEnterpriseRealnameAuthentication',
      'ChangeEnterpriseRealnameAuthentication',
    ],
  },
} as const satisfies Requirements
