import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English figures that earlier sentences give their meaning', () => {
  it.each([
    ['How many people died?\nForty, according to the regional president, who raised his count from 39.', ['killed 40', 'killed 39']],
    ['How many are still missing?\nAt least 60, by the civil defence\'s count.', ['missing 60']],
    ['And the wounded?\nAbout 300, most of them lightly.', ['injured 300']],
    ['How many hostages are left in Gaza?\nForty-eight, Israel says.', ['held 48']],
    ['How many have fled?\nAround 9,000 so far, officials said.', ['displaced 9000']]
  ])('takes what a question asks for in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The army said it lost 14 soldiers. The rebels say 90.', ['killed 14', 'killed 90']],
    ['Gunmen kidnapped worshippers from a church. The pastor counted sixty-four; the police say eight.', ['abducted 64', 'abducted 8']],
    ['Estimates of the war\'s toll vary. The former envoy has suggested as many as 150,000.', ['killed 150000']],
    ['The attack killed 44 people on Monday. By Wednesday it was 61.', ['killed 44', 'killed 61']],
    ['Shelling hit the market, killing at least 30 people. Nine were women.', ['killed 30', 'killed 9']],
    ['Bandits seized 52 pupils on Monday. Thirty were girls.', ['abducted 52', 'abducted 30']]
  ])('goes on with what was counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['How many people live there?\nAbout 40,000.'],
    ['How many houses were destroyed?\nOver 2,000, the district says.'],
    ['How many people were on board?\n312, including 14 crew.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['The storm killed 20 people in the north. Four were arrested for looting.', ['killed 20']],
    ['The blast killed nine people. Eleven flights were diverted.', ['killed 9']],
    ['The attack killed 33. Thirty boats took part in the rescue.', ['killed 33']],
    ['The fire killed 16 people, the mayor said. Six were deployed on the roof.', ['killed 16']]
  ])('takes nothing else for one in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people who leave and come back', () => {
  it.each([
    ['Of the displaced, 2,300 have since gone back to their farms.', ['returned 2300']],
    ['About 14,000 villagers have left Barmal since Friday, the refugee directorate says.', ['displaced 14000']],
    ['The offensive has put 85,000 people to flight.', ['displaced 85000']],
    ['Over 1.05 million Afghans were returned from Pakistan in 2025, IOM data show.', ['returned 1050000']],
    ['The commission maintains that 1.1 million people have been restored to their villages.', ['returned 1100000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Fifty nurses went back to work on Monday.'],
    ['Forty deputies returned to their seats after the recess.'],
    ['About 14,000 pilgrims have left for Mecca since Friday.'],
    ['Engineers have relocated 14 water mains.'],
    ['The museum lost 702 objects to thieves.']
  ])('reads nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})
