import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../../core/anchoring/index.ts'
import { fold } from '../../../../core/anchoring/passage-words.ts'
import { anchorAt } from '../../../../core/model/anchor.ts'

const anchorOf = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return anchorAt(text, start, start + quote.length)
}
const only = (oldText: string, newText: string, quote: string) => {
  const [result] = reanchor(oldText, newText, [anchorOf(oldText, quote)])
  if (!result) throw new RangeError('no result')
  return result
}
const candidatesOf = (result: ReturnType<typeof only>) => (result.found ? [] : result.candidates.map((anchor) => anchor.quote))

const ARTICLE = 'حصيلة جديدة\n\nقتل 12 شخصا في قصف على المدينة، وفق الدفاع المدني.\n\nوخُطف خلال الهجوم 252 شخصا لا يزال 121 منهم محتجزين.\n'

describe('reanchor', () => {
  it('keeps an anchor when text before it grows', () => {
    const grown = `خبر عاجل\n\n${ARTICLE}`
    expect(only(ARTICLE, grown, '252 شخصا')).toMatchObject({ by: 'position', found: { quote: '252 شخصا', start: grown.indexOf('252 شخصا') } })
  })
  it('finds a quote when words of its own sentence changed', () => {
    expect(only(ARTICLE, ARTICLE.replace('وفق الدفاع المدني', 'حسب الدفاع المدني السوري'), '12 شخصا').found?.quote).toBe('12 شخصا')
  })
  it('says so when most words around the figure changed', () => {
    const changed = ARTICLE.replace('قتل 12 شخصا في قصف على المدينة، وفق الدفاع المدني.', 'وذكرت مصادر محلية أنه قتل 12 شخصا مساء الثلاثاء في غارة.')
    expect(only(ARTICLE, changed, '12 شخصا')).toMatchObject({ by: 'context', found: { quote: '12 شخصا' } })
  })
  it('finds a paragraph that moved', () => {
    const [title, , first, , second] = ARTICLE.split('\n')
    const moved = `${title}\n\n${second}\n\nفقرة جديدة لا أرقام فيها.\n\n${first}\n`
    for (const quote of ['12 شخصا', '252 شخصا', '121']) expect(only(ARTICLE, moved, quote).found?.start).toBe(moved.indexOf(quote))
  })
  it('keeps a figure that is only written differently', () => {
    expect(only('قُتل 1170 شخصا في الهجوم', 'قتل ١٬١٧٠ شخصًا في الهجوم', '1170 شخصا').found?.quote).toBe('١٬١٧٠ شخصًا')
    expect(only('At least 30 people were killed', 'At least thirty people were killed', '30 people').found?.quote).toBe('thirty people')
    expect(only('نزح ثلاثون شخصا أمس', 'نزح ثلاثين شخص أمس', 'ثلاثون شخصا').found?.quote).toBe('ثلاثين شخص')
    expect(only('killed 1,170 people there', 'killed 1170 people there', '1,170 people').found?.quote).toBe('1170 people')
  })
  it('keeps a quote into which a word came that makes no other figure', () => {
    expect(only('They said 12 people were killed there.', 'They said 12 young people were killed there.', '12 people').found?.quote).toBe('12 young people')
  })
  it('keeps the marks at a quote’s ends while they stand', () => {
    expect(only('gave ($51 million) to it', 'later gave ($51 million) to it', '($51 million)').found?.quote).toBe('($51 million)')
    expect(only('gave ($51 million) to it', 'later gave $51 million to it', '($51 million)').found?.quote).toBe('$51 million')
  })

  it('makes an orphan of a figure that was corrected, and offers what now stands there', () => {
    const result = only(ARTICLE, ARTICLE.replace('12 شخصا', '15 شخصا'), '12 شخصا')
    expect(result.found).toBeNull()
    expect(candidatesOf(result)).toEqual(['15 شخصا'])
  })
  it('makes an orphan of a figure that gained or lost a word of its meaning', () => {
    const sentence = 'قتل 120 شخصا في غزة، وفق وزارة الصحة.'
    for (const changed of ['قتل نحو 120 شخصا', 'قتل أكثر من 120 شخصا', 'قتل 120 ألف شخص', 'قتل 120 مليون شخصا']) {
      expect(only(sentence, sentence.replace('قتل 120 شخصا', changed), '120 شخصا').found, changed).toBeNull()
      expect(only(sentence, sentence.replace('قتل 120 شخصا', changed), '120').found, changed).toBeNull()
    }
    const english = 'Some 120 people were killed in the strike.'
    for (const changed of ['More than 120 people', '120 people', 'Some 120 million people', 'Some 1,120 people', 'Some 120.5 people', 'Some two hundred 120 people']) {
      expect(only(english, english.replace('Some 120 people', changed), '120 people').found, changed).toBeNull()
    }
    expect(only('gave $50 in aid', 'gave €50 in aid', '50').found).toBeNull()
    expect(only('fell 50% in May', 'fell 50 in May', '50').found).toBeNull()
  })
  it('makes an orphan of a figure that now counts something else', () => {
    const sentence = 'The ministry said that 120 people were killed in Gaza on Sunday.'
    expect(only(sentence, sentence.replace('killed', 'injured'), '120 people').found).toBeNull()
    expect(only(sentence, sentence.replace('were killed', 'were not killed'), '120 people').found).toBeNull()
    expect(only('قتل 120 شخصا في غزة يوم الأحد', 'أصيب 120 شخصا في غزة يوم الأحد', '120 شخصا').found).toBeNull()
    expect(only(sentence, sentence.replace('were killed', 'died'), '120 people').found?.quote).toBe('120 people')
  })
  it('does not jump to the same sentence with another figure two lines below', () => {
    const text = 'In the north 31,000 people were killed, the ministry said.\n\nAid arrived late.\n\nIn the north 32,000 people were killed, the ministry said.\n'
    const without = text.split('\n').slice(2).join('\n')
    expect(only(text, without, '31,000 people').found).toBeNull()
  })
  it('does not jump to the same words in another sentence', () => {
    const moved = ARTICLE.replace('قتل 12 شخصا في قصف على المدينة', 'قتل 15 شخصا في قصف على المدينة') + '\nوأصيب في حادث سير منفصل 12 شخصا بجروح طفيفة صباح اليوم.\n'
    const result = only(ARTICLE, moved, '12 شخصا')
    expect(result.found).toBeNull()
    expect(candidatesOf(result)).toEqual(['15 شخصا', '12 شخصا'])
  })
  it('stays with its sentence when one that only looks alike is put before it', () => {
    const text = 'First.\nThe army killed 12 people in Gaza on Monday.\nLast.\n'
    const lookalike = text.replace('The army', 'The army killed 12 people in Rafah on Monday.\nThe army')
    expect(only(text, lookalike, '12 people').found?.start).toBe(lookalike.lastIndexOf('12 people'))
    const alsoEdited = lookalike.replace('in Gaza on Monday', 'in Gaza on Monday evening')
    expect(only(text, alsoEdited, '12 people').found?.start).toBe(alsoEdited.lastIndexOf('12 people'))
  })
  it('keeps equal sentences apart by what stands around them', () => {
    const twice = 'one\nkilled 12 people\ntwo\nkilled 12 people\nthree\n'
    const [first, second] = [anchorOf(twice, '12 people'), anchorOf(twice, '12 people', 20)]
    expect(reanchor(twice, `zero\n${twice}`, [second, first]).map((result) => result.found?.start)).toEqual([second.start + 5, first.start + 5])
    const withoutFirst = 'one\ntwo\nkilled 12 people\nthree\n'
    expect(reanchor(twice, withoutFirst, [first, second]).map((result) => result.found?.start)).toEqual([undefined, withoutFirst.indexOf('12 people')])
  })
  it('does not take the digits of a longer number for the figure', () => {
    expect(only('killed 12 in the town today', 'killed 1,212 in the town today', '12').found).toBeNull()
    expect(only('killed 12 in the town today', 'killed 12.5 in the town today', '12').found).toBeNull()
  })
  it('finds an orphan again by the surroundings it keeps', () => {
    const orphan = anchorOf(ARTICLE, '252 شخصا')
    const restored = `مقدمة.\n${ARTICLE}`
    expect(reanchor('نص لا يحويها', restored, [orphan])[0]?.found?.start).toBe(restored.indexOf('252 شخصا'))
  })
  it('needs the very words of a quote whose figure it cannot read', () => {
    expect(only('توفي قتيلان في الحادث أمس', 'أمس توفي قتيلان في الحادث أمس', 'قتيلان').found?.quote).toBe('قتيلان')
    expect(only('توفي قتيلان في الحادث أمس', 'توفي قتيلا في الحادث أمس', 'قتيلان').found).toBeNull()
  })
  it('keeps a quote that begins within a word', () => {
    expect(only('قتل مئة وعشرين شخصا', 'أمس قتل مئة وعشرين شخصا', 'عشرين شخصا').found?.quote).toBe('عشرين شخصا')
  })
  it('finds every anchor of an unchanged text where it was', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('12', 'x', '\n', ' ', 'نص'), { minLength: 1, maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const anchors = [...text.matchAll(/12/g)].map((match) => anchorAt(text, match.index, match.index + 2))
      expect(reanchor(text, text, anchors).map((result) => result.found?.start)).toEqual(anchors.map((anchor) => anchor.start))
    }))
  })
})

/** Sentences of wire copy; each has a number of its own wherever `n` is. */
const sentences = fc.constantFrom(
  'قتل {n} شخصا في قصف على المدينة.', 'وأصيب {n} آخرون وفق وزارة الصحة.', 'Officials said {n} people were killed in the strike.', 'The agency delivered {n} tents to the camp.', 'لا أرقام في هذه الجملة.', 'Nothing more is known.'
)
const article = fc.array(fc.record({ sentence: sentences, n: fc.integer({ min: 2, max: 60 }) }), { minLength: 1, maxLength: 14 })
const textOf = (parts: readonly { sentence: string; n: number }[]) => parts.map(({ sentence, n }) => sentence.replace('{n}', String(n))).join('\n')
const numberAnchors = (text: string) => [...text.matchAll(/\d+( شخصا| people| tents)?/g)].map((match) => anchorAt(text, match.index, match.index + match[0].length))
const figureIn = (quote: string) => /\d+/.exec(fold(quote.split(' ')[0] ?? ''))?.[0]

describe('reanchor, whatever the edit', () => {
  it('never gives a passage with another figure, and always one that stands in the text', () => {
    fc.assert(fc.property(article, article, (before, after) => {
      const [oldText, newText] = [textOf(before), textOf(after)]
      const anchors = numberAnchors(oldText)
      for (const [i, result] of reanchor(oldText, newText, anchors).entries()) {
        for (const anchor of result.found ? [result.found] : result.candidates) expect(newText.slice(anchor.start, anchor.end)).toBe(anchor.quote)
        if (result.found) expect(figureIn(result.found.quote)).toBe(figureIn(anchors[i]?.quote ?? ''))
      }
    }))
  })
  it('never gives one passage to two claims', () => {
    fc.assert(fc.property(article, article, (before, after) => {
      const oldText = textOf(before)
      const found = reanchor(oldText, textOf(after), numberAnchors(oldText)).flatMap((result) => (result.found ? [result.found.start] : []))
      expect(new Set(found).size).toBe(found.length)
    }))
  })
  it('keeps every anchor when sentences of other words come in anywhere', () => {
    const newcomer = fc.constantFrom('ونقلت الوكالة صورا من المكان.', 'Rain is expected tomorrow.', 'وطالبت المنظمة بفتح المعابر فورا.')
    fc.assert(fc.property(article, fc.array(fc.tuple(fc.nat(14), newcomer), { maxLength: 5 }), (parts, newcomers) => {
      const lines = textOf(parts).split('\n')
      const oldText = lines.join('\n')
      const marked = lines.map((line, i) => ({ line, i }))
      for (const [at, line] of newcomers) marked.splice(Math.min(at, marked.length), 0, { line, i: -1 })
      const newText = marked.map(({ line }) => line).join('\n')
      const expected: number[] = []
      let offset = 0
      for (const { line, i } of marked) {
        if (i >= 0) for (const anchor of numberAnchors(line)) expected.push(offset + anchor.start)
        offset += line.length + 1
      }
      expect(reanchor(oldText, newText, numberAnchors(oldText)).map((result) => result.found?.start)).toEqual(expected)
    }))
  })
  it('orphans just the figures that were corrected', () => {
    fc.assert(fc.property(article, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (parts, corrected) => {
      // Corrected figures are above all others, so that none of them can be meant by another claim.
      const changed = parts.map((part, i) => (corrected[i] ? { ...part, n: part.n + 1000 + i } : part))
      const results = reanchor(textOf(parts), textOf(changed), numberAnchors(textOf(parts)))
      const isCorrected = parts.flatMap(({ sentence }, i) => (sentence.includes('{n}') ? [corrected[i] === true] : []))
      // A sentence that stands there a second time, word for word and not corrected, may be taken for the first.
      const kept = new Set(parts.filter((_, i) => corrected[i] !== true).map(textPart))
      const counted = parts.filter(({ sentence }) => sentence.includes('{n}'))
      for (const [i, result] of results.entries()) if (isCorrected[i] && !kept.has(textPart(counted[i]!))) expect(result.found).toBeNull()
      if (new Set(parts.map(textPart)).size === parts.length) expect(results.map((result) => result.found === null)).toEqual(isCorrected)
    }))
  })
  it('takes diacritics, tatweel and digits of another script for no change', () => {
    fc.assert(fc.property(article, (parts) => {
      const oldText = textOf(parts)
      const newText = oldText.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))).replace(/[قلم]/g, (letter) => `${letter}\u064e`)
      const found = reanchor(oldText, newText, numberAnchors(oldText))
      expect(found.map((result) => result.found && fold(result.found.quote.replace(/ .*/, '')))).toEqual(numberAnchors(oldText).map((anchor) => anchor.quote.replace(/ .*/, '')))
    }))
  })
})
const textPart = ({ sentence, n }: { sentence: string; n: number }) => (sentence.includes('{n}') ? `${sentence}${n}` : sentence)

describe('anchors that yield', () => {
  const oldText = 'Rain fell.\nOn Monday the police said that 12 people were killed in the port.'
  const newText = 'On Tuesday night officers said that 12 people were killed in the port, and more were hurt.'
  const claim = anchorOf(oldText, '12 people')
  /** Of a text between the two, and so nearer to the newer one. */
  const removed = anchorOf(newText, '12 people')
  it('take no passage that another is found at, be they surer of it', () => {
    expect(reanchor(oldText, newText, [claim, removed]).map(({ found }) => found?.start), 'without yielding').toEqual([undefined, removed.start])
    expect(reanchor(oldText, newText, [claim, removed], 1).map(({ found }) => found?.start)).toEqual([removed.start, undefined])
  })
  it('take what the others leave', () => {
    expect(reanchor(oldText, newText, [removed], 1).map(({ found }) => found?.start)).toEqual([removed.start])
  })
})

describe('the cost of reanchor', () => {
  const seconds = (oldText: string, newText: string, count: number) => {
    const anchors = numberAnchors(oldText).slice(0, count)
    const from = performance.now()
    const results = reanchor(oldText, newText, anchors)
    return { seconds: (performance.now() - from) / 1000, found: results.filter((result) => result.found).length, count: anchors.length }
  }
  it('stays small for a megabyte with edits all through', () => {
    const lines = Array.from({ length: 14_000 }, (_, i) => `Officials said on day ${i} that ${i * 7 + 13} people were killed in district ${i % 97}.`)
    const edited = lines.flatMap((line, i) => (i % 10 === 3 ? [line.replace('Officials', 'Local officials'), 'More is not known.'] : [line]))
    const run = seconds(lines.join('\n'), edited.join('\n'), 3000)
    expect(run.seconds).toBeLessThan(8)
    expect(run.found).toBe(run.count)
  })
  it('stays small for the same sentence without end, and for a text wholly replaced', () => {
    const same = 'killed 12 people in town. '.repeat(30_000)
    expect(seconds(same, `x ${same}y ${same.slice(500)}`, 500).seconds).toBeLessThan(8)
    expect(seconds('12 '.repeat(100_000), '13 12 '.repeat(60_000), 200).seconds).toBeLessThan(8)
  })
})
