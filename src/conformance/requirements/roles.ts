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
} as const satisfies Requirements
