import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English numbers that name neither people nor a currency', () => {
  it.each([
    ['He has been washing the dead for years. On Sunday he washed fifty-four.', ['killed 54']],
    ['Gunmen abducted pupils on Friday. The association now has 315: 303 pupils and 12 teachers.', ['abducted 315', 'abducted 303', 'abducted 12']],
    ['Bandits killed nine people. By dusk the dead had become a hundred.', ['killed 9', 'killed 100']],
    ['Donors pledged $28 million in aid. 3.4 million has arrived.', ['pledged 28000000', 'delivered 3400000']],
    ['An earlier count had put the dead at 17.', ['killed 17']],
    ['Officials had put the number of injured at 40.', ['injured 40']],
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

  it.each([
    ['The injured were taken to three hospitals: 14 to Al-Thawra, nine to the military hospital and four to Al-Jumhuri.', ['injured 14', 'injured 9', 'injured 4']],
    ['The dead were spread over five villages, seven in Kafra, six in Yater.', ['killed 7', 'killed 6']],
    ['Deaths were reported in three states: 12 in Kano, five in Jigawa.', ['killed 12', 'killed 5']],
    ['The displaced are sheltering in two towns, 600 in Rubkona and 300 in Bentiu.', ['displaced 600', 'displaced 300']],
    ['The trucks entered through two crossings: 40 via Zikim and 25 via Kerem Shalom.', []],
    ['Measles deaths were reported in three states: 12 in Kano, five in Jigawa.', []],
    ['Inquiries into the deaths are under way in two states: five in Kano, three in Yobe.', []]
  ])('are those of a set where a list gives their places: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
