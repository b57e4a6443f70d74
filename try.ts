import { killOnSqlite } from './test/kill/sqlite.ts'
import { killOnPostgres } from './test/kill/postgres.ts'
const t=performance.now()
console.log(process.argv[2]==='pg' ? await killOnPostgres({rounds:Number(process.argv[3] ?? 5),seed:Number(process.argv[4] ?? 1)}) : await killOnSqlite({rounds:Number(process.argv[3] ?? 5),seed:Number(process.argv[4] ?? 1)}), (performance.now()-t)/1000)
