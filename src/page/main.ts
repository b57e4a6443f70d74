import { h, render } from 'preact'
import { App } from './app.ts'
import { keepUpToDate } from './live.ts'
import { listenToKeys } from './keys.ts'
import { applyTheme } from './session.ts'
import { chooseLanguage, language } from './words.ts'

const place = document.getElementById('page')
if (place !== null) {
  applyTheme()
  chooseLanguage(language.value)
  listenToKeys()
  keepUpToDate()
  render(h(App, {}), place)
}
