import { escapeMarkup } from '../../contract/html.ts'
import type { TierScore } from './merge-reports.ts'

/** So wide is a letter of a badge, in pixels of its own. */
const letter = 7
const padding = 12

/** A badge of a tier as an SVG: green when all that applies passes, red when something fails, else grey. */
export function badge({ tier, passed, failed, applicable }: TierScore): string {
  const name = `conformance ${tier}`
  const says = `${passed} of ${applicable}`
  const colour = failed > 0 ? '#cf222e' : passed === applicable && passed > 0 ? '#1a7f37' : '#656d76'
  const [left, right] = [name, says].map((text) => text.length * letter + padding)
  const [nameWidth, saysWidth] = [left ?? 0, right ?? 0]
  const width = nameWidth + saysWidth
  const words = (text: string, at: number, span: number): string =>
    `<text x="${at + span / 2}" y="14" textLength="${span - padding}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(text)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeMarkup(`${name}: ${says}`)}">`,
    `<title>${escapeMarkup(`${name}: ${says}`)}</title>`,
    `<rect width="${width}" height="20" rx="3" fill="${colour}"/>`,
    `<path d="M3 0h${nameWidth - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#24292f"/>`,
    '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    words(name, 0, nameWidth),
    words(says, nameWidth, saysWidth),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}
