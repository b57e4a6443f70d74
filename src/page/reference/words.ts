/** What the reference says, in English and in Chinese. */
export type Word = readonly [english: string, chinese: string]

export type Language = 'en' | 'zh'

const parameters = new URLSearchParams(location.search)

/** The language that is shown: what the address says, else what was chosen last, else what the browser wants. */
export const language: Language = startLanguage()

function startLanguage(): Language {
  const wished = parameters.get('lang') ?? localStorage.getItem('language') ?? navigator.language
  return wished.startsWith('zh') ? 'zh' : 'en'
}

/** A word in the language that is shown. */
export function say([english, chinese]: Word): string {
  return language === 'zh' ? chinese : english
}

export const words = {
  title: ['API reference', 'API 参考'],
  service: ['Service', '服务'],
  language: ['Language', '语言'],
  account: ['Call as', '调用身份'],
  way: ['With', '认证方式'],
  signature: ['AK/SK signature', 'AK/SK 签名'],
  token: ['token', 'Token'],
  none: ['nothing', '不带凭证'],
  ownKeys: ['keys of my own', '自定义密钥'],
  page: ['Exchanges', '调用记录'],
  import: ['Import', '导入'],
  intl: ['Partner operations, International site', '伙伴运营能力（国际站）'],
  cn: ['Partner operations, China site', '伙伴运营能力（中国站）'],
  tickets: ['Service tickets', '工单'],
  v1: ['Version 1.0', 'V1.0 接口'],
  iam: ['Identity (IAM)', '统一身份认证（IAM）'],
  saml: ['Console switch (SAML)', '控制台跳转（SAML）'],
  control: ['Control of the sandbox', '沙箱控制'],
  cannotSign: [
    'This browser signs only at https addresses and at 127.0.0.1 or localhost: take a token.',
    '浏览器仅在 https 地址或 127.0.0.1、localhost 下可以签名，请改用 Token。',
  ],
  keyWanted: ['The sandbox has a control key:', '该沙箱设置了控制密钥：'],
  failed: ['The sandbox did not give the contract:', '沙箱未返回接口契约：'],
  noPassword: ['no password of this account is known here', '此处没有该账号的密码'],
  howSigned: ['How this call was signed', '该请求的签名过程'],
  canonicalRequest: ['Canonical request', '规范请求（CanonicalRequest）'],
  stringToSign: ['String to sign', '待签字符串（StringToSign）'],
  fidelity: ['Fidelity', '可信度'],
  documented: ['documented', '文档所载'],
  client: ["of the vendor's clients", '来自官方 SDK'],
  inferred: ['inferred', '推断'],
  callers: ['Who may call', '可调用者'],
  permissions: ['Permission items, one is enough', '权限项（具备其一即可）'],
  rate: ['Rate limit', '流控'],
  rateText: ['requests in seconds:', '次数/秒数：'],
  source: ['Source', '来源'],
  decision: ['Decided in', '决策记录'],
  successor: ['Took its place', '替代接口'],
  refusals: ['Refusals, in the order in which they are looked for', '错误，按检查顺序'],
  commonRefusals: ['before them, of the gateway', '网关先行检查'],
  order: ['No.', '序号'],
  status: ['Status', '状态码'],
  code: ['Code', '错误码'],
  message: ['Message', '错误信息'],
  meaning: ['Meaning', '含义'],
  name: ['Name for faults', '故障名称'],
  armedOnly: ['only by an armed fault', '仅可由注入的故障触发'],
  anonymous: ['nobody in particular', '无需身份'],
  partner: ['partner', '伙伴'],
  distributor: ['distributor', '总经销商'],
  reseller: ['reseller', '二级经销商（云经销商）'],
  customer: ['customer', '客户'],
} as const satisfies Record<string, Word>

/** A name of the contract as a word, where there is one: `partner`, `inferred`. */
export function sayName(name: string): string {
  const found = Object.entries(words).find(([key]) => key === name)?.[1]
  return found === undefined ? name : say(found)
}
