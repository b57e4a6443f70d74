import { refuse } from '../contract/refusals.ts'
import { fromInstant, instantOf } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { fromProgress } from './shown-work.ts'

export const workControl = controlHandlers({
  ListWork({ room, reply }) {
    return reply(200, {
      work: room.works.list().map(({ id, operationId, world, since, mayCancel, progress }) => ({
        id,
        operation_id: operationId,
        partner: world,
        since: fromInstant(instantOf(since)),
        may_cancel: mayCancel,
        ...fromProgress(progress()),
      })),
    })
  },

  CancelWork({ room, path, reply }) {
    const came = room.works.cancel(path.id)
    if (came === 'unknown') return refuse('control_unknown', path.id)
    return came === 'goes on' ? refuse('control_state_unfit', `${path.id} goes on to its end`) : reply(204)
  },
})
