import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('label lines of English situation reports', () => {
  it.each([
    ['Displaced: 407,233\n   Inside evacuation centers: 318,905\n   Outside: 88,328', ['displaced 407233', 'displaced 318905', 'displaced 88328']],
    ['Injured: 61\nCritical: 9\nStable: 52', ['injured 61', 'injured 9', 'injured 52']],
    ['Fatalities by province\nCebu - 71\nLeyte - 12', ['killed 71', 'killed 12']],
    ['Dead: 114 (96 for validation; 18 confirmed)', ['killed 114', 'killed 96', 'killed 18']],
    ['Confirmed dead: 88; unaccounted for: 35; hospitalised: 210.', ['killed 88', 'missing 35', 'injured 210']],
    ['Cost of assistance provided: PHP 48.2 million\nStandby funds: PHP 1.3 billion', ['delivered 48200000', 'allocated 1300000000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Deaths: 12\nPrisoners: 14\nCases: 8,543', ['killed 12']],
    ['Injured: 44\nHouses: 2,310\nRoads: 14', ['injured 44']],
    ['Schools used as shelters: 48\nPersons in shelters: 22,180', ['displaced 22180']]
  ])('takes no label of something else for one in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Key figures\n3.2M refugees who fled Sudan since April\nChad: 724,000\nEgypt: 600,000 (registered)', ['refugees 3200000', 'refugees 724000', 'refugees 600000']],
    ['The number of damaged houses stands at 140,000, and 12 people died.', ['killed 12']],
    ['$150 million is required to assist two million people through June.', ['requested 150000000']],
    ['So far 24 per cent ($36 million) of the appeal is funded, leaving a gap of $114 million.', ['delivered 36000000', 'requested 114000000']],
    ['The agency has provided cash assistance worth USD 14.2 million.', ['delivered 14200000']],
    ['The plan was 30% funded, with $451.6 million of $1.51 billion received.', ['delivered 451600000', 'requested 1510000000']]
  ])('reads the lines of a situation report: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
