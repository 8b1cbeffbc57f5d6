import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English figures beside those of others', () => {
  it.each([
    ['Up to 70 inmates took part in the riot, in which three guards were hurt.', ['injured 3']],
    ['About 3,000 mourners attended the funeral of six firefighters killed on Monday.', ['killed 6']],
    ['The attack by 30 rebels left nine soldiers dead.', ['killed 9']],
    ['A team of 25 doctors operated on 14 wounded children.', ['injured 14']],
    ['Twelve surgeons treated 40 wounded.', ['injured 40']],
    ['Residents buried 17 dead in two graves dug by 50 volunteers.', ['killed 17']]
  ])('are not told of what befell those in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Three soldiers and two clerks killed on Monday were buried.', ['killed 3', 'killed 2']],
    ['Ambulances took 31 wounded to hospital.', ['injured 31']],
    ['Volunteers brought 12 dead to the morgue.', ['killed 12']],
    ['The toll rose by 30 people to 120 dead.', ['killed 30', 'killed 120']],
    ['Two soldiers were operated on in Kharkiv.', ['injured 2']]
  ])('are counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
