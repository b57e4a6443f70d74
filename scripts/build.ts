import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

/** Makes dist/, what the package ships: compiled sources beside the generated validators and documents. */
rmSync('dist', { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
for (const folder of ['validators', 'documents']) {
  cpSync(`src/contract/generated/${folder}`, `dist/contract/generated/${folder}`, { recursive: true })
}
