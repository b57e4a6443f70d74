import { toleranceOf } from './odd-answer.ts'

export const unknownValues = toleranceOf(
  ({ fault }) => fault?.shape === 'unknown_values',
  'codes that are not documented',
)
