import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where systems have a browser; `CHROMIUM` names another. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine; undefined where there is none. */
export const chromiumHere = places.find((each) => each !== undefined && existsSync(each))

/** It asks no server of its maker for anything. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Starts the browser of this machine. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(chromiumHere === undefined ? {} : { executablePath: chromiumHere }), args: flags })
}
