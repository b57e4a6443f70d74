import { keepLongWork } from './long-work.ts'

await keepLongWork()
