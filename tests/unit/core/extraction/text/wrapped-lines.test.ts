import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'

const ENGLISH = 'A suicide bomber attacked a busy market in the Afghan capital on Monday, killing at least 40 people and wounding sixty others, including 12 children, the '
  + 'Interior Ministry said. The Taliban government said that 23 of the dead were members of one family who had come from Kunduz a week before the attack. Hospitals in '
  + 'the city received 17 bodies overnight, Ahmad Karimi told reporters, and 300 people fled their homes.'
const ARABIC = 'قالت وزارة الصحة الأفغانية في بيان نشرته مساء الاثنين إن 40 شخصا قتلوا وأصيب ستون آخرون في القصف الذي استهدف السوق المركزي، بينهم 12 طفلا نقلوا إلى '
  + 'المستشفى في العاصمة. وقال متحدث باسم الحكومة إن 23 من القتلى كانوا أفراد أسرة واحدة وصلت من ولاية قندوز قبل أسبوعين من الهجوم، فيما نزح 300 شخص من منازلهم.'

/** The text broken as programs break it: each line holds as many words as fit. */
function wrap(text: string, width: number | (() => number)): string {
  const lines: string[] = []
  const widthOf = typeof width === 'number' ? () => width : width
  let fits = widthOf()
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= fits) lines[lines.length - 1] = `${last} ${word}`
    else {
      lines.push(word)
      fits = widthOf()
    }
  }
  return lines.join('\n')
}

const claimsOf = (text: string): unknown[] => extractArticle(text).claims.map(({ measure, figure, subsetOf, mentions }) =>
  [measure, figure.value, subsetOf, mentions.map(({ quote, attribution }) => [quote.replace(/\s+/g, ' '), attribution?.text.replace(/\s+/g, ' ')])])

describe('lines that a program broke to a width', () => {
  it.each([['English', ENGLISH], ['Arabic', ARABIC]])('%s reads as it does in one line, at any width', (_, text) => {
    const whole = claimsOf(text)
    expect(whole.length).toBeGreaterThan(3)
    fc.assert(fc.property(fc.integer({ min: 50, max: 100 }), (width) => { expect(claimsOf(wrap(text, width))).toEqual(whole) }), { numRuns: 20 })
  })

  it('keeps a heading apart from the paragraph below it', () => {
    const quotes = extractArticle(`Blast in Kabul market kills 40\n${wrap(ENGLISH, 70)}`).claims.flatMap(({ mentions }) => mentions.map(({ quote }) => quote))
    expect(quotes.slice(0, 2)).toEqual(['40', 'at least 40 people'])
  })

  it.each([['English', ENGLISH], ['Arabic', ARABIC]])('%s: short paragraphs under headings show their width together', (_, text) => {
    const paragraphs = text.split(/(?<=[.]) /).flatMap((sentence) => ['Overview', sentence])
    const whole = claimsOf(paragraphs.join('\n\n'))
    expect(whole.length).toBeGreaterThan(3)
    fc.assert(fc.property(fc.integer({ min: 50, max: 70 }), (width) => { expect(claimsOf(paragraphs.map((p) => wrap(p, width)).join('\n\n'))).toEqual(whole) }), { numRuns: 20 })
  })

  it('lines of letters of different width are full where a line in ten is a little longer', () => {
    const text = `${ARABIC} ${ARABIC.replaceAll('40', '41').replace('الأفغانية', 'الباكستانية')}`
    fc.assert(fc.property(fc.infiniteStream(fc.integer({ min: 57, max: 60 })), (widths) => {
      expect(claimsOf(wrap(text, () => widths.next().value as number))).toEqual(claimsOf(text))
    }), { numRuns: 20 })
  })

  it('keeps lines that are sentences or begin alike', () => {
    const strikes = ['صريفا أدت إلى سقوط 3 شهداء', 'طيردبا أدت إلى إصابة 5 آخرين', 'القاع أدت إلى سقوط 7 شهداء', 'عيتا أدت إلى إصابة 9 آخرين', 'مارون أدت إلى سقوط 2 شهداء', 'حولا أدت إلى إصابة 4 آخرين', 'بليدا أدت إلى سقوط 8 شهداء', 'عيترون أدت إلى إصابة 6', 'مجدل أدت إلى سقوط 11 شهيدا']
    const expected = ['killed 3', 'injured 5', 'killed 7', 'injured 9', 'killed 2', 'injured 4', 'killed 8', 'injured 6', 'killed 11']
    for (const lines of [strikes.map((strike) => `الغارة على بلدة ${strike}`), strikes.map((strike, n) => `${['غارة', 'ضربة', 'قصف'][n % 3]!} بلدة ${strike}.`)])
      expect(extractArticle(lines.join('\n')).claims.map(({ measure, figure }) => `${measure} ${figure.value}`)).toEqual(expected)
  })

  it('keeps the lines of a list, however long they are', () => {
    const list = ['الغارة على بلدة صريفا أدت إلى سقوط 3 شهداء', 'الغارة على بلدة طيردبا أدت إلى إصابة 5 أشخاص', 'الغارة على بلدة قانا أدت إلى سقوط 7 شهداء', 'الغارة على مدينة النبطية أدت إلى إصابة 9']
    expect(extractArticle(list.map((line) => `- ${line}`).join('\n')).claims.map(({ measure, figure }) => `${measure} ${figure.value}`))
      .toEqual(['killed 3', 'injured 5', 'killed 7', 'injured 9'])
  })
})
