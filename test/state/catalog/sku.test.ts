import { expect, it } from 'vitest'
import { firstName, soldOf } from '../../../src/state/catalog/sku.ts'

const server = { service: 'compute', resource: 'vm', spec: 's6', productId: 'OFFI1', region: 'north' }

it.each([
  [server, server],
  [
    { ...server, size: 10 },
    { ...server, size: 10 },
  ],
  [
    { ...server, sizeUnit: 17 },
    { ...server, sizeUnit: 17 },
  ],
  [
    { ...server, size: 0, sizeUnit: 0, name: 'web', status: 'active' },
    { ...server, size: 0, sizeUnit: 0 },
  ],
])('says of %j what it is of: %j', (thing, sold) => {
  expect(soldOf(thing)).toStrictEqual(sold)
})

it.each([
  ['hws.resource.type.vm', '0123456789', 'vm-0123'],
  ['vm', 'ab', 'vm-ab'],
])('names a %s with the id %s at first %s', (type, id, name) => {
  expect(firstName(type, id)).toBe(name)
})
