import type { Scenario } from './scenario.ts'

/** The scenario about the switch from the sales platform to the console; the browser is the harness itself. */
export const consoleScenarios: readonly Scenario[] = [
  {
    id: 'console-switch',
    task: 'Serve the single sign-on of the sales platform on this machine: take over SANDBOX_ENDPOINT/authui/saml/metadata.xml, configure IDP metadata and notification address by PUT /_sandbox/sso as in the Partner Center, and go on serving. Whoever comes counts as logged in at the platform, as always the same user. A browser follows the login link, first without an account of the cloud and then with one, and brings what the cloud has not signed in between. The command is ended with SIGTERM when the visit is over.',
    arrange: [
      { method: 'PUT', path: '/sso', body: { binding: 'register' } },
      { method: 'POST', path: '/clock/advance', body: { duration: 'PT2M' } },
    ],
    visits: true,
    exercises: ['SSO-01', 'SSO-02', 'SSO-03', 'SSO-04', 'SSO-05', 'SSO-06'],
    mayExercise: [],
    ends: 'console-entered-twice',
  },
]
