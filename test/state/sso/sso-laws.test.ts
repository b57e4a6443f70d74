import { expect, it } from 'vitest'
import { atOnce } from '../../../src/state/engine/slices.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { bindByName } from '../../../src/state/sso/account-bindings.ts'
import { beginAttempt, planNotice } from '../../../src/state/sso/binding-notices.ts'
import { beginLogin, useLogin } from '../../../src/state/sso/login-requests.ts'
import { ssoLaws } from '../../../src/state/sso/sso-laws.ts'
import { instantOf } from '../../../src/units/instant.ts'
import { startPlatform } from '../../helpers/platform.ts'

const ada = { platformId: 'p', accountId: 'ada', userId: 'ada' }

/** What each law names in a world in which something has happened. */
function broken(happen: (world: World) => void): unknown[] {
  const { world } = startPlatform()
  happen(world)
  return Object.values(ssoLaws).map((law) => atOnce(law(world)))
}

const notice = { ...ada, noticeId: 'n1', url: 'http://a.example/', customerId: 'c', accountName: 'ada', attempts: [] }
const login = { platformId: 'p', consumerUrl: 'http://a.example/', landing: '', isFirst: false }

it('hold for what the rules do', () => {
  const found = broken((world) => {
    bindByName(world, ada, 'demo-customer-01')
    bindByName(world, { ...ada, accountId: 'bob' }, 'demo-customer-02')
    planNotice(world, { ...ada, url: 'http://a.example/', customerId: 'c', accountName: 'ada' })
    planNotice(world, { ...ada, url: 'http://a.example/', customerId: 'c', accountName: 'ada' })
    beginAttempt(world, [...world.bindingNotices.keys()][0] ?? '')
    useLogin(world, beginLogin(world, login))
    beginLogin(world, login)
  })
  expect(found).toEqual([undefined, undefined, undefined])
})

it('name a customer that is bound and not there, or bound twice', () => {
  expect(
    broken((world) => {
      world.accountBindings.set({ ...ada, customerId: 'nobody', boundAt: world.now })
    }),
  ).toEqual(['nobody', undefined, undefined])
  const [twice] = broken((world) => {
    const { customerId } = [...world.customers.values()][0] ?? { customerId: '' }
    for (const accountId of ['ada', 'bob'])
      world.accountBindings.set({ ...ada, accountId, customerId, boundAt: world.now })
  })
  expect(twice).toEqual(expect.any(String))
})

it.each(['sending', 'waiting'] as const)('name a notice that is %s and not tried again', (state) => {
  expect(
    broken((world) => {
      world.bindingNotices.set({ ...notice, state, plannedAt: world.now })
    }),
  ).toEqual([undefined, 'n1', undefined])
})

it('name a notice that is tried again without need', () => {
  const found = broken((world) => {
    world.bindingNotices.set({ ...notice, state: 'due', plannedAt: world.now })
    beginAttempt(world, 'n1')
    world.bindingNotices.set({ ...notice, state: 'delivered', plannedAt: world.now })
  })
  expect(found).toEqual([undefined, 'n1', undefined])
})

it('name a login that was answered before it was begun', () => {
  const [, , late] = broken((world) => {
    const request = beginLogin(world, login)
    world.loginRequests.set({ ...request, usedAt: instantOf(world.now - 1) })
  })
  expect(late).toMatch(/^_/)
})
