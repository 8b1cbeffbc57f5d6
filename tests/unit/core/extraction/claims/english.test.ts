import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English claims', () => {
  it.each([
    ['The blast killed five people and wounded 12.', ['killed 5', 'injured 12']],
    ['Shelling left 21 dead, 36 others were wounded.', ['killed 21', 'injured 36']],
    ['The death toll rose to 44 on Monday.', ['killed 44']],
    ['12 dead, 30 injured', ['killed 12', 'injured 30']],
    ['A soldier was killed near the border.', ['killed 1']],
    ['Gunmen abducted 40 pupils; 12 of them were freed.', ['abducted 40', 'released 12']],
    ['More than 20,000 people fled their homes.', ['displaced 20000']],
    ['Germany pledged 50 million euros in humanitarian aid.', ['pledged 50000000']],
    ['The appeal for $3.2 billion in aid is underfunded.', ['requested 3200000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The siege lasted 12 days.'],
    ['No one was killed in the crash.'],
    ['Police arrested nine people.'],
    ['The crew rescued 14 people.'],
    ['The fire destroyed 120 houses.'],
    ['The company paid a fine of $3 million.'],
    ['He was 34 when the war began in 1998.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it('links parts to their whole', () => {
    expect(partsIn('The strike killed 24 people, including nine children and three women.')).toEqual(['9 < 24', '3 < 24'])
  })

  it('finds who said it before, after and by a pronoun', () => {
    expect(sourcesIn('Police said 12 people were killed.')).toEqual(['Police'])
    expect(sourcesIn('At least 12 people were killed, the health ministry said.')).toEqual(['the health ministry'])
    expect(sourcesIn('The governor spoke to reporters. The governor said the city was calm. He added that 12 people were killed.')).toEqual(['The governor'])
  })

  it('makes one claim of a figure said twice', () => {
    const { claims } = extractArticle('Quake kills 214\n\nA quake killed 214 people in the west, officials said.')
    expect(claims.map((claim) => claim.mentions.length)).toEqual([2])
  })

  it('measures aid by its verb, whatever period it covers, and keeps a total that is named apart', () => {
    expect(claimsIn('Since February 2022 Washington has provided more than $56 billion in security assistance.')).toEqual(['delivered 56000000000'])
    expect(claimsIn('Total assistance to Kyiv since 2022 has reached $56 billion.')).toEqual(['total 56000000000'])
  })

  it('does not count those who did it', () => {
    expect(claimsIn('Two suicide bombers killed 13 troops and wounded 29 people.')).toEqual(['killed 13', 'injured 29'])
  })

  it('links what follows a whole that opens its clause', () => {
    expect(partsIn('Of the 38 killed, 21 were civilians.')).toEqual(['21 < 38'])
  })

  it('counts a part named by its set where the whole has no figure', () => {
    expect(claimsIn('Of the wounded, 12 are children.')).toEqual(['injured 12'])
  })

  it.each([
    ['Nine people died, the agency\'s director, Amin Khan, said.', 'the agency\'s director, Amin Khan'],
    ['Leila Haddad, head of the fire service, said nine people died.', 'Leila Haddad, head of the fire service'],
    ['Joseph Banda, who runs the mine, told AFP that it had counted 22 bodies.', 'Joseph Banda, who runs the mine'],
    ['Strike on Tyre kills 8 people — health ministry', 'health ministry']
  ])('names the whole source of "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))

  it('reads on for a number that names nobody', () => {
    expect(claimsIn('Fifteen people were wounded in Kharkiv. By evening the figure had risen to 19.')).toEqual(['injured 15', 'injured 19'])
  })
})
