import { readFileSync } from 'node:fs'

type Json = Record<string, unknown>

/** What the sandbox serves on one origin, as one document, for a tool that takes but one. */
export function wholeContract(): Json {
  const [first, ...others] = ['intl', 'iam', 'control'].map((service) => {
    const text = readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')
    const document = JSON.parse(text.replaceAll(/(#\/components\/\w+\/)/g, `$1${service}.`)) as Json
    for (const [section, entries] of Object.entries(document['components'] as Json)) {
      if (section === 'securitySchemes') continue
      const renamed = Object.entries(entries as Json).map(([name, entry]) => [`${service}.${name}`, entry])
      ;(document['components'] as Json)[section] = Object.fromEntries(renamed)
    }
    return document
  })
  for (const other of others) {
    Object.assign(first?.['paths'] as Json, other['paths'])
    for (const [section, entries] of Object.entries(other['components'] as Json)) {
      const components = first?.['components'] as Json
      components[section] = { ...(components[section] as Json), ...(entries as Json) }
    }
  }
  return first ?? {}
}
