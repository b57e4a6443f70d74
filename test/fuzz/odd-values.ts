import type { Chance } from './chance.ts'

/** Texts that have broken programs before. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\ufeffx',
  '\u202eabc',
  '\u2028\u2029',
  '😀'.repeat(40),
  'ä'.repeat(70),
  '中文名字',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0',
  '1e999',
  '00000000000000000000001',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%',
  '{detail}',
  '${7*7}',
  '$&$1$`',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  'a\r\nX-Injected: 1',
  '\t\n\u000b\u007f\u0080',
  '2026-02-30T00:00:00Z',
  '2026-13',
  '2026-00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-05-06T12:00:00+99:99',
  '2026-05',
  '1970-01',
  '9999-12',
  'P1Y',
  'P999999999Y',
  'PT0S',
  '-0.000000001',
  '99999999999999999999.99',
]

const oddNumbers: readonly number[] = [
  0, -0, -1, 1, 0.1, 0.30000000000000004, 1e-7, 1.005, 1e21, 1e308, -1e308, 5e-324, 255, 65_536, 2_147_483_647,
  2_147_483_648, 4_294_967_296, 9_007_199_254_740_991, 9_007_199_254_740_993, 99_999_999_999.99,
]

/** A value that stands where another one is expected. */
export function oddValue(chance: Chance): unknown {
  switch (chance.below(12)) {
    case 0:
      return null
    case 1:
      return chance.hits(0.5)
    case 2:
      return []
    case 3:
      return {}
    case 4:
      return Array.from({ length: chance.pick([1, 2, 51, 101, 1000]) }, () => chance.pick(oddTexts))
    case 5:
      return { [chance.pick(oddTexts)]: chance.pick(oddNumbers), id: chance.pick(oddTexts) }
    case 6:
      return 'a'.repeat(chance.pick([1, 63, 64, 65, 255, 256, 1025, 5000, 100_000]))
    case 7:
      return chance.bytes(chance.below(40)).toString('latin1')
    case 8:
    case 9:
      return chance.pick(oddNumbers)
    default:
      return chance.pick(oddTexts)
  }
}
