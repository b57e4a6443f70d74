import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pagePrefix } from '../../control/page-address.ts'

interface Library {
  /** The package that it is in. */
  readonly packageName: string
  /** What the bare name means, from the folder of the package. */
  readonly module: string
  /** The package that depends on it, where we do not ourselves. */
  readonly of?: string
}

/** What modules of the page import by a bare name. All are ES modules without a build of their own. */
const libraries: Readonly<Record<string, Library>> = {
  preact: { packageName: 'preact', module: 'dist/preact.mjs' },
  'preact/hooks': { packageName: 'preact', module: 'hooks/dist/hooks.mjs' },
  '@preact/signals': { packageName: '@preact/signals', module: 'dist/signals.mjs' },
  '@preact/signals-core': {
    packageName: '@preact/signals-core',
    module: 'dist/signals-core.mjs',
    of: '@preact/signals',
  },
}

const vendorPrefix = `${pagePrefix}vendor/`

/** The import map of the document: the address of each library by its bare name. */
export const importMap = {
  imports: Object.fromEntries(
    Object.entries(libraries).map(([name, { packageName, module }]) => [
      name,
      `${vendorPrefix}${packageName}/${module}`,
    ]),
  ),
}

/** The file on this machine that an address of a library means; undefined for any other address. */
export function libraryFile(path: string): string | undefined {
  if (!path.startsWith(vendorPrefix)) return undefined
  const name = path.slice(vendorPrefix.length)
  const library = Object.values(libraries).find(({ packageName, module }) => `${packageName}/${module}` === name)
  return library === undefined ? undefined : join(folderOf(library), library.module)
}

/** Where a package is: above what its name leads to, which differs by how it is asked for. */
function folderOf({ packageName, of }: Library): string {
  const own = createRequire(import.meta.url)
  const main = (of === undefined ? own : createRequire(own.resolve(of))).resolve(packageName)
  const inside = join('node_modules', packageName)
  return main.slice(0, main.lastIndexOf(inside) + inside.length)
}
