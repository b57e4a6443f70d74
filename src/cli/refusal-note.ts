import type { Tenants } from '../gateway/tenants.ts'
import { controlPrefix } from '../control/control-face.ts'
import { trusting } from './trusting.ts'
import type { Observer } from '../server/observe.ts'

export interface RefusalNoteOptions {
  /** The address of the sandbox; empty until it listens. */
  readonly url: () => string
  readonly tenants: Tenants
  readonly hasKey: boolean
  /** The file that a client has to trust, where it is of our making. */
  readonly certificate: string | undefined
  readonly tell: (text: string) => void
}

/** Says at the first call that is refused where its reason stands, and nothing at those that follow. */
export function noteFirstRefusal({ url, tenants, hasKey, certificate, tell }: RefusalNoteOptions): Observer {
  const state = { isTold: false }
  return ({ method, target }, { status, headers }) => {
    if (state.isTold || status < 400 || target.startsWith(controlPrefix)) return
    state.isTold = true
    const id = headers['X-Request-Id']
    const keeper = tenants
      .all()
      .find(({ journal }) => journal.list().some(({ response }) => response.headers['X-Request-Id'] === id))
    const partner = keeper === undefined || keeper === tenants.first ? '' : `&partner=${keeper.world.id}`
    const search = id === undefined ? 'limit=20' : `requestId=${id}`
    const key = hasKey ? ' -H "X-Sandbox-Control-Key: $PARTNER_SANDBOX_CONTROL_KEY"' : ''
    tell(
      `${method} ${target.split('?')[0] ?? ''} was refused with ${status}. The header X-Sandbox-Hint of an answer says why in short, the journal in full:\n` +
        `  curl -s${trusting(certificate)}${key} '${url()}${controlPrefix}/journal?${search}${partner}'\n`,
    )
  }
}
