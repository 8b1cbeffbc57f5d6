import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English people found alive beside the dead', () => {
  it.each([
    ['So far the teams have recovered 21 bodies and pulled 38 people alive from the water.', ['killed 21']],
    ['Crews found four dead and brought 15 people out alive.', ['killed 4']],
    ['A joint mission found 17,500 displaced people living on islands in the river.', ['displaced 17500']],
    ['The gang is holding 20 hostages. Two of them are dead and 18 alive.', ['held 20', 'dead-in-captivity 2', 'held 18']],
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English words that look like others', () => {
  it.each([
    ['Deaths: 4. Houses: 2,011 destroyed, 5,938 damaged.', ['killed 4']],
    ['The camp houses 4,000 displaced people.', ['displaced 4000']],
    ['It put the overall toll much lower, at eight, and said officers had killed 14 gang members.', ['killed 8', 'killed 14']],
    ['The bus left late, at eight, and eleven people died in the crash.', ['killed 11']],
    ['After the fire 340 residents of the building were resettled in dormitories.', ['displaced 340']],
    ['Two more people were treated for shock and sent home.', []],
    ['Since January 66,800 people have been forced to move and 11,200 have been confined.', ['displaced 66800']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people let go and held yet', () => {
  it.each([
    ['Three aid workers were killed and five detained in September; two were later released.', ['killed 3']],
    ['Seven people were killed and nine abducted; two were later released.', ['killed 7', 'abducted 9', 'released 2']],
    ['It demanded that the rebels let go of 14 officers the group is holding.', ['held 14']],
    ['The gang will free nine nurses it still holds if a ransom is paid.', ['held 9']],
    ['Hamas released 12 hostages it was holding.', ['released 12']],
    ['The rebels freed eight captives whom they had held since May.', ['released 8']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
