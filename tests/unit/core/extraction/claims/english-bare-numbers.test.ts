import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English numbers that name neither people nor a currency', () => {
  it.each([
    ['He has been washing the dead for years. On Sunday he washed fifty-four.', ['killed 54']],
    ['Gunmen abducted pupils on Friday. The association now has 315: 303 pupils and 12 teachers.', ['abducted 315', 'abducted 303', 'abducted 12']],
    ['Bandits killed nine people. By dusk the dead had become a hundred.', ['killed 9', 'killed 100']],
    ['Donors pledged $28 million in aid. 3.4 million has arrived.', ['pledged 28000000', 'delivered 3400000']],
    ['Bern has allocated five million francs in aid. The cantons have promised eight million.', ['allocated 5000000', 'pledged 8000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The blast killed nine people, all but one of them men.', ['killed 9']],
    ['The storm killed nine people in a town of 4,600.', ['killed 9']],
    ['The fire killed nine people. It began at seven.', ['killed 9']],
    ['The pit collapse killed nine. It employs workers from a village of 312.', ['killed 9']]
  ])('takes no other number for one in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Local sources reported 12 persons killed. The following day three more died on the road.', ['killed 12', 'killed 3']],
    ['On the same day five were wounded.', ['injured 5']],
    ['By the third day nine had died.', ['killed 9']]
  ])('count behind a day that is named without a number: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
