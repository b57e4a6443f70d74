import { expect, it } from 'vitest'
import { exampleOf } from '../../../src/conformance/examples/all.ts'
import { allRequirements } from '../../../src/conformance/requirements/all.ts'

it('each requirement has an example that keeps it and one that breaks it, and they differ', () => {
  const lacking = allRequirements.filter(({ id }) => {
    const { right = '', wrong = '' } = exampleOf(id) ?? {}
    return right === '' || wrong === '' || right === wrong
  })
  expect(lacking.map((each) => each.id)).toEqual([])
})
