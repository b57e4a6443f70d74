import type { Chance } from './chance.ts'

/** Values that answers have shown, by the name of their field. */
export interface Pool {
  /** Takes what an answer shows. */
  harvest(body: unknown): void
  /** A value that was seen under that name, most of the time. */
  draw(name: string, chance: Chance): string | undefined
}

const names = /(?:^|_)(?:id|ids|name|code|type|spec|marker|region|cycle|number|area)$/i
const keptEach = 40
const keptNames = 200

export function createPool(): Pool {
  const values = new Map<string, string[]>()
  function harvest(body: unknown, depth = 0): void {
    if (typeof body !== 'object' || body === null || depth > 6) return
    if (Array.isArray(body)) {
      for (const each of body.slice(0, 5)) harvest(each, depth + 1)
      return
    }
    for (const [name, value] of Object.entries(body)) {
      if (typeof value === 'string' && value !== '' && value.length < 100 && names.test(name)) keep(name, value)
      else harvest(value, depth + 1)
    }
  }
  function keep(name: string, value: string): void {
    const kept = values.get(name) ?? []
    if (values.size >= keptNames && kept.length === 0) return
    if (kept.includes(value)) return
    if (kept.length >= keptEach) kept.shift()
    kept.push(value)
    values.set(name, kept)
  }
  return {
    harvest: (body) => harvest(body),
    draw(name, chance) {
      const kept = values.get(name)
      return kept === undefined || chance.hits(0.3) ? undefined : chance.pick(kept)
    },
  }
}
