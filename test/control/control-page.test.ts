import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { control } from '../../src/contract/services.ts'

it('the page of the control API has every call', () => {
  const page = readFileSync('docs/control-api.md', 'utf8')
  const words = Object.values(control.operations).map(({ path }) =>
    path
      .split('/')
      .filter((each) => each !== '' && !each.startsWith('{'))
      .at(-1),
  )
  expect(words.filter((each) => each === undefined || !page.includes(`/${each}`))).toEqual([])
})
