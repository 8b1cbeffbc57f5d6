import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCurrency } from '../../../../../core/model/figure.ts'
import { AR_NOUNS } from '../../../../../core/extraction/ar/nouns.ts'
import { AR_THINGS } from '../../../../../core/extraction/ar/things.ts'
import { EN_NOUNS } from '../../../../../core/extraction/en/nouns.ts'
import { EN_THINGS } from '../../../../../core/extraction/en/things.ts'
import { NUMBER_LANGUAGES } from '../../../../../core/extraction/languages.ts'
import type { CountedNoun } from '../../../../../core/extraction/lexicon/noun.ts'
import { compileNumbers, Passage } from '../../../../../core/extraction/numbers/passage.ts'
import { phrases } from '../../../../../core/extraction/numbers/phrases.ts'
import { quantitiesOf } from '../../../../../core/extraction/numbers/read-quantities.ts'
import { senseSchema } from '../../../../../core/extraction/numbers/senses.ts'
import { readQuantities } from '../../../../../core/extraction/index.ts'
import { fold } from '../../../../../core/extraction/text/fold.ts'

describe('languages', () => {
  it('are all listed that have a folder with number data', () => {
    const folders = readdirSync(new URL('../../../../../core/extraction/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name)).map((entry) => entry.name)
    expect(NUMBER_LANGUAGES.map((l) => l.language).sort()).toEqual(folders.sort())
  })
})

describe('a further language', () => {
  // Spanish in a few rows: all that the engine needs of a language is such data.
  const spanish = compileNumbers({
    language: 'es',
    phrases: [
      ...phrases({ role: 'unit', value: 2 }, 'dos'), ...phrases({ role: 'unit', value: 5 }, 'cinco'), ...phrases({ role: 'ten', value: 30 }, 'treinta'), ...phrases({ role: 'scale', value: 1e3, count: 1 }, 'mil'), ...phrases({ role: 'scale', value: 1e6, plural: true }, 'millones'),
      ...phrases({ role: 'and' }, 'y'), ...phrases({ role: 'between' }, 'entre'), ...phrases({ role: 'of' }, 'de'), ...phrases({ role: 'qualifier', qualifier: 'more-than', side: 'before' }, 'más de'),
      ...phrases({ role: 'noun', id: 'person', unit: 'person', number: 'plural' }, 'personas, muertos'), ...phrases({ role: 'currency', code: 'EUR', side: 'after' }, 'euros')
    ],
    proclitics: [], sharedCurrencies: {}, abbreviations: [], numbering: [], leading: [], opening: [], unitsFirst: false, andBetweenParts: false, digitsContinue: false, commaBetweenParts: false, decimalSign: ',', decimalLetter: '', andAfterTens: true,
    adjectivesBeforeNoun: false, pluralAfterNumber: false, pluralEnding: null, countsByForm: false, dualVowel: null, dualSpelling: null, dualEnding: null, bareDual: null, another: null, gluedArticle: '', personEndings: [], verbBeginning: null, noNoun: null, closedScale: null, gluedParticles: []
  })
  it.each([
    ['treinta y cinco muertos', { value: 35, unit: 'person', qualifier: 'exact' }], ['más de 1.170 personas', { value: 1170, unit: 'person', qualifier: 'more-than' }],
    ['1,5 millones de euros', { value: 1_500_000, unit: 'EUR' }], ['entre 200 y 250 personas', { value: null, min: 200, max: 250, qualifier: 'between' }], ['treinta mil personas', { value: 30_000 }]
  ])('is read from its data alone: %s', (line, expected) => {
    expect(quantitiesOf(new Passage(line, spanish))).toMatchObject([{ ...expected, text: line }])
  })
})

describe.each(NUMBER_LANGUAGES.map((l) => [l.language, l] as const))('number data of %s', (_, language) => {
  it('keeps to the schema, entry by entry', () => {
    for (const { form, value } of language.phrases) {
      expect(form.trim(), JSON.stringify(value)).not.toBe('')
      expect(senseSchema.safeParse(value).success, `${form} ${JSON.stringify(value)}`).toBe(true)
    }
  })
  it('names no meaning of a word twice', () => {
    const seen = new Set<string>()
    const twice: string[] = []
    for (const { form, value } of language.phrases) {
      const key = `${form.trim()} ${JSON.stringify(value)}`
      if (seen.has(key)) twice.push(key)
      seen.add(key)
    }
    expect(twice).toEqual([])
  })
  it('gives a word one number only', () => {
    const values = new Map<string, number>()
    for (const { form, value } of language.phrases) {
      if (value.role !== 'unit' && value.role !== 'teen' && value.role !== 'ten' && value.role !== 'hundreds') continue
      const known = values.get(fold(form))
      expect(known ?? value.value, form).toBe(value.value)
      values.set(fold(form), value.value)
    }
  })
  it('gives a form of a currency one certain code', () => {
    const codes = new Map<string, string>()
    for (const { form, value } of language.phrases) {
      if (value.role !== 'currency' || value.assumed) continue
      expect(isCurrency(value.code), form).toBe(true)
      expect(codes.get(fold(form)) ?? value.code, form).toBe(value.code)
      codes.set(fold(form), value.code)
    }
  })
})

const FORMS = ['singular', 'dual', 'plural', 'either'] as const
const NOUNS: [string, readonly CountedNoun[]][] = [['ar', [...AR_NOUNS, ...AR_THINGS]], ['en', [...EN_NOUNS, ...EN_THINGS]]]
describe.each(NOUNS)('counted nouns of %s', (language, nouns) => {
  it('have an id, some form, and no form that is empty', () => {
    for (const noun of nouns) {
      expect(noun.id, JSON.stringify(noun)).toMatch(/^[a-z][a-z0-9-]*$/)
      const forms = FORMS.flatMap((number) => noun[number])
      expect(forms.length, noun.id).toBeGreaterThan(0)
      for (const form of forms) expect(form, noun.id).toMatch(/\p{L}/u)
    }
  })
  it('are one row each', () => {
    const rows = nouns.map((noun) => `${noun.id} ${FORMS.flatMap((n) => noun[n])[0] ?? ''}`)
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([])
  })
  it('are counted by every plural that was generated', () => {
    for (const noun of nouns) {
      for (const form of [...noun.plural, ...noun.either]) {
        // A possessive plural follows its number after a particle only.
        if (language === 'ar' && /(ه|ها|هم|هما|هن|نا|ك|كم|ي)$/.test(form)) continue
        const text = language === 'ar' ? `سبعة ${form}` : `seven ${form}`
        const quantity = readQuantities(text, language)[0]
        expect(quantity?.value, text).toBe(7)
        expect(quantity?.unit, text).toBe(noun.unit)
        expect(quantity?.noun, text).not.toBeNull()
      }
    }
  })
})

describe('Arabic duals', () => {
  it('say two by themselves', () => {
    for (const noun of AR_NOUNS) {
      for (const form of noun.dual.filter((f) => /(ان|تين)$/.test(f))) {
        const quantity = readQuantities(`في ${form} هنا`, 'ar')[0]
        expect(quantity?.value, form).toBe(2)
        expect(quantity?.unit, form).toBe('person')
      }
    }
  })
})
