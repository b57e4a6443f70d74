/** A language of which the documents have words. */
export type Language = 'en' | 'zh'

/**
 * The language that an `Accept-Language` header asks for before the other, by the weights of RFC 9110: `zh-CN` and `zh`
 * mean Chinese. English where it is absent or asks for neither.
 */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';').map((each) => each.trim().toLowerCase())
    const language = languages[tag.split('-', 1)[0] ?? '']
    return language === undefined ? [] : [{ language, weight: weightOf(parameters) }]
  })
  const [first] = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return first?.language ?? 'en'
}

const languages: Readonly<Record<string, Language>> = { en: 'en', zh: 'zh' }

function weightOf(parameters: readonly string[]): number {
  const [, weight = '1'] = parameters.map((each) => /^q=([01](?:\.\d{1,3})?)$/.exec(each)).find(Boolean) ?? []
  return Number(weight)
}
