import { type ApiRequest, headerOf } from '../../contract/exchange.ts'
import type { PageLanguage } from '../../contract/small-page.ts'
import { preferredLanguage } from '../../control/openapi/preferred-language.ts'

type Word = readonly [english: string, chinese: string]

/** What the pages of the console switch say, in English and in Chinese. */
export const pageWords = {
  whichAccount: ['Which account is yours?', '请选择要绑定的云账号'],
  notBound: ['No account of the cloud is bound yet to', '尚未绑定云账号的销售平台用户：'],
  ofPlatform: ['of the platform', '，销售平台：'],
  register: ['Register', '注册新账号'],
  newName: ['Account name, or nothing for any', '账号名（留空则自动生成）'],
  registerAndBind: ['Register and bind', '注册并绑定'],
  logIn: ['Log in', '登录已有账号'],
  accountName: ['Account name', '账号名'],
  password: ['Password', '密码'],
  logInAndBind: ['Log in and bind', '登录并绑定'],
  console: ['Console', '控制台'],
  youAre: ['You are in as', '当前账号：'],
  customerOf: ['a customer of', '所属伙伴：'],
  needsScript: ['The console itself needs JavaScript.', '控制台页面需要 JavaScript。'],
  logOut: ['Log out', '退出登录'],
  out: ['You are logged out', '您已退出登录'],
  outText: ['Come back from the sales platform.', '请从销售平台重新登录。'],
  refused: ['Login refused', '登录被拒绝'],
  code: ['Code', '错误码'],
  check: ['check', '检查项'],
} as const satisfies Record<string, Word>

/** The words of pages in the language that a browser wants. */
export function pageSpeaker(request: Pick<ApiRequest, 'headers'>) {
  const language: PageLanguage = preferredLanguage(headerOf(request, 'accept-language'))
  return { language, say: ([english, chinese]: Word): string => (language === 'zh' ? chinese : english) }
}

export type PageSpeaker = ReturnType<typeof pageSpeaker>
