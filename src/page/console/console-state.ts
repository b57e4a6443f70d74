import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ControlRefusal, send } from '../control-api.ts'
import type { ControlCall } from '../control-call.ts'
import { changes } from '../live.ts'
import { trouble } from '../session.ts'

export interface GivenOptions {
  /** What the call is about: it is made again when that changes. */
  readonly about: string
  /** Whether it is made again when something has happened in the world. */
  readonly isLive: boolean
  /** After so many milliseconds it is made again by itself, as time alone changes things; absent means never. */
  readonly every?: number
  /** Told of a refusal, in the place of the line on the page. */
  readonly refused?: (error: ControlRefusal) => void
}

/** What a call gives, asked for again as the options say; undefined until it has come. */
export function useGiven<Given>(
  call: ControlCall<Given> | undefined,
  { about, isLive, every, refused }: GivenOptions,
): Given | undefined {
  const given = useSignal<{ readonly about: string; readonly value: Given } | undefined>(undefined)
  const beats = useSignal(0)
  const seen = isLive ? `${changes.value}/${beats.value}` : ''
  useEffect(() => {
    if (every === undefined) return undefined
    const timer = setInterval(() => {
      if (!document.hidden) beats.value += 1
    }, every)
    return () => clearInterval(timer)
  }, [every])
  useEffect(() => {
    if (call === undefined) return undefined
    let isWanted = true
    send(call).then(
      (value) => {
        if (isWanted) given.value = { about, value }
      },
      (error: unknown) => {
        if (!isWanted) return
        if (refused !== undefined && error instanceof ControlRefusal) refused(error)
        else trouble.value = error instanceof Error ? error.message : String(error)
      },
    )
    return () => {
      isWanted = false
    }
  }, [about, seen])
  return given.value?.about === about ? given.value.value : undefined
}
