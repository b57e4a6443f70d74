import type { jsonReport } from '../conformance/reports/json.ts'
import type { Exchange } from '../contract/exchange.ts'
import { refuse } from '../contract/refusals.ts'
import { inSlices } from '../gateway/in-slices.ts'
import { controlHandlers } from './define-control.ts'
import { harness } from './harness.ts'
import { judgeInSlices } from './judge-in-slices.ts'
import { hold } from './lasting-answers.ts'
import { chineseText } from './openapi/chinese.ts'
import { preferredLanguage } from './openapi/preferred-language.ts'

type Report = ReturnType<typeof jsonReport>

export const conformanceControl = controlHandlers({
  JudgeJournal({ tenant, query, header, reply }) {
    const { frozenNames, frozenSet, jsonReport, newestSet } = harness()
    const { requirements: name = newestSet.name } = query
    const set = name === newestSet.name ? newestSet : frozenSet(name)
    if (set === undefined) {
      const known = [newestSet.name, ...frozenNames()].join(', ')
      return refuse('control_parameter_wrong', `requirements must be one of ${known}`)
    }
    const language = query.lang ?? preferredLanguage(header['Accept-Language'])
    const exchanges = tenant.journal.list()
    return hold(async () => {
      const judged = jsonReport(await inSlices(judgeInSlices(exchanges, set)))
      const report = language === 'zh' ? inChinese(judged) : judged
      return reply(200, { ...report, exchange_ids: idsOfNamed(report, exchanges) })
    })
  },
})

/** A report whose requirements and findings, with their reasons and advice, are in Chinese as far as there are words. */
function inChinese({ requirements, sections, ...report }: Report): Report {
  const { findingInChinese } = harness()
  return {
    ...report,
    requirements: requirements.map((each) => ({
      ...each,
      text: chinese(each.text),
      fix: chinese(each.fix),
      ...(each.not_tested === undefined ? {} : { not_tested: chinese(each.not_tested) }),
    })),
    sections: sections.map((section) => ({
      ...section,
      verdicts: section.verdicts.map((verdict) => ({
        ...verdict,
        findings: verdict.findings.map((each) => ({
          ...each,
          expected: findingInChinese(each.expected) ?? each.expected,
          actual: findingInChinese(each.actual) ?? each.actual,
          why: chinese(each.why),
          fix: chinese(each.fix),
        })),
      })),
    })),
  }
}

function chinese(english: string): string {
  return chineseText(english) ?? english
}

/** The ids of the exchanges that a report names by their numbers. */
function idsOfNamed({ sections }: Report, exchanges: readonly Exchange[]): Record<string, string> {
  const numbers = sections.flatMap(({ verdicts, answer_faults }) => [
    ...verdicts.flatMap(({ evidence, findings }) => [...evidence, ...findings.map(({ exchange }) => exchange)]),
    ...answer_faults.map(({ exchange }) => exchange),
  ])
  return Object.fromEntries([...new Set(numbers)].map((number) => [number, exchanges[number - 1]?.id ?? '']))
}
