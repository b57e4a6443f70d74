import { signal } from '@preact/signals'

/** What the page says, in English and in Chinese. A word that lacks one of them does not compile. */
export type Word = readonly [english: string, chinese: string]

export type Language = 'en' | 'zh'

/** The language that is shown. */
export const language = signal<Language>(startLanguage())

/** A word in the language that is shown. */
export function say([english, chinese]: Word): string {
  return language.value === 'zh' ? chinese : english
}

/** Shows another language from now on, and at the next visit. */
export function chooseLanguage(chosen: Language): void {
  language.value = chosen
  localStorage.setItem('language', chosen)
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en'
}

function startLanguage(): Language {
  const kept = localStorage.getItem('language')
  const wished = kept ?? navigator.language
  return wished.startsWith('zh') ? 'zh' : 'en'
}

/** Words that several rooms use. */
export const words = {
  rooms: ['Rooms', '栏目'],
  world: ['Partner', '当前伙伴'],
  language: ['Language', '语言'],
  theme: ['Colours', '配色'],
  themeSystem: ['as the system', '跟随系统'],
  themeLight: ['light', '浅色'],
  themeDark: ['dark', '深色'],
  help: ['Keys', '快捷键'],
  close: ['Close', '关闭'],
  cancel: ['Cancel', '取消'],
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  copyCurl: ['Copy as curl', '复制为 curl'],
  loading: ['Loading…', '加载中…'],
  noSuchRoom: ['There is no such room.', '没有这个栏目。'],
  keyTitle: ['This sandbox has a control key', '该沙箱设置了控制密钥'],
  keyText: [
    'It was started with --control-key. The key stays in this tab only.',
    '沙箱启动时使用了 --control-key。密钥只保存在当前标签页。',
  ],
  keyLabel: ['Control key', '控制密钥'],
  keySend: ['Use this key', '使用该密钥'],
  lost: ['The sandbox does not answer. Trying again.', '沙箱没有响应，正在重试。'],
  skip: ['Skip to the content', '跳到内容'],
} as const satisfies Record<string, Word>
