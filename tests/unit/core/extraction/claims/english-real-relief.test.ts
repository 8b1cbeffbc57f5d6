import { describe, expect, it } from 'vitest'
import { claimsIn, sourcesIn } from './claims.ts'

describe('who speaks in English news of relief', () => {
  it.each([
    ['a country that announces on a day', 'Relief for Kalo\n\nPortugal on Thursday announced a package of emergency aid of €9 million for the people of Kalo.', ['Portugal']],
    ['a country that announces that it will give', 'Relief for Kalo\n\nJapan announced in May that it would send $14 million to UNICEF for the schools.', ['Japan']],
    ['no giver of a sum', 'Relief\n\nThe envoy presented the agency with $300,000, given by a Saudi fund, for the clinics.', [null]],
    ['nobody whose services were provided', 'Relief\n\nClinics are provided by Malteser International, and $400,000 is set aside for the UN.', [null]],
    ['who puts a toll, not who confirmed a part of it', 'Storm\n\nThe Associated Press has put the toll at 21, including four confirmed by rescue teams.', ['The Associated Press', 'rescue teams']],
    ['no body that raised money', 'Relief\n\nThe agency praised donors. The governor said it had raised half of the $2.6 billion sought this year.', ['The governor']],
    ['a daily report as a whole', 'Floods\n\nAccording to the daily report of the authority, 31 people have died.', ['the daily report of the authority']],
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
