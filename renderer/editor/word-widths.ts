import { applyFontInfo } from 'monaco-editor/editor/browser/config/domFontInfo.js'
import type { monaco } from './monaco.ts'

/** More words than any archive's article has; beyond it, what was measured is forgotten. */
const MOST_WORDS = 200_000

/** How wide words are in a font, as the browser draws them: each is measured once. In CSS pixels. */
export class WordWidths {
  private readonly widths = new Map<string, number>()
  private readonly font: monaco.editor.FontInfo

  constructor(font: monaco.editor.FontInfo) {
    this.font = font
  }

  /** Whether words of this font are drawn by a face: of its first family, which has nearly all letters, and of its weight. A variable face says its weights as "100 900". */
  isDrawnBy({ family, weight }: FontFace): boolean {
    const number = (name: string): number => (name === 'normal' ? 400 : name === 'bold' ? 700 : Number(name))
    const [least = 400, most = least] = weight.split(' ').map(number)
    const wanted = number(this.font.fontWeight)
    const unquoted = (name = ''): string => name.trim().replace(/["']/g, '')
    return unquoted(this.font.fontFamily.split(',')[0]) === unquoted(family) && wanted >= least && wanted <= most
  }

  readonly of = (word: string): number => {
    const known = this.widths.get(word)
    if (known !== undefined) return known
    this.learn([word])
    return this.widths.get(word) ?? 0
  }

  /** Measures words, those of a whole article at one go: the browser lays them out once and not once each. */
  learn(words: Iterable<string>): void {
    const fresh = [...new Set(words)].filter((word) => !this.widths.has(word))
    if (fresh.length === 0) return
    if (this.widths.size + fresh.length > MOST_WORDS) this.widths.clear()
    const sheet = document.createElement('div')
    applyFontInfo(sheet, this.font)
    Object.assign(sheet.style, { position: 'absolute', top: '-10000px', left: '0', contain: 'layout style', visibility: 'hidden' })
    const spans = fresh.map((word) => {
      const span = document.createElement('span')
      Object.assign(span.style, { position: 'absolute', whiteSpace: 'pre' })
      span.textContent = word
      return span
    })
    sheet.append(...spans)
    document.body.append(sheet)
    spans.forEach((span, index) => this.widths.set(fresh[index] ?? '', span.getBoundingClientRect().width))
    sheet.remove()
  }
}
