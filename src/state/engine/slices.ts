/**
 * Where work pauses so that others may come between: at a moment at which the world may be left and written down as it is,
 * or in the middle of something that happens wholly or not at all.
 */
export type Pause = 'whole' | 'within'

/**
 * Work in slices. It is told at each pause whether to stop there; only work that pauses at whole moments listens to that,
 * and it stops at one of them.
 */
export type Slices<Result> = Generator<Pause, Result, boolean | undefined>

/** Does all of the work at once; gives what it comes to. */
export function atOnce<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
  }
}

/** Does something with each of many things, in their order, with a pause after each. */
export function* oneByOne<Thing>(things: Iterable<Thing>, act: (thing: Thing) => void): Slices<void> {
  for (const thing of things) {
    act(thing)
    yield 'within'
  }
}

/** The same work where no moment on the way is one at which the world may be left. */
export function* withoutWhole<Result>(slices: Slices<Result>): Slices<Result> {
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
    yield 'within'
  }
}
