import type { ApiRequest } from '../contract/exchange.ts'
import { control } from '../contract/services.ts'
import type { SharedHabits } from '../gateway/drivers/shared.ts'
import { decodeExchange } from '../gateway/exchange-codec.ts'
import type { SharedWorlds } from '../store/shared-worlds.ts'
import type { ControlRoom } from './define-control.ts'

/** Operations after which there are other worlds than before. */
const ofRoster = new Set(['CreatePartner', 'DeletePartner', 'ResetPartner', 'ImportWorld', 'ImportWorldFile'])
/** Operations that change what this process does, and no world. */
const ofProcess = new Set(['CancelWork'])
/** Operations that read the journal. */
const ofJournal = new Set(['ListExchanges', 'JudgeJournal', 'ReplayExchange', 'ShowExchange'])

/** How control calls share worlds: they name the partner, see all worlds, and say by their method whether they change any. */
export function controlHabits({ tenants }: ControlRoom, shared: SharedWorlds): SharedHabits {
  return {
    scopeOf(request) {
      const operation = operationOf(request)
      const { pathname, searchParams } = new URL(request.target, 'http://sandbox')
      const named =
        operation === 'DeletePartner' ? pathname.slice(pathname.lastIndexOf('/') + 1) : searchParams.get('partner')
      const tenant = named === null ? tenants.first : tenants.get(named)
      const world = operation === 'CreatePartner' ? '' : (tenant?.world.id ?? '')
      return { world, roster: ofRoster.has(operation) }
    },
    seesAll: true,
    writes: ({ request }) => !/^(GET|HEAD)$/.test(request.method) && !ofProcess.has(operationOf(request)),
    async prepare({ request, scope }) {
      if (ofJournal.has(operationOf(request))) await loadJournal(scope.world)
      return undefined
    },
    clearsJournal: (request) => operationOf(request) === 'ClearJournal',
  }

  /** Puts the journal that all processes write in the place of this one's. */
  async function loadJournal(world: string): Promise<void> {
    const exchanges = await shared.journals.read(world)
    const journal = tenants.get(world)?.journal
    journal?.clear()
    for (const exchange of exchanges) journal?.add(decodeExchange(exchange))
  }
}

function operationOf({ method, target }: ApiRequest): string {
  return control.router(method, target.split('?')[0] ?? '')?.operation.id ?? ''
}
