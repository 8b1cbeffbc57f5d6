import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../core/search/index.ts'
import { articleDocument, claimDocument, createSearchIndex, excerptOf, parseQuery } from '../../../../core/search/index.ts'
import { wordsOf } from '../../../../core/search/words.ts'
import { claimOf, figureOf, sourceOf } from '../../../builders/report-input.ts'

/** Texts of any UTF-16 units, half surrogate pairs included. */
const anyText = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units))

const articleWith = (id: string, text: string, title = ''): SearchDocument => articleDocument({ id, title, publisher: null, author: null, url: null }, text)
const indexOf = (...texts: string[]) => {
  const index = createSearchIndex()
  texts.forEach((text, i) => index.put(articleWith(`a${i}`, text)))
  return index
}
const found = (index: ReturnType<typeof createSearchIndex>, query: string) => index.search(parseQuery(query), { limit: 100 }).hits.map((hit) => hit.id).sort()

describe('createSearchIndex', () => {
  it('finds Arabic words with whatever is joined to them and however they are spelled', () => {
    const index = indexOf('قالت وزارة الصحة', 'وأضاف بيان للوزارة', 'وَوِزَارَةُ الدفاع', 'زارت المدينة')
    expect(found(index, 'وزارة ')).toEqual(['a0', 'a1', 'a2'])
    expect(found(index, 'الوزاره ')).toEqual(['a0', 'a1', 'a2'])
  })
  it('finds numbers in any digits and grouping', () => {
    expect(found(indexOf('قتل ٣٥٬٩٠٣ أشخاص', '35903 people', 'only 903 people'), '35,903')).toEqual(['a0', 'a1'])
  })
  it('finds beginnings, the word being typed among them', () => {
    const index = indexOf('displaced people', 'the displacement', 'two displays', 'المحتجزين في غزة')
    expect(found(index, 'displ')).toEqual(['a0', 'a1', 'a2'])
    expect(found(index, 'displac* two')).toEqual([])
    expect(found(index, 'محتجز')).toEqual(['a3'])
  })
  it('finds a phrase only where its words follow one another in one passage', () => {
    const index = createSearchIndex()
    index.put(articleWith('a0', 'وزارة الصحة'))
    index.put(articleWith('a1', 'وزارة الدفاع تنفي ما قالته الصحة'))
    index.put(articleWith('a2', 'الصحة وزارة'))
    index.put({ kind: 'claim', id: 'c0', fields: { source: ['بيان وزارة', 'الصحة العالمية'] } })
    index.put({ kind: 'claim', id: 'c1', fields: { source: ['قال متحدث باسم ووزارة الصحة'] } })
    expect(found(index, '"وزارة الصحة"')).toEqual(['a0', 'c1'])
  })
  it('requires every word and refuses what is unwanted', () => {
    const index = indexOf('killed in gaza', 'killed in rafah', 'injured in gaza')
    expect(found(index, 'killed gaza ')).toEqual(['a0'])
    expect(found(index, 'gaza -killed')).toEqual(['a2'])
    expect(found(index, '-gaza')).toEqual(['a1'])
    expect(found(index, '-"in gaza"')).toEqual(['a1'])
  })
  it('searches within a field', () => {
    const index = createSearchIndex()
    const text = 'قتل 12 شخصا وفق الدفاع المدني في غزة'
    const claim = claimOf(text, '12 شخصا', 'killed', figureOf(12), { id: 'c1', articleId: 'a1', note: 'راجعت السجل', sources: [sourceOf({ id: 's1', title: 'بيان وزارة الصحة' })] })
    index.put(claimDocument(claim))
    expect(found(index, 'source:"وزارة الصحة"')).toEqual(['c1'])
    expect(found(index, 'note:"وزارة الصحة"')).toEqual([])
    expect(index.search(parseQuery('راجعت'), { limit: 5 }).hits).toMatchObject([{ kind: 'claim', id: 'c1', field: 'note' }])
  })
  it('puts a title before a passing mention', () => {
    const index = createSearchIndex()
    index.put(articleWith('a0', `${'كلام آخر '.repeat(40)} الرهائن`, 'الطقس'))
    index.put(articleWith('a1', 'كلام آخر '.repeat(40), 'الرهائن'))
    expect(index.search(parseQuery('الرهائن '), { limit: 2 }).hits.map((hit) => hit.id)).toEqual(['a1', 'a0'])
  })
  it('keeps to a kind, a limit and a test, and counts all that match', () => {
    const index = createSearchIndex()
    for (let i = 0; i < 30; i++) index.put({ kind: i % 2 ? 'claim' : 'article', id: `d${i}`, fields: { text: ['غزة'] } })
    const query = parseQuery('غزة ')
    expect(index.search(query, { limit: 5 })).toMatchObject({ total: 30, hits: { length: 5 } })
    expect(index.search(query, { limit: 5, kind: 'claim' }).total).toBe(15)
    expect(index.search(query, { limit: 5, accept: (_kind, id) => id === 'd4' }).hits.map((hit) => hit.id)).toEqual(['d4'])
    expect(index.matching(query, 'article').size).toBe(15)
  })
  it('forgets what is removed or replaced', () => {
    const index = indexOf('old words', 'other words')
    index.put(articleWith('a0', 'new sentence'))
    index.remove('article', 'a1')
    index.remove('claim', 'a0')
    expect(found(index, 'words ')).toEqual([])
    expect(found(index, 'sentence ')).toEqual(['a0'])
    expect(index.size).toBe(1)
    index.clear()
    expect(index.size).toBe(0)
    expect(found(index, 'sentence ')).toEqual([])
  })
  it('fills in slices, however long a document is', () => {
    const index = createSearchIndex()
    const long = articleWith('long', 'قتل 12 شخصا في غزة\n'.repeat(20_000))
    let steps = 0
    for (const _ of index.fill([articleWith('a0', 'قصير'), long])) steps += 1
    expect(steps).toBeGreaterThan(20)
    expect(found(index, 'غزة ')).toEqual(['long'])
  })
  it('leaves alone what is put while it is being filled', () => {
    const index = createSearchIndex()
    const fill = index.fill([articleWith('long', 'stale text\n'.repeat(20_000))])
    fill.next()
    index.put(articleWith('long', 'fresh text'))
    while (!fill.next().done);
    expect(found(index, 'stale ')).toEqual([])
    expect(found(index, 'fresh ')).toEqual(['long'])
  })
  it('stays right and does not grow when documents are edited without end', () => {
    const index = createSearchIndex()
    const textOf = (id: number, round: number) => `وزارة الصحة ${id} round${round} note`
    for (let id = 0; id < 500; id++) index.put(articleWith(`a${id}`, textOf(id, 0)))
    for (let round = 1; round <= 40; round++) for (let id = 0; id < 500; id++) index.put(articleWith(`a${id}`, textOf(id, round)))
    expect(index.size).toBe(500)
    expect(index.search(parseQuery('"وزارة الصحة"'), { limit: 1 }).total).toBe(500)
    expect(index.search(parseQuery('round40 '), { limit: 1 }).total).toBe(500)
    expect(index.search(parseQuery('round39 '), { limit: 1 }).total).toBe(0)
    expect(index.byteLength).toBeLessThan(4_000_000)
  })
  it('finds just what a plain search through the texts finds, after any puts and removals', () => {
    const words = ['وزارة', 'الصحة', 'غزة', '12', '40000', 'people', 'killed', 'rafah']
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' '))
    const action = fc.record({ id: fc.integer({ min: 0, max: 12 }), text: fc.option(sentence) })
    fc.assert(fc.property(fc.array(action, { maxLength: 60 }), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), fc.boolean(), (actions, sought, isPhrase) => {
      const index = createSearchIndex()
      const texts = new Map<string, string>()
      for (const { id, text } of actions) {
        if (text === null) {
          index.remove('article', `a${id}`)
          texts.delete(`a${id}`)
        } else {
          index.put(articleWith(`a${id}`, text))
          texts.set(`a${id}`, text)
        }
      }
      const plain = [...texts].filter(([, text]) => {
        const held = wordsOf(text).map(({ word }) => word.replace(/^ال/, ''))
        const wanted = wordsOf(sought.join(' ')).map(({ word }) => word.replace(/^ال/, ''))
        return isPhrase ? ` ${held.join(' ')} `.includes(` ${wanted.join(' ')} `) : wanted.every((word) => held.includes(word))
      }).map(([id]) => id).sort()
      expect(found(index, isPhrase ? `"${sought.join(' ')}"` : `${sought.join(' ')} `)).toEqual(plain)
    }))
  })
})

describe('excerptOf', () => {
  const text = `${'مقدمة طويلة لا تهم أحدا. '.repeat(20)}وقالت وزارة الصحة إن 35903 أشخاص قتلوا. ${'خاتمة. '.repeat(50)}`
  it('shows the passage where the words stand and tells where the first one is', () => {
    const { excerpt, start, end } = excerptOf(text, parseQuery('وزارة الصحة'), 80)
    expect(excerpt).toContain('وزارة الصحة')
    expect(excerpt).toMatch(/^… .* …$/)
    expect(text.slice(start ?? 0, end ?? 0)).toBe('وزارة')
  })
  it('shows the beginning where no word is found', () => {
    expect(excerptOf(text, parseQuery('kind:aid'), 40)).toMatchObject({ start: null, end: null })
    expect(excerptOf('قصير', parseQuery('غيره')).excerpt).toBe('قصير')
  })
  it('stays within the text and near the length asked for, whatever the text', () => {
    fc.assert(fc.property(anyText(400), fc.integer({ min: 10, max: 100 }), (any, length) => {
      const { excerpt, start, end } = excerptOf(any, parseQuery('a b '), length)
      expect(excerpt.length).toBeLessThanOrEqual(length + 70)
      if (start !== null && end !== null) expect(start).toBeLessThan(end)
    }))
  })
})
