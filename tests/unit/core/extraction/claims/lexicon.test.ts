import { describe, expect, it } from 'vitest'
import { ARABIC } from '../../../../../core/extraction/ar/language.ts'
import { inflect as inflectArabic } from '../../../../../core/extraction/ar/inflection.ts'
import { ENGLISH } from '../../../../../core/extraction/en/language.ts'
import { inflect } from '../../../../../core/extraction/en/inflection.ts'
import { NUMBER_LANGUAGES } from '../../../../../core/extraction/languages.ts'
import { profileOf } from '../../../../../core/extraction/claims/profiles.ts'
import { fold } from '../../../../../core/extraction/text/fold.ts'
import { kindOf } from '../../../../../core/model/kind.ts'

describe.each([ARABIC, ENGLISH])('the lexicon of $language', (profile) => {
  it('compiles, and every phrase has words', () => {
    expect(profileOf(profile.language)?.lexicon.size).toBeGreaterThan(500)
    for (const { phrases, tags } of profile.terms()) {
      expect(phrases.length).toBeGreaterThan(0)
      if (tags.length) for (const phrase of phrases) expect(phrase).toMatch(/\p{L}|^:$/u)
    }
  })

  it('lists no phrase twice in a row', () => {
    for (const { phrases } of profile.terms()) {
      const seen = new Set<string>()
      const twice = phrases.filter((phrase) => seen.size === seen.add(phrase).size)
      // Verbs of one row may share a form; a phrase written out may not.
      expect(twice.filter((phrase) => phrase.includes(' ') && phrases.length < 40)).toEqual([])
    }
  })

  it('has cues that compile, and lists no phrase twice in a row of them', () => {
    expect(profileOf(profile.language)?.cues.size).toBeGreaterThan(300)
    for (const { phrases } of profile.circumstances) {
      for (const phrase of phrases) expect(phrase).toMatch(/\p{L}/u)
      const seen = new Set<string>()
      const twice = phrases.filter((phrase) => seen.size === seen.add(phrase).size)
      // Forms that are generated may meet; a phrase written out may not be there twice.
      expect(twice.filter((phrase) => phrase.includes(' '))).toEqual([])
    }
  })

  it('writes what is compared with folded letters in such letters', () => {
    const { of, tenses, places, dates } = profile
    for (const word of [of, ...(tenses?.noFuture ?? []), ...(places.by === 'kind' ? places.firstOfTwo : places.between)]) expect(word).toBe(fold(word))
    const patterns = [tenses?.present, tenses?.beforeFuture, tenses?.future, tenses?.named, places.by === 'kind' ? places.description : null, dates.ordinal]
    for (const pattern of patterns) for (const letter of pattern?.source.match(/(?=\p{Script=Arabic})\p{L}/gu) ?? []) expect(letter, String(pattern)).toBe(fold(letter))
  })

  it('describes by nouns that its numbers count', () => {
    const counted = new Set(NUMBER_LANGUAGES.find(({ language }) => language === profile.language)?.phrases.flatMap(({ value }) => (value.role === 'noun' ? [value.id] : [])))
    for (const id of [...profile.adjectival, ...(profile.attributive?.ids ?? [])]) expect(counted).toContain(id)
  })

  it('names its rules by language, measure and kind of word', () => {
    for (const { tags } of profile.terms()) {
      for (const tag of tags) {
        if (tag.role !== 'trigger') continue
        expect(tag.rule).toMatch(new RegExp(`^${profile.language}\\.${tag.measure}\\.[a-z-]+$`))
        expect(kindOf(tag.measure)).not.toBe('other')
      }
    }
  })
})

describe('inflection', () => {
  it('makes the forms of English verbs', () => {
    expect(inflect('kill')).toEqual({ finite: ['kill', 'kills', 'killing'], past: ['killed'] })
    expect(inflect('flee')).toEqual({ finite: ['flee', 'flees', 'fleeing'], past: ['fled'] })
    expect(inflect('bury').past).toEqual(['buried'])
    expect(inflect('shoot dead').finite).toEqual(['shoot dead', 'shoots dead', 'shooting dead'])
    expect(inflect('die').finite).toContain('dying')
  })

  it('makes the forms of Arabic verbs, sound and weak', () => {
    const kill = inflectArabic('قتل يقتل')
    expect(kill.before).toEqual(expect.arrayContaining(['قتل', 'قتلت', 'يقتل', 'تقتل', 'سيقتل']))
    expect(kill.after).toEqual(expect.arrayContaining(['قتلوا', 'قتلا', 'يقتلون', 'سيقتلون']))
    expect(inflectArabic('لقي يلقى').after).toContain('لقوا')
    expect(inflectArabic('نفى ينفي').before).toEqual(expect.arrayContaining(['نفى', 'نفت', 'ينفي', 'تنفي']))
    expect(inflectArabic('أفرج يفرج/عن').before).toContain('أفرجت عن')
  })
})
