import { z } from 'zod'
import { documentPaths, documentText, readDocument, titleOf } from '../package-documents.ts'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

/** The guides of the package. */
export const readDocs = defineTool({
  name: 'read_docs',
  title: 'Read the documentation',
  description:
    'The guides of the sandbox and the decisions about what the vendor leaves open, as Markdown. With `page` it gives one, or one `section` of it; with `text` the lines that have it; otherwise it lists the pages.',
  kind: 'reads',
  isOfWorld: false,
  input: {
    page: z.string().min(1).max(200).optional().describe('The path of a page: docs/conformance.md.'),
    section: z.string().min(1).max(200).optional().describe('A heading of that page.'),
    text: z.string().min(2).max(200).optional().describe('A text to look for in all pages.'),
  },
  run({ page, section, text }) {
    if (page !== undefined) return sectionOf(textOf(page), section)
    if (text !== undefined) return searchText(text)
    return documentPaths()
      .map((path) => `${path}  ${titleOf(path, readDocument(path))}`)
      .join('\n')
  },
})

function textOf(page: string): string {
  const text = documentText(page)
  if (text === undefined) throw new ToolFault(`page: there is no page ${page}; read_docs without arguments lists them`)
  return text
}

/** A page, or the part of it below a heading, up to the next of the same rank. */
function sectionOf(text: string, section: string | undefined): string {
  if (section === undefined) return text
  const lines = text.split('\n')
  const begin = lines.findIndex(
    (each) => /^#+ /.test(each) && each.replace(/^#+ /, '').toLowerCase() === section.toLowerCase(),
  )
  if (begin < 0) {
    const headings = lines.filter((each) => /^#+ /.test(each)).map((each) => each.replace(/^#+ /, ''))
    throw new ToolFault(`section: the page has no section ${section}; it has ${headings.join(', ')}`)
  }
  const rank = /^#+/.exec(lines[begin] ?? '')?.[0].length ?? 1
  const length = lines.slice(begin + 1).findIndex((each) => new RegExp(`^#{1,${rank}} `).test(each))
  return lines.slice(begin, length < 0 ? undefined : begin + 1 + length).join('\n')
}

function searchText(text: string): string {
  const sought = text.toLowerCase()
  const found = documentPaths().flatMap((path) =>
    readDocument(path)
      .split('\n')
      .flatMap((line, index) => (line.toLowerCase().includes(sought) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
  return [`${found.length} lines have "${text}"`, ...found].join('\n')
}
