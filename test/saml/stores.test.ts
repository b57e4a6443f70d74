import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { bring, configure, logInAs, rightParts, startLogin } from '../helpers/console-switch.ts'
import { control } from '../helpers/control.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { newWorld } from '../helpers/store-engines.ts'
import { signedResponse } from '../helpers/saml-idp.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

it('a login that was begun goes on in the world that a snapshot has brought back', async () => {
  const platform = startPlatform()
  await configure(platform)
  const request = await startLogin(platform)
  const { body } = await control(platform, 'GET', 'snapshots')
  const other = startPlatform({ preset: 'quiet', seed: 1 })
  const loaded = await control(other, 'POST', 'snapshots', body)
  expect(loaded.status, JSON.stringify(loaded.body)).toBe(200)
  const response = signedResponse({ ...rightParts(other, request, 'user-demo-customer-01'), now: noon })
  const answer = await bring(other, response, request.relayState)
  expect(answer.status, String(answer.body)).toBe(302)
})

it('what was bound, begun and used stays in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-saml-'))
  folders.push(folder)
  const file = join(folder, 'worlds.db')
  const store = openSqliteStore(file, newWorld)
  const platform = startPlatform({ store })
  await configure(platform, { binding: 'register' })
  expect((await logInAs(platform, 'ada', { first: true })).status).toBe(302)
  const used = await startLogin(platform)
  const response = signedResponse(rightParts(platform, used, 'ada'))
  expect((await bring(platform, response, used.relayState)).status).toBe(302)
  store.close()
  const again = openSqliteStore(file, newWorld)
  const after = startPlatform({ store: again })
  expect((await logInAs(after, 'ada')).status).toBe(302)
  expect((await bring(after, response, used.relayState)).status).toBe(403)
  again.close()
})
