import { knownAccounts } from './accounts.ts'
import { drawBar, type ServiceName, services } from './bar.ts'
import { controlFetch, keepControlKey } from './control-fetch.ts'
import { credentialsBy } from './credentials-plugin.ts'
import { factsPlugin, type Paths } from './facts-plugin.ts'
import type { Contract } from './operation-facts.ts'
import { language, say, words } from './words.ts'

type Document = Contract & { readonly paths: Paths }

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
document.title = `${say(words.title)} · partner-sandbox`
await show(chosenService())

function chosenService(): ServiceName {
  const asked = new URLSearchParams(location.search).get('service')
  return services.find((each) => each === asked) ?? 'intl'
}

/** Draws the bar and the contract; asks for the control key where the sandbox wants one. */
async function show(service: ServiceName): Promise<void> {
  const bar = document.getElementById('bar')
  if (bar === null) return
  const answer = await controlFetch(`/_sandbox/openapi/${service}.json?lang=${language}`)
  if (answer.status === 401) {
    askForKey(bar)
    return
  }
  if (!answer.ok) {
    bar.textContent = `${say(words.failed)} ${answer.status} ${await answer.text()}`
    return
  }
  const contract = (await answer.json()) as Document
  const { choose } = drawBar(bar, service, await knownAccounts())
  const credentials = credentialsBy(choose)
  SwaggerUIBundle({
    spec: contract,
    dom_id: '#contract',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    defaultModelRendering: 'example',
    filter: true,
    showExtensions: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    validatorUrl: null,
    plugins: [factsPlugin(contract), credentials.plugin],
    requestInterceptor: credentials.intercept,
  })
}

function askForKey(place: HTMLElement): void {
  const form = document.createElement('form')
  const input = document.createElement('input')
  const button = document.createElement('button')
  const label = document.createElement('label')
  input.type = 'password'
  label.append(`${say(words.keyWanted)} `, input)
  button.textContent = 'OK'
  form.append(label, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    keepControlKey(input.value)
    location.reload()
  })
  place.replaceChildren(form)
}
