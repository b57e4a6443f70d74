import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { add, amountText, fromAmount, percentage, reaches, subtract, toAmount, zero } from '../../src/units/amount.ts'

it('reads a number off the wire without the digits that a float would add', () => {
  expect(amountText(toAmount(-7358579555.26), 8)).toBe('-7358579555.26000000')
  expect(amountText(toAmount(0.00000001), 8)).toBe('0.00000001')
  expect(() => toAmount(0.1 + 0.2)).toThrow('0.30000000000000004')
})

it('refuses what is no plain amount', () => {
  for (const text of ['', '1e3', 'abc', '0.123456789', 'NaN', '--1', '1.'])
    expect(() => toAmount(text)).toThrow(RangeError)
})

it('rounds half away from zero when it writes fewer decimals', () => {
  expect([0.005, -0.005, 0.004, 2.675, -2.674].map((each) => amountText(toAmount(each)))).toEqual([
    '0.01',
    '-0.01',
    '0.00',
    '2.68',
    '-2.67',
  ])
})

it('writes what it has read, to eight decimals', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (units) => {
      const text = amountText(add(zero, toAmount(decimal(units))), 8)
      expect(text).toBe(decimal(units))
    }),
  )
})

it('adds and subtracts without drift, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_00 })), (cents) => {
      const amounts = cents.map((each) => toAmount(each / 100))
      const sum = amounts.reduce(add, zero)
      expect(fromAmount(sum)).toBe(cents.reduce((a, b) => a + b, 0) / 100)
      expect([...amounts].reverse().reduce(subtract, sum)).toBe(zero)
    }),
  )
})

it('compares shares exactly at their bounds', () => {
  expect(reaches(toAmount(75), 75, toAmount(100))).toBe(true)
  expect(reaches(toAmount(74.99999999), 75, toAmount(100))).toBe(false)
  expect(amountText(percentage(toAmount(1), toAmount(3)), 2)).toBe('33.33')
  expect(percentage(toAmount(1), zero)).toBe(zero)
})

function decimal(units: bigint): string {
  const magnitude = (units < 0n ? -units : units).toString().padStart(9, '0')
  return `${units < 0n ? '-' : ''}${magnitude.slice(0, -8)}.${magnitude.slice(-8)}`
}
