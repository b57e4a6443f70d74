import { toleranceOf } from './odd-answer.ts'

export const nulls = toleranceOf(({ fault }) => fault?.shape === 'nulls', 'optional fields that are null')
