import { type ComponentChildren, h, type JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface WindowedListProps {
  readonly label: string
  readonly count: number
  /** Pixels; all rows are of one height. */
  readonly rowHeight: number
  readonly keyOf: (at: number) => string
  readonly row: (at: number) => ComponentChildren
  /** The place of the row that is chosen; -1 when none is. */
  readonly chosen: number
  readonly choose: (at: number) => void
}

interface Scroller {
  readonly current: HTMLDivElement | null
}

/**
 * A list of which only the rows that are seen are in the document, however many there are. Rows that come in at the top
 * do not move what a reader looks at further down. Arrows, Home and End go to a row, Enter and Space choose it.
 */
export function WindowedList({ label, count, rowHeight, keyOf, row, chosen, choose }: WindowedListProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const { first, end } = useSeenRows(scroller, { count, rowHeight })
  const top = count > 0 ? keyOf(0) : ''
  const [active, setActive] = useActiveRow({ count, chosen, top })
  useSteadyView(scroller, { count, rowHeight, top })
  useShownRow(scroller, { shown: active, rowHeight })
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = rowAfter(event.key, active, count)
    if (next !== undefined) setActive(next)
    else if ((event.key === 'Enter' || event.key === ' ') && active >= 0) choose(active)
    else return
    event.preventDefault()
  }
  const seen = Array.from({ length: end - first }, (_, at) => first + at)
  return h(
    'div',
    {
      class: 'windowed',
      ref: scroller,
      role: 'listbox',
      tabIndex: 0,
      'aria-label': label,
      onKeyDown: press,
      ...(seen.includes(active) ? { 'aria-activedescendant': `${id}-${active}` } : {}),
    },
    h(
      'div',
      { class: 'rows', role: 'presentation', style: { height: `${count * rowHeight}px` } },
      seen.map((at) =>
        h(
          'div',
          {
            key: keyOf(at),
            id: `${id}-${at}`,
            class: at === active ? 'row is-active' : 'row',
            role: 'option',
            'aria-selected': at === chosen,
            'aria-posinset': at + 1,
            'aria-setsize': count,
            style: { transform: `translateY(${at * rowHeight}px)`, height: `${rowHeight}px` },
            onClick: () => choose(at),
          },
          row(at),
        ),
      ),
    ),
  )
}

/** The row that a key of the keyboard goes to; undefined for keys that go to none. */
function rowAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowDown') return Math.min(active + 1, count - 1)
  return key === 'ArrowUp' ? Math.max(active - 1, 0) : undefined
}

interface ActiveRow extends Pick<WindowedListProps, 'count' | 'chosen'> {
  /** What the first row is. */
  readonly top: string
}

/** The row that the keyboard is at: the one that was chosen last, until a key goes to another; -1 at first. */
function useActiveRow({ count, chosen, top }: ActiveRow): [active: number, setActive: (at: number) => void] {
  const [active, setActive] = useState(chosen)
  const before = useRef({ count, top, chosen })
  useLayoutEffect(() => {
    const added = count - before.current.count
    if (added > 0 && top !== before.current.top) setActive((at) => (at < 0 ? at : at + added))
    else if (chosen >= 0 && chosen !== before.current.chosen) setActive(chosen)
    before.current = { count, top, chosen }
  }, [count, top, chosen])
  return [Math.min(active, count - 1), setActive]
}

/** Rows beyond the edges that are there before they are seen. */
const spare = 8

/** Which rows are seen: from `first` on, and before `end`. */
function useSeenRows(
  scroller: Scroller,
  { count, rowHeight }: { readonly count: number; readonly rowHeight: number },
): { first: number; end: number } {
  const [view, setView] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    const { current } = scroller
    if (current === null) return undefined
    const look = (): void => setView({ top: current.scrollTop, height: current.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(current)
    current.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      current.removeEventListener('scroll', look)
    }
  }, [])
  const first = Math.min(Math.max(0, Math.floor(view.top / rowHeight) - spare), count)
  return { first, end: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + spare) }
}

/** Keeps what is looked at in its place when rows come in above it. */
function useSteadyView(
  scroller: Scroller,
  { count, rowHeight, top }: { readonly count: number; readonly rowHeight: number; readonly top: string },
): void {
  const before = useRef({ count, top })
  useLayoutEffect(() => {
    const { current } = scroller
    const added = count - before.current.count
    if (current !== null && added > 0 && top !== before.current.top && current.scrollTop > 0)
      current.scrollTop += added * rowHeight
    before.current = { count, top }
  }, [count, top])
}

/** Scrolls no further than it takes to see a row. */
function useShownRow(
  scroller: Scroller,
  { shown, rowHeight }: { readonly shown: number; readonly rowHeight: number },
): void {
  useEffect(() => {
    const { current } = scroller
    if (current === null || shown < 0) return
    const [top, bottom] = [shown * rowHeight, (shown + 1) * rowHeight]
    if (top < current.scrollTop) current.scrollTop = top
    else if (bottom > current.scrollTop + current.clientHeight) current.scrollTop = bottom - current.clientHeight
  }, [shown])
}
