import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('a number put by somebody who is asked', () => {
  it('counts what the question asks for', () =>
    expect(claimsIn('16 people died. How many were hurt? The ministry put it at "more than 15".')).toEqual(['killed 16', 'injured 15']))
})

describe('parts of one size that other nouns count', () => {
  it('are claims of their own', () =>
    expect(claimsIn('At least 16 people died, the ministry said: eleven mothers, two nurses and three newborns. A doctor said that three policemen guarding the gate were among the dead.'))
      .toEqual(['killed 16', 'killed 11', 'killed 2', 'killed 3', 'killed 3']))
})

describe('everyday English on the dead and the hurt', () => {
  it.each([
    ['The number of Indian nationals in captivity in the country stands at eight.', ['held 8']],
    ['Most of the displaced are in Tawila (320,000), followed by Kutum (41,000).', ['displaced 320000', 'displaced 41000']],
    ['The dead were from Kerala (24), Tamil Nadu (seven) and Bihar (two).', ['killed 24', 'killed 7', 'killed 2']],
    ['The deceased have been identified as Sabitri Nayak (52) and Babuli (6).', []],
    ['Russia and Ukraine exchanged 185 soldiers on Friday.', ['prisoners-exchanged 185']],
    ['Gunmen kill 11 after soccer game in central Mexico', ['killed 11']],
    ['The state recorded 2,539 homicides last year.', ['killed 2539']],
    ['We lost two of our own, and five are recovering in a military hospital.', ['killed 2', 'injured 5']],
    ['The army listed 214 extremists: 161 who surrendered, 22 who were arrested and 31 who were killed in action.', ['killed 31']],
    ['We flew out 420 wounded in 40 flights; 12 of them did not survive.', ['injured 420', 'killed 12']],
    ['Gunmen killed at least 32 people in raids on three farming villages.', ['killed 32']],
    ['Since the deal 70 exchanges have taken place.', []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English figures of everyday news that are no claims', () => {
  it.each([
    ['Morocco received 19.8 million tourists in 2025, the ministry said. Foreign visitors crossed the border at Tangier.'],
    ['Ministry of Tourism: Morocco welcomes 19.8 million visitors\n\nMorocco received 19.8 million tourists in 2025. Foreign visitors living abroad accounted for 9.4 million arrivals. France remains the largest market with 2.6 million, followed by Spain with 2.1 million.'],
    ['Some 2 million pilgrims arrived in Mecca, the Saudi authorities said.'],
    ['The injured were taken by Bus 3 to the hospital.'],
    ['The party spent $3 million on advertisements.'],
    ['"We paid 12,000 dollars to the smugglers," he said.'],
    ['A household whose home was destroyed gets 1.2 million yen.'],
    ['Mobile medical teams have treated 2,216 patients.'],
    ['The Senate last month approved 1.15 trillion naira in spending, and the deficit in the budget grew with falling revenues.'],
    ['The Red Crescent mobilised 1,340 camp volunteers, themselves refugees for the most part.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['The population can report movement on the toll-free numbers 80 00 11 15 and 80 33. Seven soldiers were killed.', ['killed 7']],
    ['Over 1.42 million people were internally displaced according to DTM Round 12.', ['displaced 1420000']],
    ['Federico Arce, 52, was looking for his daughter, a nursing student. Five people are missing.', ['missing 5']],
    ['In July 2015, 23 people died when about 1,500 people rushed a factory that was handing out clothes.', ['killed 23']],
    ['The bus had left the capital at 2 a.m. with 43 passengers and two drivers; 21 people were killed.', ['killed 21']],
    ['In Indian Punjab 30 deaths have been recorded since the start of August and nearly 19,500 people helped, the state government said.', ['killed 30']],
    ['Chad received 12,000 refugees from Darfur last week.', ['refugees 12000']],
    ['The government has spent $40 million on relief for flood victims.', ['delivered 40000000']]
  ])('finds only the others in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('English figures of everyday news', () => {
  it.each([
    ['Four trekkers have not been in contact since Saturday in the Langtang area, the police said.', ['missing 4']],
    ['Some 9,100 refugees have been relocated to learning centres after the landslides in the camps.', ['displaced 9100']],
    ['Nine civilians held by the terrorists for forty-one days, including two women, were liberated.', ['released 9', 'released 2']],
    ['New displacement continues in Cabo Delgado: 4,200 people in the past week, compared with 2,900 the week before.', ['displaced 4200', 'displaced 2900']],
    ['In all, 6,210 individuals fled. Of these, 4,371 left sections of Kenscoff such as Belle Fontaine; 1,839 came from Cabaret.', ['displaced 6210', 'displaced 4371', 'displaced 1839']],
    ['About 4,800 residents of Canadian and Glazier are under mandatory evacuation.', ['displaced 4800']],
    ['In Suzu, 2,940 residents continue to live in temporary units after the earthquake.', ['displaced 2940']],
    ['The Unified Command Post has registered about 13,900 newly displaced people since 22 December near the border.', ['displaced 13900']],
    ['Some 150,000 new arrivals since early 2024 had been fitted into the Rohingya refugee camps.', ['refugees 150000']]
  ])('counts people in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it.each([
    ['The EU promised €80 million for the Rohingya. Britain put up £36 million and Australia A$42 million.', ['pledged 80000000', 'pledged 36000000', 'pledged 42000000']],
    ['The conference closed with promises of $412 million for 2026, well below the $934 million that the United Nations has asked for.', ['pledged 412000000', 'requested 934000000']],
    ['Of the $2 billion pledged, just $300 million has materialised.', ['pledged 2000000000', 'delivered 300000000']],
    ['The government decided to extend Emergency Grant Aid totaling US$5.2 million to Indonesia and Sri Lanka.', ['allocated 5200000']],
    ['The EU pledged aid totalling 40 million euros.', ['pledged 40000000']],
    ['Aid totalling $9 million has been delivered to the quake zone.', ['delivered 9000000']],
    ['This update requests a second allocation of CHF 230,000.', ['requested 230000']],
    ['The deputy commissioner has announced Tk 7 lakh from the district relief fund.', ['allocated 700000']],
    ['The main donors this year were Germany ($120 million), Japan ($45 million) and the European Union ($30 million).', ['delivered 120000000', 'delivered 45000000', 'delivered 30000000']],
    ['The government decided to give Emergency Grant Aid of US$5.2 million. It consists of the following:\n(1) Indonesia: US$3 million for food;\n(2) Sri Lanka: US$2.2 million for water.', ['allocated 5200000', 'allocated 3000000', 'allocated 2200000']]
  ])('tells the stage of the money in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})
