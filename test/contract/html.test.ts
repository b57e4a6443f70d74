import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { html } from '../../src/contract/html.ts'

it('escapes any text, so that it opens no tag, ends no attribute and begins no entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
      const written = html`<p title="${text}">${[text, more]}</p>`.toString()
      const inside = /^<p title="([^"]*)">([^]*)<\/p>$/.exec(written)?.slice(1) ?? ['<']
      for (const each of inside) expect(each).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
    }),
  )
  expect(html`${'<script>alert("&\')</script>'}`.toString()).toBe(
    '&lt;script&gt;alert(&quot;&amp;&#39;)&lt;/script&gt;',
  )
})

it('puts pieces of HTML in as they are, lists one behind the other, and nothing for nothing', () => {
  const rows = ['<a>', 'b'].map((each) => html`<li>${each}</li>`)
  expect(html`${rows}${undefined}${3}`.toString()).toBe('<li>&lt;a&gt;</li><li>b</li>3')
})
