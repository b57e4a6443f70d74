import { expect, it } from 'vitest'
import { jsonReport } from '../../src/conformance/reports/json.ts'
import { judgeRecording } from '../../src/conformance/judge-recording.ts'
import { traceOfJournal } from '../../src/conformance/trace/trace-of-journal.ts'
import { control, customers, nobody } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

const chinese = /[\u4e00-\u9fff]/

interface Judged {
  readonly requirements: readonly { readonly text: string; readonly fix: string }[]
  readonly sections: readonly {
    readonly verdicts: readonly { readonly id: string; readonly findings: readonly { why: string; fix: string }[] }[]
  }[]
}

it('judges the journal in the language that is asked for, to the same verdict', async () => {
  const platform = startPlatform()
  await platform.post(customers, { limit: 1000 })
  const judge = async (query = '', headers = {}): Promise<Judged> =>
    (await platform.call('GET', `/_sandbox/conformance${query}`, { ...nobody, headers })).body as Judged
  const english = await judge()
  const translated = await judge('?lang=zh')
  expect(await judge('', { 'accept-language': 'zh-CN,en;q=0.5' })).toEqual(translated)
  expect(await judge('?lang=en', { 'accept-language': 'zh-CN' })).toEqual(english)
  for (const { text, fix } of english.requirements) expect(text + fix).not.toMatch(chinese)
  for (const { text, fix } of translated.requirements) {
    expect(text).toMatch(chinese)
    expect(fix).toMatch(chinese)
  }
  const findingsOf = ({ sections }: Judged) =>
    sections.flatMap(({ verdicts }) => verdicts.flatMap(({ findings }) => findings))
  const inChinese = expect.stringMatching(chinese) as string
  const reworded = { expected: inChinese, actual: expect.any(String) as string, why: inChinese, fix: inChinese }
  expect(findingsOf(english).length).toBeGreaterThan(0)
  expect(findingsOf(translated)).toEqual(findingsOf(english).map((each) => ({ ...each, ...reworded })))
})

it('judges a journal as a recording is, and lets other requests in while it does', async () => {
  const platform = startPlatform()
  await Promise.all(Array.from({ length: 3000 }, () => platform.post(customers, { limit: 1000 })))
  const exchanges = platform.partner.journal.list()
  const judging = control(platform, 'GET', 'conformance')
  let isJudged = false
  void judging.then(() => (isJudged = true))
  const between = await platform.post(customers, { limit: 1 })
  expect([between.status, isJudged]).toEqual([200, false])
  const { exchange_ids: _ids, ...report } = (await judging).body as Judged & { readonly exchange_ids: unknown }
  expect(report).toEqual(jsonReport(judgeRecording('journal', traceOfJournal(exchanges))))
})
