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
    ['Three in Region 2 died.', ['killed 3']],
    ['The collapse of house 28 in the street killed seven.', ['killed 7']],
    ['We now have 20 dead and 50 survivors.', ['killed 20']],
    ['The ship rescued 367 migrants and recovered the bodies of 25. The 367, including 342 men and 25 women, reached the port.', ['killed 25']],
    ['Floods have killed 38 people and left 4,5-million others displaced.', ['killed 38', 'displaced 4500000']],
    ['The region hosts one of the largest displaced populations in the world.', []],
    ['The largest appeals are for Syrian refugees (US$ 864 million); Yemen (US$ 535 million); and Chad (US$ 180 million).', ['requested 864000000', 'requested 535000000', 'requested 180000000']],
    ['Thousands of police and firefighters poured into the region to help.', []],
    ['Some 300 doctors fled the country.', ['refugees 300']],
    ['About 9,600 people have been displaced and as many as 200,000 people are in desperate need of food.', ['displaced 9600']]
  ])('count nobody who is only trapped, saved, in need or come to help in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Some 60 people fleeing Syria drowned when their boat sank.', ['killed 60']],
    ['As many as 400 migrants fleeing the coast are feared to have drowned.', ['killed 400']],
    ['About 300 people displaced by the floods have died of cholera.', ['killed 300']],
    ['Thirty people evacuated from the town were injured when their bus overturned.', ['injured 30']],
    ['Ten people sheltering in a school were killed.', ['killed 10']],
    ['Two men trapped in the rubble died.', ['killed 2']],
    ['Twenty people stranded on a roof drowned.', ['killed 20']],
    ['Two women taken to hospital had died.', ['killed 2']],
    ['Two people injured in the crash died on Monday.', ['killed 2']],
    ['Twelve people hurt in the blast are in hospital.', ['injured 12']],
    ["Two missing men's bodies were found.", ['killed 2']],
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
    ['Floods killed 13 people. The casualties include four from the north and two from the south.', ['4 < 13', '2 < 13']],
    ['The blast wounded 60. Among the casualties were 12 children.', ['12 < 60']],
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
    ['The missing could be as many as 600, based on the number of homes destroyed.', [null]],
    ['The toll is 600, based on police figures.', ['police figures']],
    ['Relatives, as of this post, have only notified authorities of 100 people missing.', [null]],
    ['"Three bodies have been found, two of them identified by their relatives," the office said.', ['the office', 'the office']],
    ['The agency may have to cut rations in the north, where it is feeding some 600,000 refugees.', [null]],
    ['The district on the western tip of the island was the worst affected, with 207 killed.', [null]],
    ['Police estimated at least 100 people were still missing.', ['Police']],
    ['The director said 120 were missing. He later said rescuers had recovered two bodies.', ['The director', 'The director']],
    ['The dead number 78. State officials put the current number at 75.', [null, 'State officials']],
    ['Donors met.\nThe United States announced $584 million, the European Commission $173 million and Germany $123 million.', ['The United States', null, null]],
    ['Donors met.\nThe UN said that Kuwait gave $300 million and Qatar $100 million.', ['The UN', 'The UN']]
  ])('are those named in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('English compensation', () => {
  it.each([
    ['The ministry announced a compensation of Rs 5 lakh for the kin of the dead and Rs 1 lakh for those with grievous injuries.', []],
    ['Canada gave $5 million for the injured.', ['delivered 5000000']]
  ])('is no aid where each family gets it in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('counts the one plain toll among many other numbers', () => {
    const text = 'A total of 36 people died when a 21-storey building collapsed, officials said.\n"For now, 36 people - 33 men and three women - have been pulled out and there are nine survivors," the director said.'
    expect(claimsIn(text)).toEqual(['killed 36'])
  })
})
