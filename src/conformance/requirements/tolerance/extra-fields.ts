import { toleranceOf } from '../../checks/after-odd-answer.ts'

export const extraFields = toleranceOf(({ fault }) => fault?.shape === 'extra_fields', 'fields that are not documented')
