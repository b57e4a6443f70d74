import { afterEach, expect, it } from 'vitest'
import { endAll, ended, run } from '../helpers/running.ts'

afterEach(endAll)

it.each([
  ['start', '--database', 'mysql://someone:SECRET@127.0.0.1:1/x'],
  ['start', '--database', 'postgres://someone:SECRET@127.0.0.1:1/x'],
  ['start', '--database', 'postgres://someone:SECRET@[/x'],
  ['start', '--database', 'postgres://someone:SE/CRET@127.0.0.1:99999999/x'],
  ['start', '--bucket', 'ftp://someone:SECRET@127.0.0.1/x'],
  ['start', '--control-key', 'SECRET with blanks'],
  ['snapshot', 'save', 'x', '--url', 'http://someone:SECRET@127.0.0.1:1'],
  ['snapshot', 'save', 'x', '--url', 'ftp://someone:SECRET@127.0.0.1:1'],
  ['snapshot', 'save', 'x', '--url', 'http://127.0.0.1:1/?token=SECRET'],
  ['snapshot', 'save', 'x', '--database', 'postgres://someone:SECRET@127.0.0.1:1/x'],
  ['conform', '--passive', 'http://someone:SECRET@127.0.0.1:1'],
  ['conform', '--passive', 'http://127.0.0.1:1', '--control-key', 'SECRET'],
  ['proxy', 'http://someone:SECRET@127.0.0.1:1'],
  ['proxy', 'ftp://someone:SECRET@127.0.0.1:1'],
  ['verify', 'http://someone:SECRET@127.0.0.1:1'],
  ['verify', 'ftp://someone:SECRET@127.0.0.1:1'],
  ['verify', 'http://127.0.0.1:1', '--token', 'SECRET'],
])('%s %s %s: what goes wrong is said without the secret', async (...args) => {
  const secret = 'planted5x7secret'
  const said = await ended(
    await run(args.map((each) => each.replace('SECRET', secret).replace('SE/CRET', `half/${secret}`))),
  )
  expect(said).not.toBe('')
  expect(said).not.toContain(secret)
})
