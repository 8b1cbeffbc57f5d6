import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('who speaks in English news of relief', () => {
  it.each([
    ['a country that announces on a day', 'Relief for Kalo\n\nPortugal on Thursday announced a package of emergency aid of €9 million for the people of Kalo.', ['Portugal']],
    ['a country that announces that it will give', 'Relief for Kalo\n\nJapan announced in May that it would send $14 million to UNICEF for the schools.', ['Japan']],
    ['no giver of a sum', 'Relief\n\nThe envoy presented the agency with $300,000, given by a Saudi fund, for the clinics.', [null]],
    ['nobody whose services were provided', 'Relief\n\nClinics are provided by Malteser International, and $400,000 is set aside for the UN.', [null]],
    ['who puts a toll, not who confirmed a part of it', 'Storm\n\nThe Associated Press has put the toll at 21, including four confirmed by rescue teams.', ['The Associated Press', 'rescue teams']],
    ['no body that raised money', 'Relief\n\nThe agency praised donors. The governor said it had raised half of the $2.6 billion sought this year.', ['The governor']],
    ['a daily report as a whole', 'Floods\n\nAccording to the daily report of the authority, 31 people have died.', ['the daily report of the authority']],
    ['who said so on a day, not the paper that has it', 'Quake\n\nThree people died, said the mayor of Ardan on Monday, according to the Daily Star.', ['the mayor of Ardan']],
    ['no giver whose item tells of another speaker', 'Pledges\n\n- Canada: Minister Ann Roy says 900 people fled Kalo. The rest are in Bela, including 30,000 refugees.', ['Minister Ann Roy', null]],
    ['no province of a share', 'Floods\n\nOut of 940 deaths, Sofala has reported 510, Manica 230 and Tete 200.', [null, null, null, null]]
  ])('is %s', (_name, text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('money in English news of relief', () => {
  it.each([
    ['is pledged where donors pledged a total of it', 'Donors pledged a total of $8 billion on Monday.', ['pledged 8000000000']],
    ['is allocated where a total of it will be', 'On 6 May the UN released $65 million. A total of $40 million from two funds will be allocated to the north.', ['allocated 65000000', 'allocated 40000000']],
    ['is promised where a country is to donate it', 'Austria is to donate a further €12 million ($13 million) in aid to Kalo this year.', ['pledged 12000000', 'pledged 13000000']],
    ['is asked for where donors were urged to provide it', 'He opened the meeting by urging the more than 90 donors in the hall to provide $7.5 billion for Kalo.', ['requested 7500000000']],
    ['is asked for by nobody that it approaches', 'Relief\n\nThe conference has secured approaching $5bn for this year alone.', ['pledged 5000000000']],
    ['is given to its tune', 'Qatar has supported the camps to the tune of $12 million.', ['delivered 12000000']]
  ])('%s', (_name, text, expected) => expect(claimsIn(text).map((claim) => claim.split(' ').slice(0, 2).join(' '))).toEqual(expected))
})

describe('people in English news of relief', () => {
  it.each([
    ['to help them', 'Donors pledged $9 billion to help millions of victims of the civil war.'],
    ['sought to help', 'The UN was seeking $4.2bn to help 17.3 million people.'],
    ['who were impacted', 'In Kalo about 868,000 people have been impacted.']
  ])('are no claim where money is %s', (_name, text) => expect(claimsIn(text).filter((claim) => !/pledged|requested/.test(claim))).toEqual([]))

  it('are not buried with what an avalanche buried', () => {
    expect(claimsIn('Ten people were killed when an avalanche buried parts of the camp where hundreds of climbers have gathered.')).toHaveLength(1)
  })

  it('are missing by a "missing toll"', () => expect(claimsIn('Landslide: missing toll revised down to 34')[0]).toContain('missing 34'))
})

describe('lists of places in English', () => {
  it.each([
    ['make up those told before, bare numbers or not', 'On Monday 2,442 refugees were received. 1,213 crossed at Elegu, 247 in Moyo, 57 in Lamwo, and 370 in Oraba. Another 555 were received in Bweyale.',
      ['1213 < 2442', '247 < 2442', '57 < 2442', '370 < 2442', '555 < 2442']],
    ['make up a rounded toll', 'Quake\n\nThe quake has killed more than 33,000, officials said.\n\nIn Ardan the toll is 29,605, the agency said.\n\nIn Bela it is 1,414 deaths, the ministry said.\n\nIn Cora 2,168 have died, rescuers said.',
      ['29605 < 33000', '1414 < 33000', '2168 < 33000']],
    ['make up a toll that is short of one', 'Floods\n\nAt least 1,696 people have died. As per the agency, 759 people died in Sofala, 308 in Manica, 336 in Tete, 221 in Gaza, 48 in Niassa and 23 in Zambezia.',
      ['759 < 1696', '308 < 1696', '336 < 1696', '221 < 1696', '48 < 1696', '23 < 1696']],
    ['break down a toll though a part of it was told between', 'Toll\n\nOfficials have confirmed 58 deaths. At least 18 drowned.\n\nHere are the deaths by county:\n\n• Lee County: 50\n• Polk County: 3\n• Volusia: 5',
      ['18 < 58', '50 < 58', '3 < 58', '5 < 58']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('sums and their parts in English news of relief', () => {
  it.each([
    ['are of what was given, not asked for', 'Relief\n\nDonors have pledged $1.1 billion. The UN had sought $2.1 billion. Initial pledges announced in Geneva included $150 million from Oman and $100 million from Chile.',
      ['150000000 < 1100000000', '100000000 < 1100000000']],
    ['are of the sum in their own currency', 'Germany has pledged 2.3 billion euros ($2.5 billion) in aid through 2018, including 1.2 billion euros this year.', ['1200000000 < 2300000000']],
    ['go on with the giver named first', 'Pledges\n\nThe conference ended with pledges of $1.5 billion. Among others, Chile pledged $407 million, Peru $93 million, Oman $59 million and Malta $2.4 million.',
      ['407000000 < 1500000000', '93000000 < 1500000000', '59000000 < 1500000000', '2400000 < 1500000000']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('stand in brackets behind their places', () => {
    const text = 'The fund has allocated $30 million. It said so on Monday. The money will help families uprooted by war in Niger ($12 million), Mali ($10 million) and Chad ($8 million).'
    expect(claimsIn(text)).toEqual(['allocated 30000000', 'allocated 12000000', 'allocated 10000000', 'allocated 8000000'])
  })

  it('tell of nobody whose lives were affected', () => {
    expect(claimsIn('The quake killed 2,000 people and affected the lives of 3 million more.')).toEqual(['killed 2000'])
  })
})

describe('parts that "with" brings in in English', () => {
  it.each([
    ['are of the toll that a place accounts for', 'The ministry put the toll at 2,640, with Ardan accounting for nearly 800 deaths.', ['800 < 2640']],
    ['are of the sum right before it', 'The U.S. will contribute about $900 million, with around $600 million going to food.', ['600000000 < 900000000']],
    ['are of the sum told before, where a rest is left', 'Donors pledged $10 billion on Monday. Leaders committed almost $7 billion for this year, with the rest to be handed over later.', ['7000000000 < 10000000000']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('wordings of real news in English', () => {
  it.each([
    ['a mark that is crossed is exceeded', 'The death toll has crossed the 7,000 mark.', 'more-than'],
    ['a number eclipsed is exceeded', 'Storm: death toll eclipses 60 as more bodies are found', 'more-than']
  ])('%s', (_name, text, qualifier) => expect(extractArticle(text).claims[0]?.figure.qualifier).toBe(qualifier))

  it.each([
    ['is pledged where a body announces that it is providing it', 'Relief\n\nThe agency announced it is providing an additional $70 million in aid to Somalia.', ['pledged 70000000']],
    ['is allocated where a government has prepared it', 'Quake\n\nThe government had prepared 560 billion rupiah to provide relief after the earthquake.', ['allocated 560000000000']]
  ])('money %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
