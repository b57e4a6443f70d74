import { execFileSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Makes dist/, what the package ships: compiled sources beside the generated validators and documents. */
rmSync('dist', { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'src/page/tsconfig.build.json'])
  execFileSync('tsc', ['-p', project], { stdio: 'inherit' })
for (const folder of ['validators', 'documents', 'chinese']) {
  cpSync(`src/contract/generated/${folder}`, `dist/contract/generated/${folder}`, { recursive: true })
}
for (const file of globSync('src/page/**/*.{css,svg}')) cpSync(file, file.replace(/^src/, 'dist'), { recursive: true })
cpSync('src/control/openapi/sign-request.js', 'dist/control/openapi/sign-request.js')
// Of the viewer of the API reference two files and its licences (docs/decisions/api-reference.md).
for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'swagger-ui-bundle.js.LICENSE.txt', 'LICENSE', 'NOTICE'])
  cpSync(`node_modules/swagger-ui-dist/${file}`, `dist/server/reference/viewer/${file}`)
for (const file of globSync('dist/contract/generated/validators/*')) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(from ['"]\..*)\.ts(?=['"])/g, '$1.js'))
}
