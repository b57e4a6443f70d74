// Loaded into a sandbox under fuzzing: on a signal it says how much of its heap is in use.
process.on('SIGUSR2', () => {
  globalThis.gc?.()
  globalThis.gc?.()
  process.stdout.write(`${process.memoryUsage().heapUsed}\n`)
})
