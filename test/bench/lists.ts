import { measureLists } from './crowd.ts'

/** Run by itself, with a heap that is large enough: node --expose-gc --max-old-space-size=20000 test/bench/lists.ts 1000000 */
console.log(JSON.stringify(await measureLists(Number(process.argv[2] ?? 1000))))
