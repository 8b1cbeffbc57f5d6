import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English people brought to hospitals by name', () => {
  it.each([
    ['Fourteen passengers were evacuated to Rambam Medical Center, police said.', ['injured 14']],
    ['Ambulances took eleven to Barzilai Medical Center and two to the Assuta hospital.', ['injured 11', 'injured 2']],
    ['Twelve people were taken to two hospitals in the city.', ['injured 12']],
    ['Three men died and nine others were shifted to Mayo Hospital.', ['killed 3', 'injured 9']],
    ['Nine children were flown to Istanbul for treatment.', ['injured 9']],
    ['Nine bodies were taken to Shifa hospital.', ['killed 9']],
    ['Twelve people were treated and discharged, the hospital said.', ['injured 12']],
    ['Nine of the freed men have untreated wounds.', ['injured 9']],
    ['Seventy-four miners were underground. Forty-eight were lifted to safety.', []],
    ['Some 300 residents were evacuated to a school.', ['displaced 300']],
    ['A shell killed two. The clinic took in 23.', ['killed 2', 'injured 23']],
    ['The bus hit a wall and nine died. Fifteen are in Bombo hospital.', ['killed 9', 'injured 15']],
    // Patients whom somebody says that he saw or had, where people are hurt.
    ['A raid killed eleven. A doctor said he had seen 33 patients from Cabaret.', ['killed 11', 'injured 33']],
    ['Shells killed three. "On Sunday we had 62 new patients," says the surgeon.', ['killed 3', 'injured 62']],
    ['Cholera killed three. We have had 40 patients since morning, a nurse said.', ['killed 3']],
    ['We have 300 patients on our books.', []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([['The clinic took in 23 last week.'], ['Doctors Without Borders sent 14 surgeons to Nasser Hospital.'], ['The hospital has 200 beds and a staff of 45.']])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['Sixty wounded Palestinians arrived in Arish with 93 relatives.', ['injured 60']],
    ['The ship brought 60 wounded and 93 relatives.', ['injured 60']],
    ['The blast wounded six officers and three relatives.', ['injured 6', 'injured 3']]
  ])('tell the hurt from those who go with them: %s', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English phrases that begin inside one another', () => {
  it.each([
    ['More than 1.2 million refugees have come back from abroad since December.', ['returned 1200000']],
    ['Some 2,000 families and 900 men were back in their homes, though the camps of the displaced had not emptied.', ['returned 900']],
    ['Five policemen and two civilians embraced martyrdom in the attack.', ['killed 5', 'killed 2']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people in need', () => {
  it.each([
    ['More than 16,400 people are displaced and 270,000 affected in 14 districts.', ['displaced 16400']],
    ['The war has killed 4,000 people and left 19.5 million needing help.', ['killed 4000']],
    ['Some 600,000 refugees need help.', ['refugees 600000']],
    ['The agency counts 9.3 million internally displaced people in 10,917 locations, down from 11.5 million in January.', ['displaced 9300000', 'displaced 11500000']],
    ['The number of people who have crossed into Chad has passed 870,000.', ['refugees 870000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English reports on matches and markets', () => {
  const MATCH = 'Jordan beat the Saudis to reach the cup final\n\nA header in the second half was enough in the semi-final on Monday, the first World Cup year in which the squad reached it.\n\n'
  it('count no dead where a match is told of', () => expect(claimsIn(`${MATCH}Jordan lost two players inside half an hour. They have now killed off five of their rivals, conceding three.`)).toEqual([]))
  it('count the dead of a disaster at a match', () => expect(claimsIn('Stand collapses at football match\n\nForty fans died when a stand gave way in the second half of a semi-final in Enugu on Sunday, the death toll rising to 46 overnight. The squad and the referee fled the pitch.\n\nTwelve spectators were injured.')).toEqual(['killed 40', 'killed 46', 'injured 12']))
})

describe('an institute of medicine that the hurt are taken to', () => {
  it('is a hospital', () => expect(claimsIn('Twelve people were killed. Twenty-seven, he added, had been taken to the Rajendra Institute of Medical Sciences.')).toEqual(['killed 12', 'injured 27']))
})
