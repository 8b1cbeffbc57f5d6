import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('the ill in English news of a disease', () => {
  const OUTBREAK = 'Dengue outbreak widens\n\nThe dengue outbreak killed two more people in Ardan, the ministry said.\n\n'

  it.each([
    ['patients in hospital', 'During the period, 314 more patients were hospitalised with the fever. Some 702 patients are receiving treatment in hospitals across the country.'],
    ['hospitalisations and some of them', 'Meanwhile, 2,084 hospitalisations were also recorded, including 654 from Bela, the ministry said.'],
    ['parts of those in hospital', 'Currently, 2,114 patients with dengue are hospitalised. Of them, 1,300 are in Bela and 814 outside it.'],
    ['the newly hospitalised by place', 'Of the new hospitalisations, 410 cases were in Bela, and 402 were in other districts.'],
    ['patients whom hospitals report', 'Last year hospitals across the country reported 62,400 patients.']
  ])('are no claim: %s', (_name, text) => expect(claimsIn(OUTBREAK + text)).toEqual(['killed 2']))

  it('die all the same', () => {
    expect(claimsIn(OUTBREAK + 'In May, 4,210 people were hospitalised with the disease and 12 people died.')).toEqual(['killed 2', 'killed 12'])
  })

  it('are hurt where no disease is told of', () => {
    expect(claimsIn('A bus fell into a ravine. Nine passengers died and 22 were hospitalised. Some 14 patients are receiving treatment in Bela.')).toEqual(['killed 9', 'injured 22', 'injured 14'])
  })
})

describe('appeals and what they lack in English', () => {
  it.each([
    ['are funded at what came in', 'The appeals are funded at $6.1 billion, with unmet requirements totalling $11.2 billion.', ['delivered 6100000000', 'requested 11200000000']],
    ['have their scale apart behind a currency', 'Relief\n\nFunding required: $12.39 B\n\nFunding received: $4.71 B', ['requested 12390000000', 'delivered 4710000000']],
    ['are no gap where a crisis is underfunded', 'The fund has disbursed more than $6 billion worldwide and $1.9 billion specifically to underfunded emergencies.', ['delivered 6000000000', 'delivered 1900000000']],
    ['help nobody who is a sum', 'The UN aims to raise $41 billion to help 190 million of the most vulnerable.', ['requested 41000000000']]
  ])('%s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The appeals require $19.6 billion. They are funded at $8.1 billion, leaving a shortfall of $11.5 billion.', ['11500000000 < 19600000000']],
    ['The plan requires $25.39 billion. By June it was funded at $8.71 billion. Aid agencies still need another $16.68 billion to cover it.', ['16680000000 < 25390000000']],
    ['The plan seeks $60 million. Some $12 million has come in. The fund for schools lacks $9 million.', []]
  ])('lack a part of what was asked for in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('pledges by giver in English', () => {
  const LIST = 'Pledges by the following countries:\n\nAustria – €8.5 million to the World Food Programme, €3 million to the Red Cross\n\nCanada – C$90 million for shelter\n\nNorway – US$20 million to UNICEF'

  it('are pledged over the lines of a list', () => {
    expect(claimsIn(`Relief\n\n${LIST}`)).toEqual(['pledged 8500000', 'pledged 3000000', 'pledged 90000000', 'pledged 20000000'])
  })

  it('are parts of the sum that a conference raised, in its own currency', () => {
    expect(partsIn(`A donor conference raised €4.2 billion ($4.7 billion) for flood victims.\n\n${LIST}`))
      .toEqual(['8500000 < 4200000000', '3000000 < 4200000000', '90000000 < 4200000000', '20000000 < 4200000000'])
  })
})

describe('grants in English', () => {
  it.each([
    ['a grant that is extended', 'Japan is extending an emergency grant of USD 8 million, the ministry announced.', ['allocated 8000000']],
    ['grant aid, which nobody only means to grant', 'Japan decided to extend humanitarian grant aid of $3,000,000 to support relief operations.', ['allocated 3000000']],
    ['an earlier round of a fund', 'The allocation follows an earlier underfunded round for $90 million.', ['allocated 90000000']],
    ['what aid comes to with it', 'The new round of humanitarian aid increases to $310 million the amount of assistance the U.S. has provided to Kalo this year.', ['total 310000000']]
  ])('are read: %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('things and lengths beside people in English', () => {
  it.each([
    ['shipwrecks', 'More than 90 Migrants Missing After Two Shipwrecks Off Ardan', ['missing 90']],
    ['a length told twice', 'Rescuers searched for 17 people still missing in homes buried by the 16ft (5m) deep mudslide.', ['missing 17']],
    ['houses behind what befell them', 'With 144 deaths, 90 injuries, 31,240 destroyed houses and 12 bridges swept away, Sofala is the worst hit.', ['killed 144', 'injured 90']],
    ['houses, of which, so many are damaged', 'Rains killed 60 people, injuring 83, damaging 1,248 houses, of which, 322 fully destroyed and 926 partially.', ['killed 60', 'injured 83']],
    ['hurt livestock', 'The cyclone killed 12 people and left over 94,000 livestock dead and nearly 51,000 injured.', ['killed 12']]
  ])('count nobody: %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('who says it at the end of an English sentence', () => {
  it.each([
    ['Heavy rains killed five people in Kalo, said the ministry in a statement.', 'the ministry'],
    ['Heavy rains killed five people in Kalo, said the UN refugee agency (UNHCR) in its latest report.', 'the UN refugee agency (UNHCR)'],
    ['Heavy rains killed five people in Kalo, said Omar Deby at a briefing.', 'Omar Deby'],
    ['Heavy rains killed five people in Kalo, said the ministry in Geneva.', 'the ministry in Geneva'],
    ['“Bodies of three victims were recovered,” informed district police chief Ram Thapa.', 'district police chief Ram Thapa'],
    ['Fighting displaced 300 people. Forty people died, the statement added.', 'the statement'],
    ['Five people died, according to estimates.', 'estimates']
  ])('is named in "%s"', (text, source) => expect(sourcesIn(text).at(-1)).toBe(source))

  it('is no agency whose dispatch a town opens', () => {
    expect(sourcesIn('Relief\n\nNAIROBI Xinhua: Some 61,200 refugees have returned home since May, the UN refugee agency said on Tuesday.')).toEqual(['the UN refugee agency'])
  })

  it('is nobody who counted the same twice', () => expect(sourcesIn('The headline, "Settlers Injure 15 in Kalo," counted the same patients twice.')).toEqual([null]))
})

describe('people in English situation reports', () => {
  it.each([
    ['hurt, though the dead of the next clause are told of', 'The UN raised the toll to 31. At least six people were injured and the dead included women, the UN said.', ['killed 31', 'injured 6']],
    ['missing where they are estimated to be', 'There are 60 people estimated to be missing.', ['missing 60']],
    ['told to the last place they came from', 'Nine deaths came from Luzon, four from Palawan, and one from Cebu.', ['killed 9', 'killed 4', 'killed 1']],
    ['no searchers of others', 'More than 200 police, using bulldozers, were digging through the mud to reach about 85 bodies still thought buried.', ['killed 85']],
    ['none of places that are affected', 'Cyclone Ida killed 73 people. The most affected provinces are Zambezia (741,136 people), Sofala (139,553 people), and Gaza (107,614 people).', ['killed 73']]
  ])('are %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('were driven out by what they were due to', () => {
    const { claims } = extractArticle('There were 61,000 internal displacements in May; of these, 7,000 were caused by conflict and 54,000 were due to floods.')
    expect(claims.map(({ modality }) => modality)).toEqual(['asserted', 'asserted', 'asserted'])
  })
})
