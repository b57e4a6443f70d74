const bySupport = 'only support asks a customer to let it into a server, and no call makes it ask'
const byBrowser =
  'a browser brings it from the sales platform, which signs; the console alone sets up whose platform that is'

/** Operations that calls of the contract alone cannot bring to a success, with what it takes besides. */
export const beyondCalls: Readonly<Record<string, string>> = {
  'tickets.CheckVerifyCodes': 'the code goes to a mailbox or a phone, and no call tells it',
  'tickets.CheckHosts': bySupport,
  'tickets.ConfirmAuthorizations': bySupport,
  'tickets.ListHistorySessions': bySupport,
  'tickets.ShowAuthorizationDetail': bySupport,
  'tickets.UpdateAuthorizations': bySupport,
  'v1.UnsubscribeFailedOrder': 'it gives back an order that the platform failed to bring up, which no call makes fail',
  'saml.ActOnOwnConsole': byBrowser,
  'saml.BindConsoleAccount': byBrowser,
  'saml.ConsumeAssertion': byBrowser,
  'saml.LookAtOwnConsole': byBrowser,
  'saml.ShowConsole': byBrowser,
  'saml.ShowConsoleSession': byBrowser,
  'saml.StartConsoleLogin': byBrowser,
}
