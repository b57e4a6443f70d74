import { toleranceOf } from './odd-answer.ts'

export const omissions = toleranceOf(({ fault }) => fault?.shape === 'omissions', 'optional fields that are absent')
