import { describe, expect, it } from 'vitest'
import { KNOWN_PLACES, placeCues } from '../../../../../core/extraction/gazetteer/places.ts'
import { SEATS } from '../../../../../core/extraction/gazetteer/seats.ts'

describe('the gazetteer', () => {
  it('names every place in both scripts', () => {
    expect(KNOWN_PLACES.length).toBeGreaterThan(700)
    for (const { names } of KNOWN_PLACES) {
      for (const { form } of names.en) expect(form).toMatch(/^[\p{Script=Latin}'’.\- ]+$/u)
      for (const { form } of names.ar) expect(form).toMatch(/^[\p{Script=Arabic} ]+$/u)
    }
  })

  it('has each place once', () => {
    const keys = KNOWN_PLACES.flatMap(({ rank, names }) => names.en.map(({ form }) => `${rank} ${form}`))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('knows every seat of government it lists', () => {
    expect(KNOWN_PLACES.filter(({ seat }) => seat)).toHaveLength(SEATS.size)
  })

  it('gives its names to a language as cues', () => {
    expect(placeCues('ar').find(({ phrases }) => phrases.includes('صور'))?.cues).toEqual([{ is: 'place', rank: 'town', seat: false, doubtful: true }])
  })
})
