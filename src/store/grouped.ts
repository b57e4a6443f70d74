/**
 * Makes one call of many: what is asked for in one turn of the event loop, or while the call before is under way, goes
 * out together. Results come in the order of what was asked for.
 */
export function grouped<Item, Result>(
  call: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = []
  let isRunning = false

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const served = waiting
      waiting = []
      try {
        const results = await call(served.map(({ item }) => item))
        served.forEach(({ resolve, reject }, at) => {
          const result = results[at]
          if (result === undefined) reject(new Error('Failed to find the result of a grouped call.'))
          else resolve(result)
        })
      } catch (error) {
        for (const { reject } of served) reject(error)
      }
    }
    isRunning = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (isRunning) return
      isRunning = true
      setImmediate(() => void run())
    })
}
