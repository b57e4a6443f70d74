import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const omissions = toleranceOf(({ fault }) => fault?.shape === 'omissions', 'optional fields that are absent')
