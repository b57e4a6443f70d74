import { randomUUID } from 'node:crypto'
import { GenericContainer, Wait } from 'testcontainers'

const port = 4010

/**
 * Starts a sandbox of its own, in memory, from the image that `docker build -t partner-sandbox .` makes.
 * Resolves when it answers.
 */
export async function startSandbox() {
  // Calls come from outside of the container, so that the control API asks for a key.
  const key = randomUUID()
  const container = await new GenericContainer('partner-sandbox')
    .withExposedPorts(port)
    .withEnvironment({ PARTNER_SANDBOX_DATABASE: 'memory:', PARTNER_SANDBOX_CONTROL_KEY: key })
    .withWaitStrategy(Wait.forHttp('/_sandbox/health', port).forStatusCode(200))
    .start()
  return {
    endpoint: `http://${container.getHost()}:${container.getMappedPort(port)}`,
    controlHeaders: { 'X-Sandbox-Control-Key': key },
    stop: () => container.stop(),
  }
}
