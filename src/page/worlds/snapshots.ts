import { signal, useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import type { components } from '../../contract/generated/types/control.ts'
import { ControlAction } from '../control-action.ts'
import { curlHere, send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button, FileButton } from '../controls.ts'
import { Dialog } from '../dialogs.ts'
import { momentText } from '../moments.ts'
import { trouble } from '../session.ts'
import { say } from '../words.ts'
import { saveFile } from './save-file.ts'
import { worldsWords as words } from './words.ts'

type Snapshot = components['schemas']['Snapshot']

interface Kept {
  readonly name: string
  readonly snapshot: Snapshot
}

/** Snapshots of this visit, the newest first. */
const kept = signal<readonly Kept[]>([])

const taking = controlCall('get', '/_sandbox/snapshots')

/** Takes snapshots of the world that is shown, and goes back to one, of this visit or of a file. */
export function Snapshots({ shown }: { readonly shown: string }): JSX.Element {
  const loading = useSignal<Kept | undefined>(undefined)
  const take = async (): Promise<Snapshot> => {
    const { now } = await send(controlCall('get', '/_sandbox/clock'))
    const snapshot = await send(taking)
    kept.value = [{ name: `${snapshot.partner}, ${momentText(now)}`, snapshot }, ...kept.value]
    return snapshot
  }
  const open = (name: string, text: string): void => {
    const snapshot = readSnapshot(text)
    trouble.value = snapshot === undefined ? say(words.wrongFile) : undefined
    if (snapshot !== undefined) loading.value = { name, snapshot }
  }
  return h(
    'section',
    null,
    h('h2', null, say(words.snapshots)),
    h('p', { class: 'dim' }, say(words.snapshotsAbout)),
    h(ControlAction<Snapshot>, { call: taking, perform: take, name: say(words.take), done: () => say(words.taken) }),
    h('p', null, h(FileButton, { label: say(words.fromFile), accept: '.json,application/json', take: open })),
    kept.value.length === 0
      ? h('p', { class: 'dim' }, say(words.noSnapshots))
      : h(
          'ul',
          { class: 'kept' },
          kept.value.map((each, at) =>
            h(Row, { key: kept.value.length - at, each, load: () => (loading.value = each) }),
          ),
        ),
    loading.value === undefined
      ? null
      : h(LoadDialog, { shown, wanted: loading.value, close: () => (loading.value = undefined) }),
  )
}

function Row({ each: { name, snapshot }, load }: { readonly each: Kept; readonly load: () => void }): JSX.Element {
  const save = (): void => saveFile(`${snapshot.partner}.snapshot.json`, JSON.stringify(snapshot))
  return h(
    'li',
    { class: 'actions' },
    h('span', null, name),
    h(Button, { act: load }, say(words.restore)),
    h(Button, { act: save }, say(words.toFile)),
  )
}

interface LoadDialogProps {
  readonly shown: string
  readonly wanted: Kept
  readonly close: () => void
}

function LoadDialog({ shown, wanted: { name, snapshot }, close }: LoadDialogProps): JSX.Element {
  const call = controlCall('post', '/_sandbox/snapshots', { body: snapshot })
  return h(
    Dialog,
    { title: say(words.loadTitle), close },
    h('p', null, say(words.loadText), ' ', h('b', null, shown), ` ← ${name}`),
    h(ControlAction, {
      call,
      // A snapshot is longer than what a shell takes as a word.
      curl: `${curlHere({ ...call, body: undefined })} -H 'Content-Type: application/json' -d @snapshot.json`,
      name: say(words.restore),
      done: () => say(words.loaded),
      close,
    }),
  )
}

/** The snapshot that a text is; undefined when it is something else. What is in it the sandbox judges. */
function readSnapshot(text: string): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isSnapshot(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'format' in value && 'records' in value
}
