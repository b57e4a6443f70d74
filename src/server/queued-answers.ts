import type { Duplex } from 'node:stream'
import type { ServerResponse } from 'node:http'

/**
 * Makes a function that closes an answer with its connection where it still waits behind another answer there. Node 22 closes
 * only the answer whose turn it is; streams, late answers and long work of the others would go on for nobody.
 */
export function createQueuedAnswers(): (outgoing: ServerResponse) => void {
  const queues = new WeakMap<Duplex, Set<ServerResponse>>()

  function queueOf(socket: Duplex): Set<ServerResponse> {
    const known = queues.get(socket)
    if (known !== undefined) return known
    const queue = new Set<ServerResponse>()
    queues.set(socket, queue)
    // One listener for all of them: a connection may have any number of waiting answers.
    socket.once('close', () => {
      for (const each of queue) if (!each.closed) each.destroy().emit('close')
    })
    return queue
  }

  return (outgoing) => {
    if (outgoing.socket !== null) return
    const queue = queueOf(outgoing.req.socket)
    queue.add(outgoing)
    outgoing.once('socket', () => queue.delete(outgoing))
  }
}
