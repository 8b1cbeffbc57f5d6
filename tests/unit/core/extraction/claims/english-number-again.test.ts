import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn } from './claims.ts'

describe('English parts of a number that is said again', () => {
  it.each([
    ['The flood killed 11 people, eight in Perry and three in Breathitt. Of the eight, five were over 65.', ['8 < 11', '3 < 11', '5 < 8']],
    ['The blast killed 30 people, 18 of them in the market. Of the 18, six were children and four women.', ['18 < 30', '6 < 18', '4 < 18']],
    ['Gunmen took 44 people, 20 from a bus and 24 from a church. Of the 24, nine have come home.', ['20 < 44', '24 < 44', '9 < 24']],
    ['Some 90 were hurt, 35 of them seriously. Of the 35, four have died.', ['35 < 90', '4 < 35']],
    ['At least 40 men were killed. Twenty-three of the dead were from Zarzis. Among the 23 were four brothers.', ['23 < 40', '4 < 23']],
    // So many named by what they are still.
    ['The crash injured 30 people. Of the 19 still in hospital, five are critical.', ['19 < 30', '5 < 19']],
    ['The quake killed 30 people. Of the 12 killed in Salta, four were from one family.', ['12 < 30', '4 < 12']],
    ['Four died on Monday. Of the 30 killed since May, 12 were children.', ['12 < 30']],
    // What a semicolon parts from it is of all.
    ['About 62,000 were displaced, 20,000 of them from Nasir. Of the 20,000, half have gone back; 6,000 are in Malakal.', ['20000 < 62000', '6000 < 62000']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['In all 51 people died. Among the 51 was a doctor who had gone back for a patient.', ['killed 51', 'killed 1']],
    ['Twelve soldiers died. Among the 12 were a colonel, two captains and a cook.', ['killed 12', 'killed 1', 'killed 2', 'killed 1']],
    ['Nine people died. Among the nine was the mayor, Jo Ek.', ['killed 9']]
  ])('counts who is among them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('a number revised to another', () => {
  it.each([
    ['The militia killed 1,400 people in October. The government revised that number to 1,200 in November.', ['killed 1400', 'killed 1200']],
    ['The blast hurt 20 people. By nightfall the hospital had raised that figure to 36.', ['injured 20', 'injured 36']],
    ['A sixth died on the way, and could raise the count to 24.', ['killed 24']]
  ])('is of those counted before in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
  it('is told by a rule of its measure', () => {
    expect(extractArticle('The blast hurt 20 people. The number has risen to 36.').claims.at(-1)?.rule).toBe('en.injured.again')
  })
})
