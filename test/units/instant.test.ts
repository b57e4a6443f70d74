import { expect, it } from 'vitest'
import { fromInstant, instantOf } from '../../src/units/instant.ts'
import { fc } from '../helpers/properties.ts'

it('writes a moment in UTC to the second, whatever was written before', () => {
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 2000, size: 'max' }), (moments) => {
      for (const each of moments)
        expect(fromInstant(instantOf(each.getTime()))).toBe(`${each.toISOString().slice(0, 19)}Z`)
    }),
    { numRuns: 20 },
  )
})
