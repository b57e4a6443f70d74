import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { type Call, record } from '../helpers/recording.ts'
import {
  act,
  file,
  limits,
  listed,
  lostOf,
  newMessages,
  score,
  stateOf,
  ticketRefused,
  upload,
  uploadForm,
} from './ticket-recordings.ts'

/** What a recording breaks, with what was found. */
function found(calls: readonly Call[]): string[] {
  // In which order the calls of a ticket come is told by SEQ-17.
  const judged = judge(record(calls)).filter(({ requirement }) => requirement.id !== 'SEQ-17')
  return judged.flatMap(({ requirement, findings }) =>
    findings.map(({ exchange, actual }) => `${requirement.id} at ${exchange.number}: ${actual}`),
  )
}

const refusedFiling: Call = { ...file('refused'), ...ticketRefused('OSM.01010001') }
const refusedUpload: Call = { ...uploadForm('a.log'), ...ticketRefused('OSM.01010005') }
const refusedClose: Call = { ...act('TT4', 'close'), ...ticketRefused('OSM.01010014') }

describe('a refusal with status 200', () => {
  it.each([
    ['a ticket that has no id', [refusedFiling, stateOf('undefined', 0)], 'case_id undefined'],
    ['a ticket that is None', [refusedFiling, stateOf('None', 0)], 'case_id None'],
    ['an attachment that is null', [refusedUpload, file('x', { accessory_ids: ['null'] })], 'accessory_ids.* null'],
    ['a message about nothing', [refusedFiling, newMessages('TT1,null', '', '1')], 'case_ids TT1,null'],
    ['a score of what is not closed', [refusedClose, score('TT4')], 'CreateScores as if it had been served'],
    ['a deletion of it', [refusedClose, act('TT4', 'delete')], 'UpdateCases as if it had been served'],
  ])('is not read by who goes on with %s', (_, calls, actual) => {
    expect(found(calls)).toEqual([`RESIL-13 at 2: ${actual}`])
  })

  it.each([
    ['files without the attachment', [refusedUpload, file('x')]],
    ['looks first and then scores', [refusedClose, stateOf('TT4', 3), score('TT4')]],
    ['closes later and scores then', [refusedClose, { ...act('TT4', 'close'), after: 60 }, score('TT4')]],
    ['scores another ticket', [refusedClose, score('TT5')]],
    ['has a ticket of that name, and was never refused', [stateOf('undefined', 0)]],
    ['stops', [refusedFiling]],
  ])('is read by who %s', (_, calls) => {
    expect(found(calls)).toEqual([])
  })

  it('is final as one with any other status is', () => {
    expect(found([refusedFiling, refusedFiling])).toEqual(['RESIL-07 at 2: 200 OSM.01010001 no'])
    const urged: Call = { ...act('TT1', 'press'), ...ticketRefused('OSM.01010004') }
    expect(found([urged, urged])).toEqual([])
  })
})

describe('attachments', () => {
  const files = (count: number): Call =>
    file('x', { accessory_ids: Array.from({ length: count }, (_, at) => `a${at}`) })
  const megabyte = 1024 * 1024

  it.each([
    ['a name that ends otherwise', [upload('setup.exe')], 'SHAPE-16 at 1: setup.exe'],
    ['that in a form', [uploadForm('setup.exe')], 'SHAPE-16 at 1: setup.exe'],
    ['a name without an end', [uploadForm('readme')], 'SHAPE-16 at 1: readme'],
    ['six of them', [files(6)], 'SHAPE-16 at 1: 6 of them'],
    ['more than were told', [limits('2', '4', 'log'), files(3)], 'SHAPE-16 at 2: 3 of them'],
    ['another end than was told', [limits('2', '4', 'log'), upload('a.txt')], 'SHAPE-16 at 2: a.txt'],
    [
      'more than was told',
      [limits('2', '1', 'log'), upload('a.log', megabyte + 1)],
      `SHAPE-16 at 2: ${megabyte + 1} of them in a.log`,
    ],
    [
      'more than was told in a form',
      [limits('2', '1', 'log'), uploadForm('a.log', megabyte + 1)],
      `SHAPE-16 at 2: ${megabyte + 1} of them in a.log`,
    ],
  ])('break the limits with %s', (_, calls, finding) => {
    expect(found(calls)).toEqual([finding])
  })

  it('keep to them up to the last byte, in capitals too, and by what a later platform tells', () => {
    expect(found([upload('A.LOG', megabyte), uploadForm('b.pdf', megabyte), files(5)])).toEqual([])
    expect(found([limits('2', '1', 'LOG, txt'), upload('a.log', megabyte), uploadForm('b.txt', megabyte)])).toEqual([])
    expect(found([limits('9', '4', 'exe'), uploadForm('setup.exe'), files(9)])).toEqual([])
  })
})

describe('a ticket whose answer is lost', () => {
  it('is looked for, at the latest before it is filed again', () => {
    const filing = file('x')
    expect(found([lostOf(filing)])).toEqual(['RESIL-15 at 1: nobody knows whether the ticket is there'])
    expect(found([lostOf(filing), filing, listed])).toEqual(['RESIL-15 at 2: the ticket is filed again'])
    expect(found([lostOf(filing), listed, filing])).toEqual([])
    expect(found([lostOf(filing), listed])).toEqual([])
    expect(found([lostOf(filing), file('y'), listed])).toEqual([])
  })
})

describe('polling', () => {
  const poll = (from: number, count: number, status: number): Call[] =>
    Array.from({ length: count }, (_, at) => newMessages('TT1', String(from + at), String(from + at + 1), status))

  it('goes on from the last answer; one who starts again twice is left alone', () => {
    const anew = newMessages('TT1', '', '9')
    expect(found([anew, anew, anew])).toEqual([])
    expect(found([anew, { ...anew, after: 9 }, ...poll(9, 3, 1), { ...anew, after: 9 }])).toEqual([])
    expect(found([anew, anew, anew, anew])).toEqual(['ASYNC-04 at 4: 3 readings without it'])
    expect(found(Array.from({ length: 4 }, () => newMessages('TT1', '', '')))).toEqual([])
  })

  it('stops when the ticket has ended; who opens it again later is left alone', () => {
    const ended = poll(5, 1, 3)
    expect(found([...poll(1, 9, 1), ...ended, stateOf('TT1', 3), ...poll(11, 2, 3)])).toEqual([])
    expect(found([...ended, ...poll(6, 4, 3)])).toEqual(['ASYNC-05 at 5: 4 looks'])
    expect(found([...ended, ...poll(6, 9, 3).map((each) => ({ ...each, after: 60 }))])).toEqual([])
    const withOpenOne = poll(6, 9, 1).map((each) => ({ ...each, target: each.target.replace('TT1', 'TT1,TT2') }))
    expect(found([...ended, ...withOpenOne])).toEqual([])
  })
})
