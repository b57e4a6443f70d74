import { controlHandlers } from '../define-control.ts'
import { environmentOf } from './environment.ts'
import { type Language, preferredLanguage } from './preferred-language.ts'
import { serviceDocument } from './service-document.ts'
import { signingScript } from './signing-script.ts'
import { yamlText } from './yaml-text.ts'

const encoder = new TextEncoder()

export const contractControl = controlHandlers({
  ShowContractAsJson({ path, query, header, origin, reply }) {
    const language = query.lang ?? preferredLanguage(header['Accept-Language'])
    return reply(200, serviceDocument({ service: path.service, origin, language }), headersOf(language))
  },

  ShowContractAsYaml({ path, query, header, origin, reply }) {
    const language = query.lang ?? preferredLanguage(header['Accept-Language'])
    const text = yamlText(serviceDocument({ service: path.service, origin, language }))
    return reply(200, encoder.encode(text), {
      ...headersOf(language),
      'Content-Type': 'application/yaml; charset=utf-8',
    })
  },

  ShowSigningScript({ reply }) {
    return reply(200, signingScript(), { 'Content-Type': 'text/javascript; charset=utf-8' })
  },

  ShowEnvironment({ tenant, origin, reply }) {
    return reply(200, environmentOf(tenant.world, origin))
  },
})

function headersOf(language: Language): Record<string, string> {
  return { 'Content-Language': language === 'zh' ? 'zh-CN' : 'en', Vary: 'Accept-Language' }
}
