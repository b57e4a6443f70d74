import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of this package, of which the documents are told by their paths. */
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Documents that the package has, as patterns of paths. */
const patterns = [
  'README.md',
  'README.zh-CN.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/**/*.md',
  'skills/**/*.md',
]

/** Where documents are served: a path of the package behind it is an address, so that links between them lead on. */
export const documentsPrefix = '/_sandbox/'

/** The paths of all documents, sorted: `docs/control-api.md`. */
export function documentPaths(): string[] {
  return patterns
    .flatMap((each) => globSync(each, { cwd: root }))
    .map((each) => each.replaceAll('\\', '/'))
    .sort()
}

/** The text of a document; undefined where the package has none of that path. */
export function documentText(path: string): string | undefined {
  return documentPaths().includes(path)
    ? readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8')
    : undefined
}

/** What a document calls itself: its first heading, or its path. */
export function titleOf(path: string, text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? path
}
