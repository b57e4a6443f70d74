import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What keeps `src` readable to somebody new: prints each place that breaks a rule of the house, and fails if there is one. */
const [root = '.'] = process.argv.slice(2)

/** So many lines a file of src may have, comments and blank ones among them. */
const longest = 300

/** Folders whose files are written by scripts/generate.ts. */
const isGenerated = (path: string): boolean => path.includes('contract/generated')

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .filter((path) => !isGenerated(path) && !path.includes('node_modules'))
    .sort()
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Folders of src, those without files of their own among them, that have no README.md. */
function foldersWithoutReadme(): string[] {
  const folders = new Set(filesOf('src/**/*.{ts,html,css}').flatMap((path) => foldersAbove(dirname(path))))
  folders.delete('src')
  return [...folders]
    .filter((folder) => !existsSync(join(root, folder, 'README.md')))
    .map((folder) => `${folder}: has no README.md that says what it holds, which file answers what, and its words`)
}

function foldersAbove(folder: string): string[] {
  return folder === '.' ? [] : [folder, ...foldersAbove(dirname(folder))]
}

/** Files that a reader has to scroll through for too long. */
function longFiles(): string[] {
  return filesOf('src/**/*.{ts,html,css}').flatMap((path) => {
    const lines = read(path).trimEnd().split('\n').length
    return lines > longest ? [`${path}: has ${lines} lines, more than ${longest}`] : []
  })
}

/** Functions that other files may call and that do not say what they give. */
function silentFunctions(): string[] {
  return filesOf('src/**/*.ts').flatMap((path) => {
    const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
    const described = new Set<string>()
    return source.statements.flatMap((statement) => {
      const names = exportedFunctions(statement)
      // Of a function with overloads the first one speaks for all.
      if (hasDocstring(statement)) for (const name of names) described.add(name)
      return names
        .filter((name) => !described.has(name))
        .map((name) => `${path}:${lineOf(source, statement)}: ${name} has no docstring`)
    })
  })
}

function exportedFunctions(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword) === true
  if (!isExported) return []
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'a function']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
      ? [name.getText()]
      : [],
  )
}

function hasDocstring(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).length > 0
}

function lineOf(source: ts.SourceFile, { pos, end }: ts.Node): number {
  const start = source.text.slice(pos, end).search(/\S/)
  return source.getLineAndCharacterOfPosition(pos + start).line + 1
}

/** Comments that send a reader to a page that is not in this repository. */
function citationsIntoNothing(): string[] {
  return filesOf('{src,scripts,test}/**/*.ts')
    .concat(filesOf('specs/**/*.yaml'))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) => {
          const comment = /(?:^|\s)(?:\/\/|\/?\*|#)(.*)$/.exec(line)?.[1] ?? ''
          const pages = comment.match(/[\w./-]+\.md\b/g) ?? []
          return pages
            .filter((page) => !existsSync(join(root, page)) && !existsSync(join(root, dirname(path), page)))
            .map((page) => `${path}:${at + 1}: cites ${page}, which is not here; name the vendor's page or a decision`)
        }),
    )
}

const faults = [foldersWithoutReadme, longFiles, silentFunctions, citationsIntoNothing].flatMap((rule) => rule())
for (const fault of faults) console.error(fault)
console.log(`rules of the house: ${faults.length === 0 ? 'all kept' : `${faults.length} broken`}`)
process.exitCode = faults.length > 0 ? 1 : 0
