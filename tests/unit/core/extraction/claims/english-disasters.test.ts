import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English news of disasters', () => {
  it.each([
    ['A blast at a coal mine kills 20 and leaves 300 trapped', ['killed 20']],
    ['The cave-in killed two men and trapped dozens more.', ['killed 2']],
    ['Eight workers died and 40 others remain trapped.', ['killed 8']],
    ['Tower collapse: 3 dead, 20 feared trapped', ['killed 3']],
    ['Three trapped miners were found dead.', ['killed 3']],
    ['Nine people died, 58 are missing and another 32 have received injuries.', ['killed 9', 'missing 58', 'injured 32']],
    ['Three in Region 2 died.', ['killed 3']]
  ])('count nobody who is only trapped or numbers a place in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Some 60 people fleeing Syria drowned when their boat sank.', ['killed 60']],
    ['As many as 400 migrants fleeing the coast are feared to have drowned.', ['killed 400']],
    ['About 300 people displaced by the floods have died of cholera.', ['killed 300']],
    ['Thirty people evacuated from the town were injured when their bus overturned.', ['injured 30']],
    ['Ten people sheltering in a school were killed.', ['killed 10']],
    ['Two men trapped in the rubble died.', ['killed 2']],
    ['Twenty people stranded on a roof drowned.', ['killed 20']],
    ['Two people rescued from the rubble later died in hospital.', ['killed 2']],
    ['Some 300 people fled after dozens were killed.', ['displaced 300', 'killed 12..99']],
    ['Some 30 people fled to avoid being killed.', ['displaced 30']]
  ])('tell by the verb what befell those a participle describes in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Hundreds of migrants believed to have drowned off the island', ['killed 100..999']],
    ['Dozens of refugees are believed to have died in the desert.', ['killed 12..99']],
    ['Forty people reported to have died', ['killed 40']],
    ['Forty people believed killed', ['killed 40']]
  ])('count those of whom it is believed in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The toll stands at 900.\nSome 215 soldiers were among the dead, and 414 soldiers were injured.', ['215 < 900']],
    ['The quake killed 300. Eleven nurses were also among the dead and four doctors remain missing.', ['11 < 300']],
    ['Two people – including a child – were killed.', ['1 < 2']],
    ['Two more people - including a boy - were found dead.', ['1 < 2']],
    ['Ten people – six men, three women and a girl – were hurt.', ['6 < 10', '3 < 10', '1 < 10']],
    ['The quake killed 300. Eleven nurses and two doctors were among the dead.', ['11 < 300', '2 < 300']]
  ])('end a named set where another clause tells of others, and stand between dashes of any kind, in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('English sources in news of disasters', () => {
  it.each([
    ['The director, Abdul Baba, said the boat sank. According to him, 22 bodies were recovered.', ['The director, Abdul Baba']],
    ['Police said the bus was full. Twelve people, according to them, are missing.', ['Police']],
    ['According to her lawyer, 12 people were killed.', ['her lawyer']],
    ['Firefighters said 52 people died, but later police said 51 had died.', ['Firefighters', 'police']],
    ['Firefighters said 52 people died, but police issued a press release saying that 51 had died.', ['Firefighters', 'police']],
    ['The agency provided data showing that 12 people had died.', ['The agency']],
    ['Relatives gave samples, which helped confirm that two of the dead were brothers.', [null]],
    ['The authorities said the toll was likely to rise, with 1,200 people missing in a suburb, according to the Red Cross.', ['the Red Cross']],
    ['The authorities said the toll was likely to rise, with 1,200 people missing in a suburb.', ['The authorities']],
    ['NDRRMC: Deaths from severe weather climb to 12\nRain fell.', ['NDRRMC']],
    ['Donors met.\nThe United States announced $584 million, the European Commission $173 million and Germany $123 million.', ['The United States', null, null]],
    ['Donors met.\nThe UN said that Kuwait gave $300 million and Qatar $100 million.', ['The UN', 'The UN']]
  ])('are those named in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})
