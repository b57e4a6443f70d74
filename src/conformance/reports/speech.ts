import { findingInChinese } from './finding-words.ts'
import type { Word } from './html/words.ts'
import { problemInChinese } from './problem-words.ts'
import { filled } from './sentence-patterns.ts'

/** The language that something is told in, with the Chinese of what requirements say. */
export interface Speech {
  readonly language: 'en' | 'zh'
  readonly chinese: (english: string) => string | undefined
}

export const inEnglish: Speech = { language: 'en', chinese: () => undefined }

/** A word in the language of a speech, with values in the places of its `{}`. */
export function say([english, chinese]: Word, { language }: Speech, ...values: readonly (string | number)[]): string {
  return filled(language === 'zh' ? chinese : english, values)
}

/** A sentence of a requirement. */
export function told(english: string, { language, chinese }: Speech): string {
  return language === 'zh' ? (chinese(english) ?? english) : english
}

/** What a finding expects or has seen. */
export function toldFinding(english: string, { language }: Speech): string {
  return language === 'zh' ? (findingInChinese(english) ?? english) : english
}

/** What fails a scenario besides requirements. */
export function toldProblem(english: string, { language }: Speech): string {
  return language === 'zh' ? (problemInChinese(english) ?? english) : english
}
