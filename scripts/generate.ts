import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readChinese } from './chinese.ts'
import { writeEvidence } from './evidence.ts'
import { shapesOf, writeShapes } from './shapes.ts'
import { readServiceDocuments } from './documents.ts'
import { indexOperations, writeOperationIndex } from './operation-index.ts'
import { readingsOf, writeReadings } from './readings.ts'
import { readRefusals, writeRefusalCatalog } from './refusal-catalog.ts'
import { typesOf } from './service-types.ts'
import { compileValidators } from './validators.ts'

const target = 'src/contract/generated'
const mark = '// generated from specs/ by scripts/generate.ts, do not edit\n'

/** Derives everything in src/contract/generated; with --check it only tells whether that is fresh. */
async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const refusals = readRefusals()
  const services = await readServiceDocuments()
  files.set('refusal-catalog.ts', mark + writeRefusalCatalog(refusals))
  const operations = services.map((each) => ({ ...each, operations: indexOperations(each, refusals) }))
  files.set('operation-index.ts', mark + writeOperationIndex(operations))
  const served = operations.filter(({ service }) => !service.isShared)
  const readings = served.map((each) => [each.service.name, readingsOf(each, each.operations)] as const)
  files.set('readings.ts', mark + writeReadings(Object.fromEntries(readings)))
  const shapes = served
    .filter(({ service }) => service.secured)
    .map(({ service, document, operations: index }) => [service.name, shapesOf(document, index)] as const)
  files.set('shapes.ts', mark + writeShapes(Object.fromEntries(shapes)))
  for (const { service, document } of operations)
    files.set(`types/${service.name}.ts`, mark + (await typesOf(document)))
  for (const { service, document, operations: index } of served) {
    files.set(`documents/${service.name}.json`, `${JSON.stringify(document)}\n`)
    const validators = compileValidators(document, index)
    files.set(`validators/${service.name}.js`, mark + validators.code)
    files.set(`validators/${service.name}.d.ts`, mark + validators.declaration)
  }
  files.set('evidence.ts', mark + writeEvidence())
  files.set('chinese/words.json', `${JSON.stringify(readChinese())}\n`)
  return files
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    statSync(join(folder, each)).isFile(),
  )
}

const files = await generate()
const stale = [
  ...filesBelow(target).filter((file) => !files.has(file)),
  ...[...files].flatMap(([file, text]) => {
    const path = join(target, file)
    return existsSync(path) && readFileSync(path, 'utf8') === text ? [] : [file]
  }),
]
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${join(target, file)} is stale. Run: npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const file of filesBelow(target)) if (!files.has(file)) rmSync(join(target, file))
  for (const [file, text] of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), text)
  }
  console.log(`${files.size} files in ${target}, ${stale.length} of them changed`)
}
