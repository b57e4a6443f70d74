import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePrefix, sharedModule } from '../../control/page-address.ts'
import { libraryFile } from './libraries.ts'

/** A file as a browser gets it. */
export interface PageFile {
  readonly type: string
  readonly content: string
  /** Changes with the content, for `If-None-Match`. */
  readonly tag: string
}

const folder = fileURLToPath(new URL('../../page/', import.meta.url))

/** Modules of the page end as this one does: `.ts` in a checkout, `.js` in the package. */
export const moduleEnding = extname(fileURLToPath(import.meta.url))

/** The module that the document begins with. */
export const entryModule = `${pagePrefix}main${moduleEnding}`

/** The module that the document of a customer's own console begins with. */
export const consoleModule = `${pagePrefix}console/own-console${moduleEnding}`

const types: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const known = new Map<string, PageFile & { readonly changed: number }>()

/** The file at an address of the page; undefined where there is none. */
export function findPageFile(path: string): PageFile | undefined {
  const file = libraryFile(path) ?? sharedFile(path) ?? ownFile(path.slice(pagePrefix.length))
  return file === undefined ? undefined : pageFileAt(file)
}

/** A file of this machine as a browser gets it; undefined where it is not there. */
export function pageFileAt(file: string): PageFile | undefined {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (changed === undefined) return undefined
  const before = known.get(file)
  if (before?.changed === changed) return before
  const read = { ...readFile(file), changed }
  known.set(file, read)
  return read
}

/** Addresses of the styles of the page, in the order in which they count. */
export function styleSheets(): string[] {
  return readdirSync(join(folder, 'styles'))
    .filter((each) => each.endsWith('.css'))
    .sort()
    .map((each) => `${pagePrefix}styles/${each}`)
}

function sharedFile(path: string): string | undefined {
  const file = `${sharedModule}${moduleEnding}`
  return path === file ? join(folder, '../contract', basename(file)) : undefined
}

/** Names have no dots but the one before the ending, so that none leads out of the folder. */
function ownFile(name: string): string | undefined {
  const ending = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z]+)$/.exec(name)?.[1]
  const isServed = ending === moduleEnding || ending === '.css' || ending === '.svg'
  return isServed ? join(folder, name) : undefined
}

function readFile(file: string): PageFile {
  const text = readFileSync(file, 'utf8')
  const content = file.endsWith('.ts') ? withoutTypes(text) : text
  return fileOf(types[extname(file)] ?? 'text/plain', content)
}

/** Some text as a file for a browser. */
export function fileOf(type: string, content: string): PageFile {
  return { type, content, tag: `"${digestOf(content)}"` }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** Takes the types off a module. Node.js warns once that the function is new; who starts a sandbox has no use for that. */
function withoutTypes(code: string): string {
  const emitWarning = Object.getOwnPropertyDescriptor(process, 'emitWarning')
  process.emitWarning = () => undefined
  try {
    return nodeModule.stripTypeScriptTypes(code)
  } finally {
    if (emitWarning !== undefined) Object.defineProperty(process, 'emitWarning', emitWarning)
  }
}
