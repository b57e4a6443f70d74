import { fullFormats } from 'ajv-formats/dist/formats.js'
import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { countCharacters, formats } from '../../src/contract/text-formats.ts'

const digits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((each) => String(each).padStart(2, '0'))
const year = fc.constantFrom('1900', '2000', '2023', '2024', '0000', '24', '02024')
const date = fc.tuple(year, digits(0, 13), digits(0, 32)).map((parts) => parts.join('-'))
const zone = fc.oneof(
  fc.constantFrom('Z', 'z', '', 'X', '+08', '+0800', '-23:59', '+24:00', '+01:60'),
  fc.tuple(fc.constantFrom('+', '-'), digits(0, 24), fc.constant(':'), digits(0, 60)).map((parts) => parts.join('')),
)
const seconds = fc.tuple(digits(0, 61), fc.constantFrom('', '.5', '.999999999', '.')).map((parts) => parts.join(''))
const time = fc
  .tuple(digits(0, 24), fc.constant(':'), digits(0, 60), fc.constant(':'), seconds, zone)
  .map((parts) => parts.join(''))
const dateTime = fc.tuple(date, fc.constantFrom('T', 't', ' ', '', 'T T'), time).map((parts) => parts.join(''))

/** What Ajv's package of formats says. */
function judged(name: 'date' | 'date-time', value: string): unknown {
  const format = fullFormats[name]
  if (typeof format !== 'object' || !('validate' in format) || typeof format.validate !== 'function')
    throw new Error(`no format ${name}`)
  return Reflect.apply(format.validate, undefined, [value])
}

it('counts code points, as JSON Schema does, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (value) => {
      expect(countCharacters(value)).toBe(Array.from(value).length)
    }),
  )
  expect(countCharacters('\ud83d\ud83d\ude00\ude00')).toBe(3)
})

it('takes the dates and times that Ajv takes, and no others', () => {
  fc.assert(
    fc.property(date, (value) => {
      expect(formats.date(value)).toBe(judged('date', value))
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(
      dateTime.filter((each) => !each.includes(':60')),
      (value) => {
        expect(formats['date-time'](value)).toBe(judged('date-time', value))
      },
    ),
    { numRuns: 5000 },
  )
})

it.each([
  ['2016-12-31T23:59:60Z', true],
  ['2017-01-01T07:59:60+08:00', true],
  ['2016-12-31T18:59:60.5-05:00', true],
  ['2016-12-31T23:59:61Z', false],
  ['2016-12-31T23:59:60+08:00', false],
  ['2016-12-31T24:59:60+01:00', false],
])('%s, a leap second: %s', (value, right) => {
  expect(formats['date-time'](value)).toBe(right)
})
