import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts and wholes in English', () => {
  it.each([
    ['Twenty-seven migrants, six children among them, drowned off the coast.', ['6 < 27']],
    ['Sixty-one people — 51 men and ten women — were killed when the boat sank.', ['51 < 61', '10 < 61']],
    ['Twenty-seven were hurt, of whom the county hospital has kept 11.', ['11 < 27']],
    ['Nine people (three of them children) died when the roof caved in.', ['3 < 9']]
  ])('finds the parts of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Two firefighters are among the injured.', ['injured 2']],
    ['Two children under five were among the victims.', ['killed 2']],
    ['Thirteen of the dead were women.', ['killed 13']],
    ['Ten of the deceased are women.', ['killed 10']]
  ])('knows a set without a figure in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it('gives a part without a verb of its own what befell its whole', () => {
    const text = 'A mudslide killed 34 people.\n\nEight of the 34 were under age.'
    expect(claimsIn(text)).toContain('killed 8')
    expect(partsIn(text)).toContain('8 < 34')
  })

  it('keeps equal parts of different wholes apart', () => {
    expect(claimsIn('The strike killed 14 people, including five women.\n\nHospitals received 61 bodies, including five found under rubble.').filter((claim) => claim === 'killed 5')).toHaveLength(2)
  })
})
