import type { Answer, Face } from '../../gateway/pipeline.ts'
import type { SharedHabits } from '../../gateway/drivers/shared.ts'
import type { ControlRoom } from '../../control/define-control.ts'

/** Answers the console switch. Its face is loaded when it is first called: most sandboxes never are. */
export function answerSamlBy(room: ControlRoom, drive: (face: Face) => Answer): Answer {
  let answer: Promise<Answer> | undefined
  return async (request) => {
    answer ??= import('./saml-face.ts').then(({ samlFace }) => drive(samlFace(room)))
    return (await answer)(request)
  }
}

/** How the console switch shares worlds with other processes: what a browser brings may be of any of them. */
export const samlHabits: SharedHabits = {
  scopeOf: () => ({ world: '', roster: false }),
  seesAll: true,
  writes: () => false,
}
