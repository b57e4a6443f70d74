import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { referencePrefix } from '../../control/page-address.ts'
import { moduleEnding, type PageFile, pageFileAt } from '../page/page-files.ts'

/** Where the modules lie from each other as they do in `src`, so that their imports lead to the right address. */
const modulesPrefix = `${referencePrefix}modules/`
const viewerPrefix = `${referencePrefix}viewer/`

/** What the document loads, in this order. */
export const loaded = {
  styles: [`${viewerPrefix}swagger-ui.css`, `${modulesPrefix}page/reference/reference.css`],
  viewer: `${viewerPrefix}swagger-ui-bundle.js`,
  entry: `${modulesPrefix}page/reference/main${moduleEnding}`,
}

const sources = fileURLToPath(new URL('../../', import.meta.url))

/** The file at an address of the reference; undefined where there is none. */
export function findReferenceFile(path: string): PageFile | undefined {
  const file = path.startsWith(viewerPrefix)
    ? viewerFile(path.slice(viewerPrefix.length))
    : moduleFile(path.slice(modulesPrefix.length))
  return file === undefined ? undefined : pageFileAt(file)
}

function viewerFile(name: string): string | undefined {
  return name === 'swagger-ui.css' || name === 'swagger-ui-bundle.js' ? join(viewerFolder(), name) : undefined
}

/** The package brings the two files, because the viewer's own package would bring a counter of installations with it. */
function viewerFolder(): string {
  const brought = fileURLToPath(new URL('viewer/', import.meta.url))
  return existsSync(brought) ? brought : dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
}

/** Modules of the reference, and the one module of the contract that they share with the gateway. */
function moduleFile(name: string): string | undefined {
  const isOwn = /^page\/reference\/[a-z-]+\.(?:ts|js|css)$/.test(name)
  return isOwn || name === `contract/canonical-request${moduleEnding}` ? join(sources, name) : undefined
}
