import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DockerfileParser, From, JSONInstruction, Copy, type Instruction } from 'dockerfile-ast'
import { environmentWith } from './installed.ts'

/** What a container of an image would be started with, and where its files lie instead. */
export interface Image {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly health: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly user: string | undefined
  readonly cwd: string
}

interface Stage {
  cwd: string
  user: string | undefined
  entrypoint: readonly string[]
  command: readonly string[]
  health: readonly string[]
  readonly environment: Record<string, string>
}

/** The instructions of a Dockerfile in their order. */
export function instructionsOf(file: string): readonly Instruction[] {
  return DockerfileParser.parse(readFileSync(file, 'utf8')).getInstructions()
}

/**
 * Does the steps of a Dockerfile in plain folders: each stage has a folder in the place of its root. Lines of RUN are
 * run by a shell as they are, but for the folders that they name.
 */
export function buildInFolder(file: string, folder: string): Image {
  const stages: Stage[] = []
  const roots = new Map<string, string>()
  let root = folder
  let stage = emptyStage()
  for (const instruction of instructionsOf(file)) {
    if (instruction instanceof From) {
      stage = emptyStage()
      stages.push(stage)
      root = join(folder, `stage-${stages.length}`)
      roots.set(instruction.getBuildStage() ?? '', root)
      mkdirSync(root, { recursive: true })
    } else step(instruction, { stage, root, roots })
  }
  return { ...stage, cwd: join(root, stage.cwd), ...rooted(stage, root) }
}

function rooted(
  { entrypoint, command, health, environment }: Stage,
  root: string,
): Pick<Image, 'entrypoint' | 'command' | 'health' | 'environment'> {
  const moved = (text: string): string => withRoot(text, root)
  return {
    entrypoint: entrypoint.map(moved),
    command: command.map(moved),
    health: health.map(moved),
    environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, moved(value)])),
  }
}

/** The folders that the Dockerfile makes lie below the root of the stage. */
function withRoot(text: string, root: string): string {
  return text.replaceAll(/(?<![\w.])\/(?=(?:build|opt|data)\b)/g, `${root}/`)
}

function emptyStage(): Stage {
  return { cwd: '/', user: undefined, entrypoint: [], command: [], health: [], environment: {} }
}

interface Building {
  readonly stage: Stage
  readonly root: string
  readonly roots: ReadonlyMap<string, string>
}

function step(instruction: Instruction, building: Building): void {
  const { stage, root } = building
  const text = instruction.getRawArgumentsContent() ?? ''
  const steps: Readonly<Record<string, () => void>> = {
    WORKDIR() {
      stage.cwd = text
      mkdirSync(join(root, text), { recursive: true })
    },
    USER() {
      stage.user = text
    },
    ENV() {
      for (const each of instruction.getArguments()) {
        const [name = '', value = ''] = each.getValue().split('=')
        stage.environment[name] = value
      }
    },
    RUN() {
      const options = { cwd: join(root, stage.cwd), env: environmentWith(process.execPath), stdio: 'pipe' } as const
      execFileSync('sh', ['-c', withRoot(instruction.getArgumentsContent() ?? '', root)], options)
    },
    COPY() {
      if (instruction instanceof Copy) copy(instruction, building)
    },
    ENTRYPOINT() {
      stage.entrypoint = wordsOf(instruction)
    },
    CMD() {
      stage.command = wordsOf(instruction)
    },
    HEALTHCHECK() {
      stage.health = JSON.parse(text.slice(text.indexOf('['))) as string[]
    },
  }
  steps[instruction.getKeyword()]?.()
}

function wordsOf(instruction: Instruction): string[] {
  if (!(instruction instanceof JSONInstruction)) return []
  return instruction.getJSONStrings().map((each) => each.getJSONValue())
}

function copy(instruction: Copy, { stage, root, roots }: Building): void {
  const [from = '', to = ''] = instruction.getArguments().map((each) => each.getValue())
  const source = instruction.getFromFlag()?.getValue()
  const target = to.startsWith('/') ? join(root, to) : join(root, stage.cwd, to)
  if (source !== undefined && source !== null) {
    cpSync(join(roots.get(source) ?? '', from), target, { recursive: true })
    return
  }
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  for (const each of globSync('*', { exclude: ignored }).concat(globSync('.[a-z]*', { exclude: ignored })))
    cpSync(each, join(target, each), { recursive: true })
}
