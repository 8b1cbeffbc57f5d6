import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('one of several whom a clause without a verb tells of', () => {
  it.each([
    ['Three are known to have died, one of snakebite.', ['killed 3', 'killed 1']],
    ['The quake killed nine, one in Arequipa and eight in Caraveli.', ['killed 9', 'killed 1', 'killed 8']],
    ['The attack wounded five children, one by shrapnel.', ['injured 5', 'injured 1']],
    ['The Government has confirmed 14 deaths. Two of the victims were Chinese nationals and one French.', ['killed 14', 'killed 2', 'killed 1']]
  ])('counts "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('is a part of them', () => expect(partsIn('Three are known to have died, one of snakebite.')).toEqual(['1 < 3']))

  it.each([
    ['He bought three cars, one with a broken window.'],
    ['She owns two houses, one in Paris.'],
    ['The team won two games, one on Saturday.'],
    ['Police arrested three men, one of them armed, one from Leeds.'],
    ['In 2024, one in four children was hungry.']
  ])('is nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English on those who found a roof', () => {
  it.each([
    ['About 152,000, including 39,000 schoolchildren, are living in 1,200 state-run camps.', ['displaced 152000', 'displaced 39000']],
    ['The cyclone left 100,000 homeless. Schools opened their gyms to 15,000.', ['displaced 100000', 'displaced 15000']],
    ['The fire displaced 4,600 residents; 920 are staying in youth hostels.', ['displaced 4600', 'displaced 920']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The museum opened its doors to 15,000 visitors.'],
    ['The scouts stayed in four camps, 300 children in all.']
  ])('leaves "%s" alone', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English sums that a budget or an agency sets aside', () => {
  it.each([
    ['Parliament voted through a supplementary budget that sets aside 6.3 billion kroner for humanitarian crises.', ['allocated 6300000000']],
    ['The flood killed 12 people. The charity has set aside £450,000 from its own reserves for relief.', ['killed 12', 'allocated 450000']],
    ['A typhoon killed 90. The Prime Minister has decided on 700 billion dong in emergency support.', ['killed 90', 'allocated 700000000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The budget sets aside $4 billion for roads.'],
    ['The central bank sold $2 billion from its reserves to support the currency.']
  ])('takes no trade for aid in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
