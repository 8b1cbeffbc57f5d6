import type { Token, Tokens } from 'marked'
import { Marked } from 'marked'
import type { Direction } from '../../model/language.ts'
import { firstStrongDirection } from '../../model/text-direction.ts'
import type { Inline, Look, Paragraph } from './blocks.ts'
import { linked, paragraph, run, tab } from './blocks.ts'

const markdown = new Marked({ gfm: true, breaks: true })

function inlines(tokens: readonly Token[], direction: Direction, look: Look): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const inner = 'tokens' in token && token.tokens ? token.tokens : null
    switch (token.type) {
      case 'strong': return inlines(inner ?? [], direction, { ...look, bold: true })
      case 'em': return inlines(inner ?? [], direction, { ...look, italics: true })
      case 'codespan': return [run((token as Tokens.Codespan).text, direction, { ...look, code: true })]
      case 'link': return [linked((token as Tokens.Link).text, (token as Tokens.Link).href, direction, look)]
      case 'image': return [linked((token as Tokens.Image).text || (token as Tokens.Image).href, (token as Tokens.Image).href, direction, look)]
      case 'br': return [run(' ', direction, look)]
      default: return inner ? inlines(inner, direction, look) : [run('text' in token && typeof token.text === 'string' ? token.text : token.raw, direction, look)]
    }
  })
}

function blocks(tokens: readonly Token[], report: Direction, level: number): Paragraph[] {
  return tokens.flatMap((token): Paragraph[] => {
    const direction = firstStrongDirection(token.raw) ?? report
    switch (token.type) {
      case 'space': case 'hr': case 'def': return []
      case 'heading': return [paragraph(inlines((token as Tokens.Heading).tokens, direction, { bold: true }), direction, { keepNext: true })]
      case 'list': return (token as Tokens.List).items.flatMap((item, place) => {
        const [first, ...others] = item.tokens
        const own = first && 'tokens' in first && first.tokens ? inlines(first.tokens, direction, {}) : []
        const list = token as Tokens.List
        const mark = list.ordered ? { numbered: level } : { bullet: level }
        const number = list.ordered ? [run(`${(list.start === '' ? 1 : list.start) + place}.`, direction), tab] : []
        return [paragraph([...number, ...own], direction, mark), ...blocks(others, report, level + 1)]
      })
      case 'blockquote': return blocks((token as Tokens.Blockquote).tokens, report, level)
      case 'code': return (token as Tokens.Code).text.split('\n').map((line) => paragraph([run(line, 'ltr', { code: true })], 'ltr'))
      case 'table': return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map((cells) =>
        paragraph(cells.flatMap((cell, i) => [...(i > 0 ? [run(' | ', direction)] : []), ...inlines(cell.tokens, direction, {})]), direction))
      default: {
        const inner = 'tokens' in token && token.tokens ? token.tokens : null
        return [paragraph(inner ? inlines(inner, direction, {}) : [run(token.raw.trim(), direction)], direction)]
      }
    }
  })
}

/** A note's Markdown as paragraphs; raw HTML in it stays text. A note nested deeper than can be read is one plain paragraph. */
export function noteBlocks(note: string, direction: Direction): Paragraph[] {
  try {
    return blocks(markdown.lexer(note), direction, 0)
  } catch (error) {
    if (error instanceof RangeError) return [paragraph([run(note, direction)], direction)]
    throw error
  }
}
