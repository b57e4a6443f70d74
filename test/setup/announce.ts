import type { TestProject } from 'vitest/node'

const words: Readonly<Record<string, string>> = {
  short: 'All of npm test takes about 15 minutes on 2 cores. The campaigns are in npm run test:long.',
  long: 'All of npm run test:long takes about 35 minutes on 2 cores.',
}

/** Says at the start how long it takes. */
export function setup({ vitest }: TestProject): void {
  for (const { name } of vitest.projects) {
    const line = words[name]
    if (line !== undefined) console.log(line)
  }
}
