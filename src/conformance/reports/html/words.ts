import { html, type Html } from '../../../contract/html.ts'
import type { Outcome } from '../../judge.ts'
import type { Area } from '../../requirement.ts'

/** What a report says, in English and in Chinese. A word that lacks one of them does not compile. */
export type Word = readonly [english: string, chinese: string]

/** A word in both languages, of which the style shows one. */
export function said([english, chinese]: Word): Html {
  return html`<span class="en">${english}</span><span class="zh" lang="zh-CN">${chinese}</span>`
}

/** Words with a value in them. */
export function counted(value: string | number, [english, chinese]: Word): Word {
  return [english.replace('{}', String(value)), chinese.replace('{}', String(value))]
}

/** How something came out; the worst first. */
export const outcomeWords: Readonly<Record<Outcome, Word>> = {
  failed: ['failed', '未通过'],
  warned: ['warned', '警告'],
  known_failure: ['known failure', '已知问题'],
  passed: ['passed', '通过'],
  not_exercised: ['not exercised', '未触发'],
  not_tested: ['not testable here', '此处不可测'],
}

export const areaWords: Readonly<Record<Area, Word>> = {
  authentication: ['authentication', '认证'],
  shape: ['shape of requests', '请求格式'],
  time: ['time', '时间'],
  deprecation: ['deprecation', '废弃接口'],
  roles: ['roles', '角色'],
  paging: ['paging', '分页'],
  sequence: ['sequence', '调用顺序'],
  asynchrony: ['asynchrony', '异步'],
  resilience: ['resilience', '容错'],
  tolerance: ['tolerance', '兼容'],
  money: ['money', '金额'],
  manners: ['manners', '调用习惯'],
  files: ['files', '文件'],
  console: ['console', '控制台登录'],
}

export const words = {
  title: ['Conformance', '一致性检验'],
  begun: ['Begun', '开始时间'],
  took: ['Took', '耗时'],
  ran: ['Command', '命令'],
  version: ['Version', '版本'],
  site: ['Site', '站点'],
  counted: ['Requirements', '要求'],
  set: ['Version of the requirements', '要求版本'],
  score: ['Score', '得分'],
  scoreText: ['{} % of the requirements can be tested by what was run', '本次运行可检验 {} % 的要求'],
  passedText: ['{} % of what was exercised passed', '已触发的要求中 {} % 通过'],
  allWell: ['Nothing to mend: no requirement is broken.', '没有需要修正的问题：没有违反任何要求。'],
  failedOf: ['{} failed', '{} 个未通过'],
  mend: ['What to mend, the worst first', '需要修正的问题（最严重的在前）'],
  scenarios: ['Scenarios', '场景'],
  passedScenarios: ['{} passed', '{} 个通过'],
  requirements: ['All requirements', '全部要求'],
  broken: ['{} broken', '{} 条被违反'],
  requirementsPassed: ['{} passed', '{} 条通过'],
  notExercised: ['{} not exercised', '{} 条未触发'],
  notTested: ['{} that no sandbox can test', '{} 条任何沙箱都不可测'],
  operations: ['Operations', '接口'],
  operationsCalled: ['{} operations were called', '共调用 {} 个接口'],
  calls: ['calls', '次数'],
  task: ['Task', '任务'],
  exchanges: ['{} exchanges', '{} 次调用'],
  seconds: ['{} s', '{} 秒'],
  problems: ['What fails the scenario', '场景未通过的原因'],
  notExercisedHere: ['not exercised:', '未触发：'],
  nothing: ['Nothing was recorded.', '没有任何记录。'],
  othersFault: ["Not the integration's fault", '不是集成的问题'],
  arranged: ['What was arranged ({})', '预先安排（{}）'],
  printed: ['What the command printed', '命令的输出'],
  printedCut: ['its end: {} characters before it are left out', '仅末尾：之前的 {} 个字符已省略'],
  printedNothing: ['The command printed nothing.', '命令没有输出。'],
  timeline: ['What happened', '经过'],
  clockMoves: ['The clock moves {} ahead', '时钟向前拨动 {}'],
  clockBack: ['The clock moves {} back', '时钟向后拨动 {}'],
  leftOut: ['{} exchanges are left out here; the recording has them.', '此处省略 {} 次调用，录制文件中有。'],
  request: ['Request', '请求'],
  answer: ['Answer', '应答'],
  headers: ['Headers ({})', '消息头（{}）'],
  noBody: ['no body', '无消息体'],
  noAnswer: ['no answer', '无应答'],
  neverDelivered: ['never delivered whole', '未完整送达'],
  cut: ['cut: {} characters in all', '已截断：共 {} 个字符'],
  answered: ['answered after {}', '{} 后应答'],
  clientClosed: ['the client closed the connection after {}', '客户端在 {} 后关闭了连接'],
  injected: ['Injected fault', '注入的故障'],
  beforeWork: ['before the work was done', '在处理之前'],
  afterWork: ['after the work was done', '在处理之后'],
  findings: ['Findings', '问题'],
  did: ['What the client did', '客户端的做法'],
  should: ['What it should have done', '正确的做法'],
  field: ['Field', '字段'],
  shows: ['The traffic that shows it', '可见于以下调用'],
  why: ['Why it matters', '影响'],
  fix: ['How to fix it', '修正方法'],
  keep: ['How to keep it', '如何遵守'],
  source: ['Source', '来源'],
  more: ['and {} more', '另有 {} 个'],
  right: ['Right', '正确'],
  wrong: ['Wrong', '错误'],
  exercisedIn: ['Exercised in', '触发于'],
  whyNot: ['Why it is not tested', '不可测的原因'],
  about: ['Operations', '涉及接口'],
  search: ['Search', '搜索'],
  verdict: ['Verdict', '结论'],
  area: ['Area', '类别'],
  operation: ['Operation', '接口'],
  any: ['any', '全部'],
  clear: ['Clear', '清除'],
  language: ['Language', '语言'],
  theme: ['Colours', '配色'],
  themeSystem: ['as the system', '跟随系统'],
  themeLight: ['light', '浅色'],
  themeDark: ['dark', '深色'],
  keys: ['Keys', '快捷键'],
  close: ['Close', '关闭'],
  keySearch: ['search', '搜索'],
  keyNext: ['next finding', '下一个问题'],
  keyBefore: ['finding before', '上一个问题'],
  keyHelp: ['show these keys', '显示快捷键'],
  keyLeave: ['leave the field', '离开输入框'],
  contents: ['Contents', '目录'],
  skip: ['Skip to the content', '跳到内容'],
  nothingFits: ['Nothing fits the filter.', '没有符合筛选条件的内容。'],
  shown: ['{} shown', '显示 {} 项'],
} as const satisfies Record<string, Word>
