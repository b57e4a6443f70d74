import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import type { ControlRefusal } from '../control-api.ts'
import { trouble } from '../session.ts'
import { say, words as common } from '../words.ts'
import { AskedAct } from './ask.ts'
import { Catalog } from './catalog.ts'
import { addressOfTab, consoleCalls, type ConsolePlace, tabs } from './console-place.ts'
import { useGiven } from './console-state.ts'
import { CustomerElsewhere } from './customer-elsewhere.ts'
import { Money } from './money.ts'
import { AllOrders, UnpaidOrders } from './orders.ts'
import { Resources } from './resources.ts'
import { consoleWords as words } from './words.ts'

export interface ConsoleViewProps {
  readonly place: ConsolePlace
}

/** So often a console is looked at again, in milliseconds: by a session less, because each of its calls is an exchange. */
const pace = { chosen: 3000, session: 15_000 }

/** The console of one customer: its money, what it holds, what is sold, its orders. */
export function ConsoleView({ place }: ConsoleViewProps): JSX.Element {
  const calls = consoleCalls(place)
  const about = place.customer ?? ''
  const every = place.customer === undefined ? pace.session : pace.chosen
  const isMissing = useSignal(false)
  const refused = (error: ControlRefusal): void => {
    if (error.status === 404 && place.customer !== undefined) isMissing.value = true
    else trouble.value = error.message
  }
  const shown = useGiven(calls.look(), { about, isLive: true, every, refused })
  const offers = useGiven(calls.offers(), { about, isLive: false, refused })
  if (shown === undefined)
    return isMissing.value ? h(CustomerElsewhere, { customer: about }) : h('p', { class: 'empty' }, say(common.loading))
  return h(
    'div',
    { class: 'console' },
    h(Money, { shown }),
    h(UnpaidOrders, { shown, calls }),
    h(Tabs, { place }),
    place.tab === 'resources' ? h(Resources, { shown, calls, customer: place.customer }) : null,
    place.tab === 'buy' && offers !== undefined ? h(Catalog, { offers, calls }) : null,
    place.tab === 'orders' ? h(AllOrders, { shown, calls }) : null,
    h(AskedAct, {}),
  )
}

function Tabs({ place }: ConsoleViewProps): JSX.Element {
  return h(
    'nav',
    { class: 'tabs', 'aria-label': say(words.tabs) },
    tabs.map((tab) =>
      h(
        'a',
        {
          key: tab,
          href: addressOfTab(place, tab),
          ...(tab === place.tab ? { 'aria-current': 'page' as const } : {}),
        },
        say(words[tab]),
      ),
    ),
  )
}
