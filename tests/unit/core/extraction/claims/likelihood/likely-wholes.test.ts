import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARABIC } from '../../../../../../core/extraction/ar/language.ts'
import { linkLikelyWholes, possibleWholes } from '../../../../../../core/extraction/claims/likelihood/likely-wholes.ts'
import { toldIn } from '../../../../../../core/extraction/claims/likelihood/told.ts'
import type { Told } from '../../../../../../core/extraction/claims/likelihood/told.ts'
import { WholeLikelihood } from '../../../../../../core/extraction/claims/likelihood/whole-likelihood.ts'
import { merge } from '../../../../../../core/extraction/claims/merging.ts'
import { profileOf } from '../../../../../../core/extraction/claims/profiles.ts'
import { Reading } from '../../../../../../core/extraction/claims/reading.ts'
import { stating } from '../../../../../../core/extraction/claims/statements.ts'
import { atOnce } from '../../../../../../core/extraction/claims/steps.ts'
import { ENGLISH } from '../../../../../../core/extraction/en/language.ts'
import { explainArticle, extractArticle } from '../../../../../../core/extraction/index.ts'
import { numbersOf } from '../../../../../../core/extraction/languages.ts'
import { Passage } from '../../../../../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../../../../../core/extraction/numbers/read-quantities.ts'

/** What the rules find in a text, before anything is linked by likelihood; with `weights`, after it. */
function toldBy(text: string, weights?: string): Told[] {
  const compiled = profileOf('en')!
  const passage = new Passage(text, numbersOf('en')!, compiled.vocabulary)
  const statements = atOnce(stating(new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage, { singulars: true })), null))
  const groups = merge(statements)
  if (weights !== undefined) linkLikelyWholes(toldIn(statements, groups), groups, new WholeLikelihood(weights))
  return toldIn(statements, groups)
}
const links = (told: readonly Told[]): [number, number | null][] => told.map(({ least, whole }) => [least, whole?.least ?? null])

const NEWS = 'The fire killed 21 people. Nine people were injured. A clerk killed six people in Lima in May. Some 700 people were displaced.'

describe('likely wholes', () => {
  it('makes a figure for which the rules found no whole a part of the likeliest one, and says so', () => {
    expect(links(toldBy(NEWS))).toEqual([[21, null], [9, null], [6, null], [700, null]])
    const told = toldBy(NEWS, 'none\t100\nlike:=:2\t400')
    expect(links(told)).toEqual([[21, null], [9, null], [6, 21], [700, null]])
    expect(told[2]!.statement.decision.reasons).toContain('likely-part')
  })

  it('leaves it alone where being a part of nothing is likelier', () => {
    expect(links(toldBy(NEWS, 'none\t100\nlike:=:2\t50'))).toEqual([[21, null], [9, null], [6, null], [700, null]])
  })

  it('makes what has happened no part of what is only planned', () => {
    const weights = 'none\t100\nlike:=:1\t400'
    const told = (freed: string) => links(toldBy(`${freed}. The group freed 13 hostages in May. Nine people were injured. Some 700 people were displaced.`, weights))
    expect(told('Rebels freed 60 hostages in April')).toEqual([[60, null], [13, 60], [9, null], [700, null]])
    expect(told('Rebels will free 60 hostages on Sunday')).toEqual([[60, null], [13, null], [9, null], [700, null]])
  })

  it('makes what one item of a list tells no part of what another does', () => {
    const weights = 'none\t100\nlike:=:1\t400'
    const told = (bullet: string) => links(toldBy(`Wounded:\n${bullet}48 people were injured in Tyre.\n${bullet}31 people were injured in Sidon.\n${bullet}Nine people died in Baalbek.\n${bullet}700 people were displaced.`, weights))
    expect(told('')).toEqual([[48, null], [31, 48], [9, null], [700, null]])
    expect(told('- ')).toEqual([[48, null], [31, null], [9, null], [700, null]])
  })

  it('makes no part of others for whom those told leave no room', () => {
    const weights = 'none\t100\nlike:=:3\t400\nlike:=:4\t400'
    const told = (others: string) => links(toldBy(`The attack killed eight people. Five of the victims died in Ternopil. Nine people were injured. ${others} others were killed in Kharkiv.`, weights))
    expect(told('Three').at(-1)).toEqual([3, 8])
    expect(told('Six').at(-1)).toEqual([6, null])
  })

  it('leaves what the rules have linked as it is', () => {
    const text = 'The fire killed 21 people, including four children. Nine people were injured. Some 700 people were displaced.'
    const told = toldBy(text, 'none\t100\nlike:=:before\t-900\nlike:/:1\t-900\nlike:/:behind\t900')
    expect(links(told)[1]).toEqual([4, 21])
  })

  it('takes another whole than the rules did where theirs stands in another sentence and it is much likelier', () => {
    const text = 'The fire killed 21 people. It injured 40 workers. Some 700 people were displaced. Nine of the injured are in hospital.'
    expect(links(toldBy(text))[3]).toEqual([9, 40])
    expect(links(toldBy(text, 'like:/:4\t400'))[3]).toEqual([9, 21])
    expect(links(toldBy(text, 'like:/:4\t100'))[3]).toEqual([9, 40])
  })

  it('never takes the whole of what the rules found instead of that', () => {
    const text = 'The fire killed 21 people, 14 of them workers. Some 700 people were displaced and 60 injured. Nine of the 14 were women.'
    expect(links(toldBy(text)).at(-2)).toEqual([9, 14])
    expect(links(toldBy(text, 'ratio:0.2:=\t900')).at(-2)).toEqual([9, 14])
  })

  it('leaves alone what stands right behind a part of the whole, or points back at others in its sentence, for the rules have seen both', () => {
    const strongly = 'none\t300\nparts:1:here\t900\nlike:/:before\t600'
    expect(links(toldBy('Gunmen abducted 31 people in Isa, among them 12 women, and seven in Goronyo. They killed 40 people.', strongly))).toContainEqual([7, null])
    expect(links(toldBy('Nine were killed and 30 passengers survived, four of them with burns, police said. The flood displaced 300 people in Kano. Twelve sailors are missing.', strongly))).toContainEqual([4, null])
  })

  it('links nothing in a text of fewer than four figures', () => {
    expect(links(toldBy('The fire killed 21 people. A clerk killed six people in Lima in May.', 'like:=:1\t400'))).toEqual([[21, null], [6, null]])
  })

  it('holds a figure against claims that may have it as a part only: no smaller ones, none of money, none of its own mentions, none of its own parts', () => {
    const told = toldBy('The fire killed 21 people. Eleven people were injured. Donors gave $90 million. It killed 21 people, officials said. The flood displaced 400 people, including 30 children.')
    const of = (least: number): number[] => possibleWholes(told.find((one) => one.least === least)!, told).map((whole) => whole.least)
    expect(of(21)).toEqual([])
    expect(of(11)).toEqual([21])
    expect(of(90_000_000)).toEqual([])
    expect(of(400)).toEqual([])
    expect(of(30)).toEqual([400])
  })

  it('never makes two claims parts of each other, however likely', () => {
    const sentence = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.constantFrom('were killed', 'were injured', 'went missing')).map(([count, verb]) => `${count} people ${verb}.`)
    fc.assert(fc.property(fc.array(sentence, { minLength: 4, maxLength: 10 }), (sentences) => {
      const told = toldBy(sentences.join(' '), 'like:=:next\t500\nlike:/:next\t500\nlike:=:1\t500\nlike:/:1\t500')
      const wholes = new Map<number, number>()
      for (const { group, whole } of told) if (whole !== null && whole.group !== group && !wholes.has(group)) wholes.set(group, whole.group)
      for (const [group, whole] of wholes) {
        let at: number | undefined = whole
        for (let steps = 0; at !== undefined && steps < 20; steps++) {
          expect(at).not.toBe(group)
          at = wholes.get(at)
        }
      }
    }), { numRuns: 200 })
  })

  it('has learnt weights for both languages, each a feature and a whole number of hundredths', () => {
    for (const { likelihoodOfWholes } of [ARABIC, ENGLISH]) {
      const lines = likelihoodOfWholes.split('\n').filter((line) => line !== '')
      expect(lines.length).toBeGreaterThan(5000)
      expect(lines.filter((line) => !/^.+\t-?\d+$/.test(line))).toEqual([])
      expect(new Set(lines.map((line) => line.slice(0, line.lastIndexOf('\t')))).size).toBe(lines.length)
    }
  })
})

describe('parts that no rule links, by what was learnt', () => {
  const WHY = 'figures told so mostly are part of the one it is linked to'
  it.each([
    ['en', 'The fire killed 21 people and injured 40. Another 23 people were injured in Oyo. They sought medical help, and nine were kept in hospital.', 9, 23],
    ['en', 'The fire killed 21 people and injured 40. The package of $523 million has been, to the extent of $180 million, spent.', 180_000_000, 523_000_000],
    ['ar', 'أدى حريق الحافلة إلى مقتل 34 شخصا وإصابة 20. وقضى ستة في الطريق إلى المستشفى. ونزح 4000 شخص.', 6, 34],
    ['ar', 'قتل 41 شخصا في غرق قارب، وفقد 12. وقال ناجون إن تسعة قضوا في نيغروس المجاورة. ونزح 4000 شخص.', 9, 41]
  ] as const)('%s: %s', (language, text, part, whole) => {
    const { claims } = extractArticle(text, { language })
    const found = claims.find(({ figure }) => figure.value === part)
    expect(claims.find(({ id }) => id === found?.subsetOf)?.figure.value).toBe(whole)
    expect(explainArticle(text, { language }).find(({ figure }) => figure.value === part)?.reasons).toContain(WHY)
  })
})
