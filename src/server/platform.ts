import type { SiteName } from '../contract/operations.ts'
import { driveInMemory } from '../gateway/drivers/in-memory.ts'
import { driveShared } from '../gateway/drivers/shared.ts'
import { eventsInMemory } from '../gateway/event-source.ts'
import type { Answer } from '../gateway/pipeline.ts'
import type { JournalBounds } from '../gateway/journal.ts'
import { platformFace } from '../gateway/platform-face.ts'
import { platformHabits } from '../gateway/shared-platform.ts'
import { eventsOfAll } from '../gateway/shared-events.ts'
import { createRequestIds } from '../gateway/request-ids.ts'
import { createWorks, type Pace, type Works } from '../gateway/works.ts'
import { createTenants, type Tenants } from '../gateway/tenants.ts'
import { createFollower } from '../gateway/shared-tenants.ts'
import { allHandlers } from '../handlers/all.ts'
import { catchUp, newClock } from '../state/clock.ts'
import { instantOf } from '../units/instant.ts'
import { demoWorlds, emptyWorlds, fillDemo, unfilledDemoWorlds } from '../fixtures/demo-worlds.ts'
import type { World } from '../state/engine/world.ts'
import type { SharedWorlds } from '../store/shared-worlds.ts'
import type { WorldStore } from '../store/world-store.ts'
import { controlFace, controlPrefix } from '../control/control-face.ts'
import { loadHarness, waitsForHarness } from '../control/harness.ts'
import { controlHabits } from '../control/shared-control.ts'
import type { Preset } from '../state/accounts/profile.ts'
import { samlPrefix } from '../saml/service-provider.ts'
import { answerMcpBy, isForTools } from './mcp/answer-mcp.ts'
import { createNoticeSender } from './saml/notice-sender.ts'
import { answerSamlBy, samlHabits } from './saml/saml-answer.ts'

export interface PlatformOptions {
  readonly store: WorldStore
  readonly preset: Preset
  /** The site whose demo partner is first. Default: `intl`. */
  readonly site?: SiteName
  readonly seed: number
  /** Where the clock of a new world begins; absent means the machine's time. */
  readonly clock?: Date
  readonly freezeClock: boolean
  readonly rateLimits: boolean
  /** What the journals keep, where that is not the usual. */
  readonly journal?: Partial<JournalBounds>
  /** The machine's clock, in milliseconds: the one place where time comes in from outside. */
  readonly machineNow: () => number
  /** How long work goes on; the usual pace if it is not given. */
  readonly pace?: Pace
}

/** The sandbox without a face: worlds, and one function that answers requests about them. */
export interface Platform {
  readonly answer: Answer
  readonly tenants: Tenants
  readonly store: WorldStore
  /** Whether long work of this process holds a world. */
  readonly isBusy: (world: string) => boolean
  /** Brings the worlds to what the database has, where other processes change it. */
  readonly refresh?: () => Promise<void>
}

const mebibyte = 1024 * 1024

/** What the journals of a process keep, where nothing else is said. */
const journalBounds: JournalBounds = { exchanges: 10_000, bytes: 32 * mebibyte, bodyBytes: 64 * 1024 }

/** The bounds of journals that take so many mebibytes together, and whose bodies are kept whole or short. */
export function journalBoundsOf(mebibytes: number, bodies: 'short' | 'whole'): Partial<JournalBounds> {
  return { bytes: mebibytes * mebibyte, ...(bodies === 'whole' ? { bodyBytes: Infinity } : {}) }
}

/** Wires gateway, control API and store; a store without worlds is filled from the preset. */
export function createPlatform(options: PlatformOptions): Platform {
  const { store, seed, rateLimits, machineNow } = options
  if (store.shared !== undefined) return createSharedPlatform(options, store.shared)
  const unfilled = begin(options)
  for (const world of store.worlds.values()) {
    if (!unfilled.has(world.id)) catchUp(world, machineNow())
    // What cannot be written now happens again at the next request, which is told why it fails.
    Promise.resolve(store.commit(world)).catch(() => undefined)
  }
  const bounds = { ...journalBounds, ...options.journal }
  const tenants = createTenants(store, bounds, { firstNumber: firstNumber(machineNow), unfilled })
  const works = createWorks(machineNow, options.pace)
  const kept = { store, tenants, works, machineNow, nextRequestId: createRequestIds() }
  const answerPlatform = driveInMemory(platformFace({ tenants, handlers: allHandlers, rateLimits }), kept)
  const room = { ...kept, events: eventsInMemory(tenants), answerPlatform, rateLimits, seed }
  const answerControl = driveInMemory(controlFace(room), kept)
  const answerSaml = answerSamlBy(room, (face) => driveInMemory(face, kept))
  const answers = { platform: answerPlatform, control: answerControl, saml: answerSaml }
  return { tenants, store, isBusy: isBusyBy(works), answer: answerBy(answers, { tenants, machineNow }) }
}

/**
 * Puts the worlds of the preset into a store that has none. Where they end with the process, each is filled when it is first
 * asked for: to live through the months of a demo takes longer than all else at the start (docs/decisions/hot-path.md).
 * Gives what fills them.
 */
function begin(options: PlatformOptions): Map<string, () => void> {
  const { store, preset, machineNow } = options
  if (store.worlds.size > 0) return new Map()
  const waits = store.isFleeting === true && preset !== 'empty'
  const worlds = waits ? unfilledDemoWorlds({ ...planOf(options), preset }) : startingWorlds(options)
  for (const world of worlds) store.add(world)
  const fillWhenAsked = (world: World) => (): void => {
    fillDemo(world)
    catchUp(world, machineNow())
    // Whoever asks first is not told of the past as of news.
    store.add(world)
  }
  return new Map(waits ? worlds.map((world) => [world.id, fillWhenAsked(world)]) : [])
}

function isBusyBy(works: Works): Platform['isBusy'] {
  return (world) => works.turnOf(world) !== undefined
}

interface Answers {
  readonly platform: Answer
  readonly control: Answer
  readonly saml: Answer
}

/**
 * Lets each request be answered by what its address begins with. Where a login or a move of the clock makes it due to tell a
 * partner of a binding, that is done before the answer leaves, as the documented order has it (bpconsole_apifaq_00003).
 */
function answerBy(
  answers: Answers,
  { tenants, machineNow }: Pick<Platform, 'tenants'> & Pick<PlatformOptions, 'machineNow'>,
): Answer {
  const sender = createNoticeSender({ tenants, answerControl: answers.control, machineNow })
  sender.watch()
  const thenTell =
    (answer: Answer): Answer =>
    async (request) => {
      const response = await answer(request)
      if (sender.hasDue()) await sender.send()
      return response
    }
  const [answerSaml, answerMove] = [thenTell(answers.saml), thenTell(answers.control)]
  const answerAny: Answer = (request) => {
    const { target } = request
    if (target.startsWith(samlPrefix)) return answerSaml(request)
    if (!target.startsWith(controlPrefix)) return answers.platform(request)
    if (isForTools(request)) return answerMcp(request)
    if (waitsForHarness(request)) return loadHarness().then(() => answers.control(request))
    return target.startsWith(clockPrefix) ? answerMove(request) : answers.control(request)
  }
  const answerMcp = answerMcpBy(answerAny)
  return answerAny
}

const clockPrefix = `${controlPrefix}/clock`

/** Where events are numbered from: beyond all that an earlier life of the sandbox gave out. */
function firstNumber(machineNow: () => number): number {
  return Math.floor(machineNow()) * 1000
}

/** A platform over worlds that other processes serve too; the store has been filled when it was opened. */
function createSharedPlatform(
  { store, seed, rateLimits, machineNow, journal, pace }: PlatformOptions,
  shared: SharedWorlds,
): Platform {
  const tenants = createTenants(store, { ...journalBounds, ...journal })
  const works = createWorks(machineNow, pace)
  const shares = { tenants, shared, works, machineNow, nextRequestId: createRequestIds(shared.process) }
  const face = platformFace({ tenants, handlers: allHandlers, rateLimits })
  const answerPlatform = driveShared(face, { ...shares, habits: platformHabits(tenants, shared) })
  const room = { tenants, store, works, events: eventsOfAll(shared), answerPlatform, machineNow, rateLimits, seed }
  const answerControl = driveShared(controlFace(room), { ...shares, habits: controlHabits(room, shared) })
  const answerSaml = answerSamlBy(room, (each) => driveShared(each, { ...shares, habits: samlHabits }))
  const answers = { platform: answerPlatform, control: answerControl, saml: answerSaml }
  const follow = createFollower(tenants, shared)
  return {
    tenants,
    store,
    isBusy: isBusyBy(works),
    answer: answerBy(answers, { tenants, machineNow }),
    async refresh() {
      await shared.refresh()
      follow()
    },
  }
}

/** What the worlds of a sandbox begin with. */
export type Beginning = Pick<PlatformOptions, 'preset' | 'site' | 'seed' | 'clock' | 'freezeClock' | 'machineNow'>

/** The worlds that a preset begins with. */
export function startingWorlds(beginning: Beginning): World[] {
  const { preset } = beginning
  const plan = planOf(beginning)
  return preset === 'empty' ? emptyWorlds(plan) : demoWorlds({ ...plan, preset })
}

function planOf({ site = 'intl', seed, clock, freezeClock, machineNow }: Beginning) {
  const chosen = clock === undefined ? undefined : instantOf(clock.getTime())
  return { site, seed, clock: newClock(freezeClock ? 'frozen' : 'running', chosen, machineNow()) }
}
