import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const nulls = toleranceOf(({ fault }) => fault?.shape === 'nulls', 'optional fields that are null')
