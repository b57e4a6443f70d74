import { findQuotas } from '../../state/benefits/package-listing.ts'
import { fromPackage, fromQuota, packagesAsked } from '../bss/packages.ts'
import { toLanguage } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { pageOfNumber } from './pages.ts'

export const oldPackageHandlers = oldHandlers({
  ListFreeResources({ world, caller, header, body, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const packages = packagesAsked(world, caller, { ...body, language, ...pageOfNumber(body.offset, body.limit) })
    return reply(200, {
      free_resource_packages: packages.page.map((each) => fromPackage(world, each, language)),
      total_count: packages.count,
    })
  },

  ListFreeResourcesLeft({ world, caller, header, body, reply }) {
    const language = toLanguage(world, header['X-Language'])
    const quotas = findQuotas(world, caller, body.free_resource_ids)
    return reply(200, { free_resources: quotas.map((each) => fromQuota(world, each, language)) })
  },
})
