import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { ApiRequest } from '../../contract/exchange.ts'
import type { Operation, OperationId, RequestBody } from '../../contract/operations.ts'
import { type Handlers, type Reply, reply, samlHandlers } from '../../handlers/define-handlers.ts'
import { isOfForeignPage } from '../../control/access-control.ts'
import type { ControlRoom } from '../../control/define-control.ts'
import type { Tenant } from '../../gateway/tenants.ts'
import { consoleDocument, consolePolicy } from '../page/page-document.ts'
import { acceptResponse } from '../../saml/accept-response.ts'
import { redirectAddress, writeAuthnRequest } from '../../saml/authn-request.ts'
import { readMessage } from '../../saml/read-message.ts'
import { samlPaths } from '../../saml/service-provider.ts'
import { writeSpMetadata } from '../../saml/sp-metadata.ts'
import { recordOf } from '../../state/engine/table.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import type { BindingChoice } from '../../state/sso/account-bindings.ts'
import { configurationOf } from '../../state/sso/configurations.ts'
import { answerBinding, enterConsole, type LoginOutcome } from '../../state/sso/console-logins.ts'
import { type ConsoleSession, endSession, liveSession } from '../../state/sso/console-sessions.ts'
import { beginLogin, useLogin } from '../../state/sso/login-requests.ts'
import { noteUsed } from '../../state/sso/used-assertions.ts'
import { fromInstant } from '../../units/instant.ts'
import { landingOf } from './landing.ts'
import { answerOwnCall } from './own-console.ts'
import { pageSpeaker } from './page-words.ts'
import { bindingPage, consoleGreeting, loggedOutPage } from './pages.ts'
import { noSessionCookie, sessionCookie, sessionIn } from './session-cookie.ts'

/** What the handlers need beyond what contracts have: cookies, languages, the machine's clock. */
export interface SamlVisit {
  readonly room: ControlRoom
  readonly tenant: Tenant
  readonly request: ApiRequest
}

/** The handlers of the console switch for one request. */
export function samlHandlersFor(visit: SamlVisit): Handlers<'saml', OperationId<'saml'>> {
  return { ...loginHandlers(visit), ...sessionHandlers(visit), ...consoleHandlers(visit) }
}

function loginHandlers({ request }: SamlVisit) {
  return samlHandlers({
    ShowServiceProviderMetadata({ query, origin, reply: answer }) {
      return answer(200, writeSpMetadata(origin, query.unsigned !== 'true'), {
        'Content-Type': 'application/samlmetadata+xml; charset=utf-8',
      })
    },

    StartConsoleLogin({ world, query, origin, reply: answer }) {
      const { xAccountType: platformId, isFirstLogin, service } = query
      const configuration = configurationOf(world, platformId)
      if (configuration === undefined) return refuse('saml_platform_unknown', platformId)
      const { provider } = configuration
      if (provider === undefined) return refuse('saml_provider_missing')
      const isFirst = isFirstLogin === 'true'
      const { site } = onlyOf(world.profile)
      if ((service ?? '') === '' && site === 'intl' && !isFirst) return refuse('saml_service_missing')
      const landing = landingOf(service === '' ? undefined : service, origin)
      if (landing === undefined) return refuse('saml_service_foreign', service)
      const consumerUrl = `${origin}${samlPaths.consumer}`
      const { requestId: id, relayState, issuedAt } = beginLogin(world, { platformId, consumerUrl, landing, isFirst })
      const destination = provider.redirectLocation
      const message = writeAuthnRequest({ id, issuedAt, destination, consumerUrl })
      return answer(302, undefined, { Location: redirectAddress(destination, message, relayState) })
    },

    ConsumeAssertion({ world, body, origin }) {
      const message = readMessage(body.SAMLResponse)
      if (isRefusal(message)) return message
      const accepted = acceptResponse(world, {
        message,
        relayState: body.RelayState ?? '',
        consumerUrl: `${origin}${samlPaths.consumer}`,
        machineNow: request.receivedAt,
      })
      if (isRefusal(accepted)) return accepted
      const outcome = enterConsole(world, accepted.user, accepted.request)
      if (isRefusal(outcome)) return outcome
      useLogin(world, accepted.request)
      noteUsed(world, accepted.assertion)
      return answerLogin(outcome, request)
    },

    BindConsoleAccount({ world, body }) {
      const pending = world.pendingBindings.get(body.binding)
      if (pending === undefined || world.now >= pending.endsAt) return refuse('saml_binding_unknown')
      const outcome = answerBinding(world, pending, toChoice(body))
      return isRefusal(outcome) ? outcome : answerLogin(outcome, request)
    },
  })
}

function sessionHandlers({ request }: SamlVisit) {
  return samlHandlers({
    ShowConsole({ world, reply: answer }) {
      const session = sessionOf(world, request)
      if (isRefusal(session)) return session
      const { domainName: accountName } = recordOf(world.customers, session.customerId)
      const greeting = consoleGreeting({ accountName, partner: world.id }, pageSpeaker(request))
      return answer(200, consoleDocument(greeting), {
        'Content-Security-Policy': consolePolicy,
        // The form that logs out has to say that it is of this origin.
        'Referrer-Policy': 'same-origin',
      })
    },

    EndConsoleSession({ world, reply: answer }) {
      if (isOfForeignPage(request)) return refuse('saml_page_foreign')
      endSession(world, sessionIn(request))
      return answer(200, loggedOutPage(pageSpeaker(request)).toString(), { 'Set-Cookie': noSessionCookie })
    },

    ShowConsoleSession({ world, reply: answer }) {
      const session = sessionOf(world, request)
      if (isRefusal(session)) return session
      const { customerId, userId, endsAt } = session
      return answer(200, {
        partner: world.id,
        site: onlyOf(world.profile).site,
        customer_id: customerId,
        account_name: recordOf(world.customers, customerId).domainName,
        platform_user: userId,
        ends_at: fromInstant(endsAt),
      })
    },
  })
}

/** What a customer does on its own console, by the right of its session alone. */
function consoleHandlers(visit: SamlVisit) {
  const answerCall = (world: World, call: string): Reply | Refusal<'saml_session_missing' | 'saml_page_foreign'> => {
    if (isOfForeignPage(visit.request)) return refuse('saml_page_foreign')
    const session = sessionOf(world, visit.request)
    return isRefusal(session) ? session : answerOwnCall(visit, { call, customerId: session.customerId })
  }
  return samlHandlers({
    LookAtOwnConsole: ({ world, path }) => answerCall(world, path.call),
    ActOnOwnConsole: ({ world, path }) => answerCall(world, path.call),
  })
}

function answerLogin(outcome: LoginOutcome, request: ApiRequest): Reply {
  if (outcome.kind === 'asked') return reply(200, bindingPage(outcome.pending, pageSpeaker(request)).toString())
  const { session, landing } = outcome
  return reply(302, undefined, { Location: landing, 'Set-Cookie': sessionCookie(session.sessionId) })
}

function toChoice({
  choice,
  account_name: accountName = '',
  password = '',
}: RequestBody<Operation<'saml', 'BindConsoleAccount'>>): BindingChoice {
  if (choice === 'existing') return { by: 'existing', accountName, password }
  return { by: 'register', accountName: accountName === '' ? undefined : accountName }
}

function sessionOf(world: World, request: ApiRequest): ConsoleSession | Refusal<'saml_session_missing'> {
  return liveSession(world, sessionIn(request)) ?? refuse('saml_session_missing')
}
