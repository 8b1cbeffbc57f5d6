import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

const FIVE = 'The bodies of five more villagers were found on Thursday.'

describe('people listed between commas behind a figure that they add up to', () => {
  it.each([
    [`${FIVE} The five, a mother and four of her children, had been sleeping in a house in Klatanlo.`, ['killed 5', 'killed 1', 'killed 4'], ['1 < 5', '4 < 5']],
    [`${FIVE} The five — two nurses from Kano, two drivers and a guard who had married in May — were buried on Friday.`, ['killed 5', 'killed 2', 'killed 2', 'killed 1'], ['2 < 5', '2 < 5', '1 < 5']],
    ['Gunmen abducted three aid workers. The three, two Kenyans and a Dutch doctor, were taken to the forest.', ['abducted 3', 'abducted 2', 'abducted 1'], ['2 < 3', '1 < 3']],
    ['Three people, a couple and their baby, are missing after the boat sank.', ['missing 3', 'missing 2'], ['2 < 3']],
    ['Divers brought up the bodies of four sailors — a cook and three stokers — who had been missing since May.', ['killed 4', 'killed 1', 'killed 3'], ['1 < 4', '3 < 4']],
    ['Five people – a teacher and four pupils – were hurt in the blast.', ['injured 5', 'injured 1', 'injured 4'], ['1 < 5', '4 < 5']],
    ['Four envoys — a judge and three lawyers — met the families of six people killed in May.', ['killed 6'], []],
    // What is told of each of them is their own.
    ['Six people, three dead and three injured, were pulled out.', ['killed 3', 'injured 3'], []]
  ])('reads "%s"', (text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })
})

describe('the number of those counted right before, behind "the"', () => {
  it.each([
    [`${FIVE} The five had been sleeping in a school.`, ['killed 5']],
    [`${FIVE} All five had returned from Chad in May.`, ['killed 5']],
    ['Gunmen freed three aid workers. The three were taken to Abuja by plane.', ['released 3']],
    // The number of several totals told one after the other.
    ['The number of those killed since the truce came into force on 27 November 2024 has risen to 402, and the wounded to 1,011.', ['killed 402', 'injured 1011']],
    ['The death toll since the start of the war on 7 October 2023 has climbed to 69,000 and the injured to 170,000.', ['killed 69000', 'injured 170000']]
  ])('reads "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})
