import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts told on some way behind their whole', () => {
  it.each([
    // A set named by other words than those it was counted by.
    ['Fighting has displaced 61,000 people. Some 11,000 of the newly displaced are in Kosti.', ['11000 < 61000']],
    ['The blast wounded 61 people. Five of the patients need artificial limbs.', ['5 < 61']],
    ['Gunmen abducted 61 pupils. Eleven girls were among the pupils.', ['11 < 61']],
    ['Russia freed 61 prisoners of war. Eleven of the soldiers had been held since 2022.', ['11 < 61']],
    ['Rebels released 64 people in Nyala. The road was shut. It took four days. Seven of the men are ill.', ['7 < 64']],
    // What befell those of a named set afterwards rules none of it out.
    ['A blast killed 52 people. More than 20 were hurt. Thirty of the bodies were brought up. Of the injured, 17 have been discharged.', ['30 < 52', '17 < 20']],
    // A bare number with a predicate of its own, joined to a part.
    ['A bus fell into a gorge, killing 61 people. Fourteen of them were women and three had been shot in the head.', ['14 < 61', '3 < 61']],
    ['Fighting has displaced 61,000 people. Some 14,000 of them live in camps; 3,100 crossed the border.', ['14000 < 61000', '3100 < 61000']],
    ['Gunmen freed 61 pupils. Fourteen of them are girls and three were taken to hospital.', ['14 < 61', '3 < 61']],
    // What a share comes to is no age.
    ['The flood killed 52 people. More than half of the deaths, 29, occurred in the district of Badulla.', ['29 < 52']],
    // The figure that holds, not the one before it.
    ['The ministry raised the number of injured to 64, up from 47 two hours ago. Twenty-two of them have been discharged.', ['22 < 64']],
    ['Forty-six bodies have been recovered. In the afternoon officials had put the number of deaths at 33. Two policemen are among those killed.', ['2 < 46']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The shelling killed 29 people, seven of them novices, and 33 suffered wounds.', ['7 < 29']],
    ['Rebels took 61 hostages. Three of the kidnappers were killed.', []],
    ['Police hold 61 captives. One of the nurses was treated for shock.', []]
  ])('none of others in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('takes no few people behind a wage for money', () => {
    expect(claimsIn('Nineteen people were killed in the crash. They earned 130 pounds a day. Eighteen of them came from one village.')).toEqual(['killed 19', 'killed 18'])
  })
})
