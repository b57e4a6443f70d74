import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { From } from 'dockerfile-ast'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instructionsOf } from './container.ts'
import { environmentWith, install, pack, readManifest } from './installed.ts'
import { libraries } from './java-libraries.ts'
import { type } from './shell.ts'
import { type SmallEngine, startSmallEngine } from './small-engine.ts'

const examples = 'examples/testcontainers'
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-testcontainers-'))
let engine: SmallEngine

/** What the last stage of the image sets for its containers. */
function imageVariables(): Record<string, string> {
  const instructions = instructionsOf('Dockerfile')
  const last = instructions.findLastIndex((each) => each instanceof From)
  const set = instructions.slice(last).filter((each) => each.getKeyword() === 'ENV')
  return Object.fromEntries(
    set
      .flatMap((each) => each.getArguments())
      .map((each): [string, string] => {
        const [name = '', value = ''] = each.getValue().split('=')
        return [name, value]
      }),
  )
}

/** What the image has installed: the package alone. */
beforeAll(async () => {
  const bare = await install(folder, 'bare', ['--omit=dev', pack(folder)])
  const main = join(bare, 'node_modules/partner-sandbox/dist/cli/main.js')
  engine = await startSmallEngine([process.execPath, main, 'start'], imageVariables())
}, 600_000)

afterAll(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
}, 600_000)

it('Node.js: the tests of the example pass, and leave no container', { timeout: 600_000 }, async () => {
  const needed = Object.entries(readManifest(`${examples}/node`).devDependencies).map((each) => each.join('@'))
  const types = ['typescript', '@types/node'].map((each) => `${each}@${readManifest('.').devDependencies[each] ?? ''}`)
  const project = await install(folder, 'node', ['--ignore-scripts', ...needed, ...types])
  cpSync(`${examples}/node`, project, { recursive: true })
  const env = { ...environmentWith(process.execPath), DOCKER_HOST: engine.url.replace('http:', 'tcp:') }
  const where = { cwd: project, env: { ...env, TESTCONTAINERS_RYUK_DISABLED: 'true' } }
  const options = '--noEmit --checkJs --strict --skipLibCheck --target es2024 --module nodenext --types node'
  expect(await type(`npx tsc ${options} sandbox.js sandbox.test.js`, where).ended).toEqual({ code: 0, said: '' })
  const { code, said } = await type('npm test', where).ended
  expect([code, said]).toEqual([0, expect.stringMatching(/pass 2\b/)])
  expect(engine.counts).toEqual({ started: 1, left: 0 })
})

it('Java: the example compiles, and its tests pass', { timeout: 180_000 }, async () => {
  if (spawnSync('javac', ['--version']).status !== 0) {
    console.log('the Java example is left out: there is no javac here')
    return
  }
  const sources = join(folder, 'java')
  for (const [path, text] of Object.entries(libraries)) {
    mkdirSync(join(sources, path, '..'), { recursive: true })
    writeFileSync(join(sources, path), text)
  }
  cpSync(`${examples}/java/src/test/java`, sources, { recursive: true })
  const where = { cwd: sources, env: { ...environmentWith(process.execPath), ENGINE: engine.url } }
  const before = engine.counts.started
  const { code, said } = await type(
    'javac -Xlint:all -Werror -d classes $(find . -name "*.java") && java -cp classes RunTests',
    where,
  ).ended
  expect([code, said]).toEqual([0, expect.stringContaining('2 passed')])
  expect(engine.counts).toEqual({ started: before + 1, left: 0 })
  expect(readFileSync(`${examples}/java/pom.xml`, 'utf8')).toMatch(/<artifactId>junit-jupiter<[^]*<version>1\.21\.4</)
})
