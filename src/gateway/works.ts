import { refuse, type Refusal } from '../contract/refusals.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import type { World } from '../state/engine/world.ts'
import { goOnFor, usualSlice } from './in-slices.ts'
import type { LongWork, Progress } from './long-work.ts'
import { letOthersIn } from './turn-queue.ts'

/** How work goes on, in milliseconds: so long others wait for a slice of it, and so long passes before it is told of again. */
export interface Pace {
  readonly slice: number
  readonly telling: number
}

const usualPace: Pace = { slice: usualSlice, telling: 250 }

/** Long work that is under way. */
export interface Work {
  readonly id: string
  /** The operation that takes it. */
  readonly operationId: string
  /** The world that it is about. */
  readonly world: string
  /** The machine's time at which it began, in milliseconds. */
  readonly since: number
  readonly mayCancel: boolean
  readonly progress: () => Progress
}

/** How a driver does long work. */
export interface Doing {
  readonly operationId: string
  readonly world: World
  /** Writes down what is whole by now. */
  readonly commit: () => void | Promise<void>
  /** Tells those who watch the world how far the work is. */
  readonly tell: (work: Work, state: 'under way' | 'ended') => void
}

/** The long work of a process: one at a time in each world. */
export interface Works {
  /** Does long work in slices; gives what it comes to. Others are let in after each. */
  run(work: LongWork, doing: Doing): Promise<Reply | Refusal>
  /** The end of the work that a world is busy with; undefined where it is not busy. */
  turnOf(world: string): Promise<void> | undefined
  /** What is under way, in the order in which it began. */
  list(): readonly Work[]
  /** Cancels what may be cancelled. */
  cancel(id: string): 'cancelled' | 'goes on' | 'unknown'
}

interface Entry extends Work {
  readonly longWork: LongWork
  readonly ended: Promise<void>
  isCancelled: boolean
}

/** Makes the works of a process. */
export function createWorks(machineNow: () => number, pace = usualPace): Works {
  const entries = new Map<string, Entry>()
  let number = 0

  function enter(longWork: LongWork, { operationId, world }: Doing): { entry: Entry; leave: () => void } {
    const { promise: ended, resolve } = Promise.withResolvers<undefined>()
    const entry: Entry = {
      id: `work-${(number += 1)}`,
      operationId,
      world: world.id,
      since: machineNow(),
      mayCancel: longWork.onCancel !== 'go on',
      progress: longWork.progress ?? (() => ({})),
      longWork,
      ended: ended.then(() => undefined),
      isCancelled: false,
    }
    entries.set(world.id, entry)
    const leave = (): void => {
      entries.delete(world.id)
      resolve(undefined)
    }
    return { entry, leave }
  }

  return {
    async run(longWork, doing) {
      const { entry, leave } = enter(longWork, doing)
      try {
        return await goOn(entry, { ...doing, pace })
      } finally {
        leave()
      }
    },
    turnOf: (world) => (entries.size === 0 ? undefined : entries.get(world)?.ended),
    list: () => [...entries.values()],
    cancel(id) {
      const entry = [...entries.values()].find((each) => each.id === id)
      if (entry === undefined) return 'unknown'
      if (!entry.mayCancel) return 'goes on'
      entry.isCancelled = true
      return 'cancelled'
    },
  }
}

async function goOn(entry: Entry, { commit, tell, pace }: Doing & { readonly pace: Pace }): Promise<Reply | Refusal> {
  const { slices, onCancel } = entry.longWork
  const teller = tellingOf(entry, tell, pace.telling)
  for (;;) {
    const slice = goOnFor(slices, pace.slice, entry.isCancelled && onCancel === 'stop')
    if ('result' in slice) {
      teller.end()
      return slice.result
    }
    if (slice.pause === 'whole') await commit()
    teller.goOn()
    await letOthersIn()
    if (!entry.isCancelled || onCancel !== 'drop') continue
    const refusal = refuse('control_state_unfit', `${entry.operationId} was cancelled`)
    slices.return(refusal)
    teller.end()
    return refusal
  }
}

/** Tells of work not more often than is wanted, and of its end where it was told of before. */
function tellingOf(entry: Work, tell: Doing['tell'], milliseconds: number): { goOn(): void; end(): void } {
  let told = performance.now()
  let isTold = false
  return {
    goOn() {
      if (performance.now() - told < milliseconds) return
      tell(entry, 'under way')
      isTold = true
      told = performance.now()
    },
    end() {
      if (isTold) tell(entry, 'ended')
    },
  }
}
