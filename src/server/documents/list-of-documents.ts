import { documentPaths, documentsPrefix, readDocument, titleOf } from '../../mcp/package-documents.ts'

/** What else an agent may ask for, besides documents. */
const doors = `## For programs

- [MCP](/_sandbox/mcp): the tools, by Streamable HTTP of the Model Context Protocol; \`?partner=ID\` binds them to a world
- [Contract of the International site](/_sandbox/openapi/intl.json): OpenAPI 3.1; also cn, iam, tickets, v1, saml, control
- [Coverage](/_sandbox/coverage): every operation, status and refusal, and how it is reached
- [What was refused, and why](/_sandbox/journal?status=4xx&format=brief): the journal of this world
- [Verdict](/_sandbox/conformance): the journal, judged by every requirement`

/** The documents by what they are for, with the beginning of their paths. */
const chapters: readonly (readonly [title: string, begins: RegExp])[] = [
  ['Start here', /^(README\.md|skills\/.*)$/],
  ['Guides', /^docs\/[^/]+\.md$/],
  ['In Chinese', /^(README\.zh-CN\.md|docs\/zh-CN\/.*)$/],
  ['About the project', /^(ARCHITECTURE|CHANGELOG|SECURITY)\.md$/],
  ['Optional', /^docs\/decisions\/.*$/],
]

/** The list of all documents in the form of llms.txt (llmstxt.org): a title, a summary, chapters of links. */
export function listOfDocuments(): string {
  const paths = documentPaths()
  const written = chapters.map(([title, begins]) =>
    [`## ${title}`, '', ...paths.filter((each) => begins.test(each)).map(linkTo)].join('\n'),
  )
  const summary =
    '> A local Huawei Cloud Partner Center: stateful partner APIs with real signatures, a clock that can be moved, faults on demand, and a conformance harness for the integrations that call them.'
  return `${['# partner-sandbox', summary, ...written.slice(0, 1), doors, ...written.slice(1)].join('\n\n')}\n`
}

function linkTo(path: string): string {
  return `- [${titleOf(path, readDocument(path))}](${documentsPrefix}${path})`
}
