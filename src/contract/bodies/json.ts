/** So deep may lists and objects of a request lie in each other; what the contract knows is far flatter. */
export const depthLimit = 64

const quote = 0x22
const backslash = 0x5c

/** Whether lists and objects lie deeper in each other than the limit. It looks at bytes, so that nothing is built first. */
export function isTooDeep(text: Uint8Array): boolean {
  if (text.length <= depthLimit) return false
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] ?? 0
    if (inText) {
      if (byte === backslash) at += 1
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else {
      depth += stepOf(byte)
      if (depth > depthLimit) return true
    }
  }
  return false
}

/** An opening bracket or brace goes one level down, a closing one up again. */
function stepOf(byte: number): number {
  if (byte === 0x5b || byte === 0x7b) return 1
  return byte === 0x5d || byte === 0x7d ? -1 : 0
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads JSON in UTF-8, or says in words what is wrong with it. */
export function readJson(bytes: Uint8Array): { readonly value: unknown } | { readonly fault: string } {
  if (isTooDeep(bytes)) return { fault: `the body is nested more than ${depthLimit} levels deep` }
  try {
    return { value: JSON.parse(decoder.decode(bytes)) }
  } catch {
    return { fault: 'the body is not valid JSON in UTF-8' }
  }
}
