import { catalog } from '../../src/fixtures/catalog.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { createPlatform } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'

/** The sandbox on a file of SQLite, with either of the settings that it could have. */
const [port, file = '', synchronous] = process.argv.slice(2)
const machineNow = (): number => Date.now()
const store = openSqliteStore(file, (id) => createWorld(id, catalog), {
  synchronous: synchronous === 'FULL' ? 'FULL' : 'NORMAL',
})
const platform = createPlatform({ store, preset: 'demo', seed: 1, freezeClock: false, rateLimits: false, machineNow })
createHttpServer(platform, machineNow).listen(Number(port), '127.0.0.1')
