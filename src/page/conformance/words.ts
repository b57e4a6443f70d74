import type { Word } from '../words.ts'
import type { Report } from './opened-report.ts'

export type Outcome = Report['requirements'][number]['outcome']

/** What a judgement came to, in words; the worst first. */
export const outcomeWords: Readonly<Record<Outcome, Word>> = {
  failed: ['failed', '未通过'],
  warned: ['warned', '警告'],
  known_failure: ['known failure', '已知问题'],
  passed: ['passed', '通过'],
  not_exercised: ['not exercised', '未触发'],
  not_tested: ['not testable here', '此处不可测'],
}

/** Words of the room of conformance. */
export const conformanceWords = {
  title: ['Conformance', '一致性检验'],
  about: [
    'What the exchanges so far say about the integration, requirement by requirement.',
    '根据目前的调用记录，逐条评判集成是否符合要求。',
  ],
  judge: ['Judge the journal', '评判调用记录'],
  judged: ['Judged.', '已评判。'],
  open: ['Open a report', '打开报告'],
  back: ['Back to the journal', '返回调用记录'],
  wrong: ['This file is no report of the harness (report.json).', '该文件不是合规报告（report.json）。'],
  show: ['Show', '显示'],
  exercised: ['what was exercised', '已涉及的'],
  all: ['all requirements', '全部要求'],
  none: ['Nothing was exercised yet: send requests, then judge again.', '还没有涉及任何要求：请先发送请求，再评判。'],
  noneFits: ['There is none.', '没有符合的要求。'],
  set: ['Requirements', '要求版本'],
  passedPercent: ['passed of what was exercised', '已涉及要求的通过率'],
  source: ['Source', '来源'],
  fix: ['How to keep it', '如何遵守'],
  whyNot: ['Why it is not tested', '不可测的原因'],
  findings: ['What was wrong', '问题'],
  evidence: ['Exchanges that show it', '相关调用'],
  expected: ['expected', '应为'],
  actual: ['was', '实为'],
  problems: ['Problems', '其他问题'],
  more: ['more', '条未显示'],
} as const satisfies Record<string, Word>
