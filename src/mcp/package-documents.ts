import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, of which the documents are told by their paths. */
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Documents beside the folders. */
const single = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'SECURITY.md']

/** Folders of which every page is a document. */
const folders = ['docs', 'skills']

/** Where documents are served: a path of the package behind it is an address, so that links between them lead on. */
export const documentsPrefix = '/_sandbox/'

/** The paths of all documents, sorted: `docs/control-api.md`. */
export function documentPaths(): string[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((each) => `${folder}/${each}`),
  )
  const pages = below.map((each) => each.replaceAll('\\', '/')).filter((each) => each.endsWith('.md'))
  return [...single.filter((each) => existsSync(join(root, each))), ...pages].sort()
}

/** The text of a document; undefined where the package has none of that path. */
export function documentText(path: string): string | undefined {
  return documentPaths().includes(path) ? readDocument(path) : undefined
}

/** The text of a document of `documentPaths`. */
export function readDocument(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What a document calls itself: its first heading, or its path. */
export function titleOf(path: string, text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? path
}
