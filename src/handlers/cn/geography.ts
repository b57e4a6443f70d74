import { country, listPlaces } from '../../state/catalog/geography.ts'
import { cnHandlers } from '../define-handlers.ts'
import { pageOf } from '../bss/wire.ts'

export const geographyHandlers = cnHandlers({
  ListProvinces({ world, query, reply }) {
    const { count, page } = listPlaces(world.catalog.geography, { within: country, ...pageOf(query) })
    return reply(200, { count, provinces: [...page] })
  },

  ListCities({ world, query, reply }) {
    const { count, page } = listPlaces(world.catalog.geography, { within: query.province_code, ...pageOf(query) })
    return reply(200, { count, cities: [...page] })
  },

  ListCounties({ world, query, reply }) {
    const { count, page } = listPlaces(world.catalog.geography, { within: query.city_code, ...pageOf(query) })
    return reply(200, { count, counties: [...page] })
  },
})
