import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

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
    ['Measles: 48 cases, three deaths, all under five', ['killed 3']],
    ['The storm displaced 900 people and killed five. Two are missing.\n\nV. Damaged houses\nTotally: 21,640\nPartially: 118,407\n', ['displaced 900', 'killed 5', 'missing 2']],
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

  it.each([
    ['Region | Dead | Injured\nMandalay | 2,053 | 2,691\nSagaing | 1,012 | 1,475', ['killed 2053', 'injured 2691', 'killed 1012', 'injured 1475']],
    ['Location\tIDPs\tReturnees\nTawila\t379,000\t1,200', ['displaced 379000', 'returned 1200']],
    ['Province      Killed    Wounded\nPaktika        26        41', ['killed 26', 'injured 41']],
    [' | Gaza | West Bank\nKilled | 120 | 14\nInjured | 300 | 20', ['killed 120', 'killed 14', 'injured 300', 'injured 20']],
    ['Donor | Pledged | Paid\nGermany | €90 million | €45 million', ['pledged 90000000', 'delivered 45000000']],
    ['District | Deaths | Missing | Houses damaged\nBadulla | 83 | 28 | 4,120', ['killed 83', 'missing 28']],
    ['Governorate | Population | Displaced (individuals) | Families\nSweida | 420,000 | 176,000 | 29,000', ['displaced 176000']]
  ])('reads the columns of a table: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Team | Played | Lost\nArsenal | 12 | 3\nSpurs | 12 | 5'],
    ['Camp | Population\nZaatari | 76,000\nAzraq | 39,000']
  ])('takes no column that counts something else: "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it('gives figures the source below their list, and none further down', () => {
    expect(sourcesIn('Sitrep 6\nDead: 3,763\nInjured: 5,107\nSource: National Disaster Committee\n\nNarrative\nIn Amarapura the bodies of 14 people were retrieved from a monastery on 11 April.')).toEqual(['National Disaster Committee', 'National Disaster Committee', null])
  })

  it('reads a column whose figures add up to what was told right above', () => {
    expect(claimsIn('As of today 655 families (3,275 individuals) are displaced.\nDestination                Individuals\nAl Jadid                   1,410\nBrak al-Shati              1,125\nUbari                      740')).toEqual(['displaced 3275', 'displaced 1410', 'displaced 1125', 'displaced 740'])
  })

  it('gives figures the source that the heading over their list names', () => {
    expect(sourcesIn('SITREP\nEvacuees: 3,100\n\nCasualties (source: OCD)\nDead – 28\nInjured – 36\n\nOn Friday two people drowned.')).toEqual([null, 'OCD', 'OCD', null])
  })

  it('reads two figures of one cell by the two words of its head', () => {
    expect(claimsIn('TOWNSHIP      | IDPs      | Casualties (killed / injured)\nKyaukpyu      | 37,200    | 41 / 66')).toEqual(['displaced 37200', 'killed 41', 'injured 66'])
  })

  it('reads lines that end in a comma and a number, and makes those that add up to a claim right above parts of it', () => {
    const moved = 'The authorities have moved 14,470 residents out of the zone. Their whereabouts are as follows:\n\n'
    const lines = `${moved}Konga field, 5,870\nLewolaga school, 3,140\nBokang Wolomatang, 1,460\nWith relatives, 4,000`
    expect(claimsIn(lines)).toEqual(['displaced 14470', 'displaced 5870', 'displaced 3140', 'displaced 1460', 'displaced 4000'])
    expect(partsIn(lines)).toEqual(['5870 < 14470', '3140 < 14470', '1460 < 14470', '4000 < 14470'])
    expect(claimsIn('The ministry counted 40 dead.\n\nKasese, 14\nRwenzori, 9 May\nNtoroko, 17 km away')).toEqual(['killed 40'])
  })

  it('takes no word in brackets for a speaker', () => expect(sourcesIn('Civilian deaths this year (verified): 612')).toEqual([null]))
})
