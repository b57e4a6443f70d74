import { chmodSync, copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { environmentWith, install, pack, readManifest } from './installed.ts'
import { type } from './shell.ts'

/** What a pipeline runs in one shell, and what it keeps of that. */
interface Job {
  readonly script: string
  readonly keeps: readonly string[]
}

const words = z.array(z.string())

/** The parts of each format that the examples use, and nothing else. */
const github = z.strictObject({
  name: z.string(),
  on: words,
  permissions: z.strictObject({ contents: z.literal('read') }),
  jobs: z.strictObject({
    conformance: z.strictObject({
      'runs-on': z.literal('ubuntu-latest'),
      steps: z.array(
        z.union([
          z.strictObject({ run: z.string() }),
          z.strictObject({
            uses: z.string().regex(/^actions\/[\w-]+@v\d+$/),
            if: z.literal('always()').optional(),
            with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        ]),
      ),
    }),
  }),
})

const gitlab = z.strictObject({
  conformance: z.strictObject({
    image: z.literal('node:24'),
    script: words,
    artifacts: z.strictObject({
      when: z.literal('always'),
      paths: words,
      reports: z.strictObject({ junit: z.string() }),
    }),
  }),
})

const giteeStep = z.strictObject({
  step: z.literal('build@nodejs'),
  name: z.string(),
  displayName: z.string(),
  nodeVersion: z.string(),
  commands: words,
  artifacts: z.array(z.strictObject({ name: z.string(), path: words })),
})

const giteeGo = z.strictObject({
  version: z.literal('1.0'),
  name: z.string(),
  displayName: z.string(),
  triggers: z.strictObject({
    trigger: z.literal('auto'),
    push: z.strictObject({ branches: z.strictObject({ prefix: words }) }),
  }),
  stages: z.tuple([
    z.strictObject({
      name: z.string(),
      displayName: z.string(),
      strategy: z.literal('naturally'),
      trigger: z.literal('auto'),
      steps: z.tuple([giteeStep]),
    }),
  ]),
})

const codeArts = z.strictObject({
  version: z.literal(2),
  params: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  steps: z.strictObject({
    PRE_BUILD: z.tuple([
      z.strictObject({
        checkout: z.strictObject({
          name: z.string(),
          inputs: z.strictObject({ scm: z.literal('codehub'), url: z.string(), branch: z.string() }),
        }),
      }),
    ]),
    BUILD: z.tuple([
      z.strictObject({
        npm: z.strictObject({
          name: z.string(),
          image: z.string(),
          inputs: z.strictObject({ command: z.string() }),
        }),
      }),
      z.strictObject({
        upload_artifact: z.strictObject({ name: z.string(), inputs: z.strictObject({ path: z.string() }) }),
      }),
    ]),
  }),
})

/** A shell that ends with the first line that fails, as all of these systems have it. */
function lines(script: readonly string[]): string {
  return ['set -e', ...script].join('\n')
}

const pipelines: Readonly<Record<string, (document: unknown) => Job>> = {
  'github.yml': (document) => {
    const { steps } = github.parse(document).jobs.conformance
    const path = steps.flatMap((each) => ('uses' in each ? [each.with?.['path']] : []))
    return {
      script: lines(steps.flatMap((each) => ('run' in each ? [each.run] : []))),
      keeps: path.filter((each) => typeof each === 'string'),
    }
  },
  'gitlab-ci.yml': (document) => {
    const { script, artifacts } = gitlab.parse(document).conformance
    return { script: lines(script), keeps: [...artifacts.paths, artifacts.reports.junit] }
  },
  'gitee-go.yml': (document) => {
    const [step] = giteeGo.parse(document).stages[0].steps
    return { script: lines(step.commands), keeps: step.artifacts.flatMap(({ path }) => path) }
  },
  'codearts-build.yml': (document) => {
    const [build, upload] = codeArts.parse(document).steps.BUILD
    return { script: build.npm.inputs.command, keeps: [upload.upload_artifact.inputs.path] }
  },
}

const examples = 'examples/pipelines'
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-pipelines-'))
let repository = ''

/** The repository of an integration, which has the package among its development dependencies, by the tarball. */
beforeAll(async () => {
  repository = await install(folder, 'repository', ['--save-dev', pack(folder)])
  copyFileSync(join(examples, 'run-integration.sh'), join(repository, 'run-integration.sh'))
}, 600_000)

afterAll(() => rm(folder, { recursive: true, force: true }), 600_000)

/** Where a pipeline has the repository: without what its person has installed. */
function checkOut(name: string): string {
  const clone = join(folder, name)
  cpSync(repository, clone, { recursive: true, filter: (path) => !path.startsWith(join(repository, 'node_modules')) })
  return clone
}

it('the package that the examples ask for is this one', () => {
  const { name, version } = readManifest('.')
  expect(readManifest(examples).devDependencies).toEqual({ [name]: version })
})

describe.each(Object.entries(pipelines))('%s', (file, jobOf) => {
  const { script, keeps } = jobOf(parse(readFileSync(join(examples, file), 'utf8')))
  const run = (cwd: string, line: string): ReturnType<typeof type>['ended'] =>
    type(line, { cwd, env: environmentWith(process.execPath) }).ended

  it(
    'passes an integration that does it right, fails one that does not, and keeps the report of both',
    { timeout: 600_000 },
    async () => {
      const clone = checkOut(file)
      const passed = await run(clone, script)
      expect([passed.code, passed.said]).toEqual([0, expect.stringMatching(/list-customers/)])
      for (const kept of keeps) expect(existsSync(join(clone, kept)), kept).toBe(true)
      await rm(join(clone, 'report'), { recursive: true })
      writeFileSync(join(clone, 'run-integration.sh'), '#!/bin/sh\nexit 3\n')
      chmodSync(join(clone, 'run-integration.sh'), 0o755)
      const failed = await run(clone, script)
      expect([failed.code, failed.said]).toEqual([1, expect.stringMatching(/ended with 3|3 结束/)])
      for (const kept of keeps) expect(existsSync(join(clone, kept)), kept).toBe(true)
    },
  )
})
