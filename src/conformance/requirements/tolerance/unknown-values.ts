import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const unknownValues = toleranceOf(
  ({ fault }) => fault?.shape === 'unknown_values',
  'codes that are not documented',
)
