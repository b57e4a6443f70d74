import type { ApiRequest } from '../../contract/exchange.ts'
import type { Refusal } from '../../contract/refusals.ts'
import { routeAmong } from '../../contract/router.ts'
import type { Service } from '../../contract/services.ts'
import type { Step } from '../pipeline.ts'

/** Finds what an address may mean: one operation, or one a site. Before the caller is known all of them count. */
export function routeTo(services: readonly Service[], unknownAddress: (request: ApiRequest) => Refusal): Step {
  return (context) => {
    const { method, target } = context.request
    const mark = target.indexOf('?')
    context.route = routeAmong(services, method, mark < 0 ? target : target.slice(0, mark))
    context.identified = context.route[0]
    return context.identified === undefined ? unknownAddress(context.request) : undefined
  }
}
