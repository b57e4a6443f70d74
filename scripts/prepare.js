import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'

// An install from git packs what this leaves: npm runs no `prepack` there. `npm ci` in a checkout runs it too, and there
// nothing has to be built. It is no TypeScript, because the Node.js of the machine runs it where the project's own is
// not installed (`--omit=dev`).
const project = resolve(import.meta.dirname, '..')
const fromProject = relative(project, process.env['INIT_CWD'] ?? project)
const isOwnCheckout = !fromProject.startsWith('..')
const canBuild = existsSync(resolve(project, 'node_modules/typescript'))

if (!isOwnCheckout && canBuild) execFileSync('node', ['scripts/build.ts'], { cwd: project, stdio: 'inherit' })
