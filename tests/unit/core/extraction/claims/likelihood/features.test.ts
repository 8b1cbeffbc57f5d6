import { describe, expect, it } from 'vitest'
import { decide } from '../../../../../../core/extraction/claims/deciding.ts'
import { featureNamed } from '../../../../../../core/extraction/claims/likelihood/feature.ts'
import { collectFeatures } from '../../../../../../core/extraction/claims/likelihood/features.ts'
import { profileOf } from '../../../../../../core/extraction/claims/profiles.ts'
import { Reading } from '../../../../../../core/extraction/claims/reading.ts'
import { TopicSense } from '../../../../../../core/extraction/claims/topics.ts'
import { numbersOf } from '../../../../../../core/extraction/languages.ts'
import { Passage } from '../../../../../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../../../../../core/extraction/numbers/read-quantities.ts'

/** The names of the features of the figure at `index` among all of a text. */
function namesOf(text: string, language: string, index = 0): string[] {
  const compiled = profileOf(language)!
  const passage = new Passage(text, numbersOf(language)!, compiled.vocabulary)
  const reading = new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage, { singulars: true }))
  const topics = new TopicSense(reading)
  const decisions = reading.withQuantities().flatMap((i) => decide(reading.sentence(i), topics, []))
  const names = new Map<number, string>()
  collectFeatures(decisions[index]!, 'open', decisions.filter((d) => d.measure !== null), 0.5, null, names)
  for (const [feature, name] of names) expect(featureNamed(name)).toBe(feature)
  return [...names.values()]
}

describe('features of a figure', () => {
  it('name what it counts, how large it is and the words at its sides', () => {
    expect(namesOf('The town took in 4,000 people from the coast.', 'en')).toEqual(expect.arrayContaining(['noun:person', 'size:9999', 'left1:in', 'right1:from', 'near:coas', 'verdict:open']))
  })

  it('name the currency and the size of a sum, and nothing that is counted', () => {
    const names = namesOf('The plan asks for $40 million.', 'en')
    expect(names).toEqual(expect.arrayContaining(['currency:USD', 'sum:7']))
    expect(names.some((name) => name.startsWith('size:') || name.startsWith('bare:'))).toBe(false)
  })

  it('name what the claims around it count', () => {
    const names = namesOf('Floods killed 12 people. Some 4,000 are in tents. Another 12 lie in the morgue.', 'en', 2)
    expect(names).toEqual(expect.arrayContaining(['other:killed', 'equal:killed']))
    expect(names).not.toContain('others:0')
  })

  it('leave out the article and "and" that Arabic writes as one with a word', () => {
    expect(namesOf('وصل 40 شخصا والحافلات قربهم.', 'ar')).toContain('near:حافل')
  })

  it.each([
    ['وصل 40 شخصًا إلى المخيّم.', 'وصل 40 شخصا إلى المخيم.'], ['وصل ٤٠ شخصا إلى المخيم.', 'وصل 40 شخصا إلى المخيم.'], ['وصـل 40 شخصا إلى المخيم.', 'وصل 40 شخصا إلى المخيم.']
  ])('are the same however a word is written: %s', (one, other) => {
    expect(namesOf(one, 'ar')).toEqual(namesOf(other, 'ar'))
  })
})
