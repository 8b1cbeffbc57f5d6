import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English figures that a whole is shared out by', () => {
  it.each([
    // Each beside a name.
    ['The pilgrims\' deaths rose to 2,411, led by Iran with 464, Mali with 312 and Nigeria with 274.', ['464 < 2411', '312 < 2411', '274 < 2411']],
    ['Some 1.9 million refugees were registered, led by Pakistan with 610,000 and Iran with 540,000.', ['610000 < 1900000', '540000 < 1900000']],
    ['At least 769 pilgrims died in the crush, with Iran losing 464, Egypt 190 and Pakistan 102.', ['464 < 769', '190 < 769', '102 < 769']],
    ['The storm killed 88 people, with Cebu reporting 45 deaths, Bohol 20 and Leyte 13.', ['45 < 88', '20 < 88', '13 < 88']],
    ['The storm killed 88 people, with 45 in Cebu, 20 in Bohol and 13 in Leyte.', ['45 < 88', '20 < 88', '13 < 88']],
    ['The storm killed 88 people: Cebu had 45, Bohol 20 and Leyte 13.', ['45 < 88', '20 < 88', '13 < 88']],
    ['Donors pledged $880 million, with Germany giving $200 million, Japan $120 million and Norway $90 million.', ['200000000 < 880000000', '120000000 < 880000000', '90000000 < 880000000']],
    ['Donors pledged $880 million, led by Germany with $200 million, Japan with $120 million and Norway with $90 million.', ['200000000 < 880000000', '120000000 < 880000000', '90000000 < 880000000']],
    // What a share comes to.
    ['A third of the 4,200 displaced, or 1,400 people, are under five.', ['1400 < 4200']],
    ['One in three of the 4,200 people displaced, or 1,400, is a child.', ['1400 < 4200']],
    ['Two-thirds of the 900 wounded, some 600 people, need surgery.', ['600 < 900']],
    // More of those of whom some were told before.
    ['The strike killed 40 people, 15 of them women. Eleven more were children.', ['15 < 40', '11 < 40']],
    ['The blast wounded 90. Twenty are women. Eleven more are children.', ['20 < 90', '11 < 90']],
    // One event of several.
    ['The day\'s violence left 44 dead. The deadliest attack, in Baiji, killed 17.', ['17 < 44']],
    ['Attacks across Iraq killed 44 people on Monday. The deadliest was in Baiji, where 17 died.', ['17 < 44']],
    ['A wave of bombings killed 44 people in Iraq. The worst of the blasts killed 17 in Baiji.', ['17 < 44']],
    // What comes to a total.
    ['Eighteen people drowned in Tula and 22 in Paxi, bringing the number of deaths to 40 statewide.', ['18 < 40', '22 < 40']],
    ['A suicide bomber killed 12 people at a court and another killed nine at a mosque, a total of 21 deaths.', ['12 < 21', '9 < 21']],
    // Each of its own whole.
    ['Among the 44 dead were 19 policemen, and among the 90 wounded were 12 policemen.', ['19 < 44', '12 < 90']],
    ['The bombing wounded 90 people. Three of the seriously injured died overnight.', ['3 < 90']]
  ])('are its parts in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
  it.each([
    'The crush killed 769 pilgrims, more than the 464 of 2015.',
    'A bombing killed 44 people. The deadliest bombing, in 2016, killed 17.',
    'The strike killed 40 people. Eleven more are missing.',
    'Eight died in Rafah, 12 in Jabalia and 20 in Khan Younis.',
    'The army lost 12 men and the police nine, while the rebels lost 21.',
    'France gave $10 million, Spain $20 million and Germany $30 million.'
  ])('are parts of nothing in "%s"', (text) => expect(partsIn(text)).toEqual([]))
})

describe('English numbers in brackets behind a count', () => {
  it.each([
    ['The number of dead has risen to 40 (from 36), while 72 (up from 60) are injured.', ['killed 40', 'killed 36', 'injured 72', 'injured 60']],
    ['The toll rose to 40 (previously 36) and the number of injured to 72 (earlier 60).', ['killed 40', 'killed 36', 'injured 72', 'injured 60']],
    ['Forty people died (against 36 in 2024).', ['killed 40', 'killed 36']],
    ['The blaze killed 40 (earlier reports said 36).', ['killed 40', 'killed 36']]
  ])('are no parts where they are another count of the same, as in "%s"', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual([])
  })
  it('have a source of their own', () => {
    expect(sourcesIn('Raid\n\nGunmen killed 40 people (36 according to the army) and wounded 72.')).toEqual([null, 'the army', null])
    expect(sourcesIn('Raid\n\nGunmen killed 40 people (the army says 36).')).toEqual([null, 'the army'])
  })
  it('are parts where they count some of those', () => {
    expect(partsIn('Gunmen killed 40 people (36 civilians) and wounded 72 (60 civilians).')).toEqual(['36 < 40', '60 < 72'])
    expect(partsIn('Deaths: 31 (24 confirmed, 7 for validation)')).toEqual(['24 < 31', '7 < 31'])
  })
})
