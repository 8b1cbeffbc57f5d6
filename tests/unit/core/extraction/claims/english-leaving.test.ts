import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English people made to leave where they live', () => {
  it.each([
    ['844,000 refugees and 220,000 Chadian returnees have crossed into eastern Chad.', ['refugees 844000', 'returned 220000']],
    ['Trains took 4,000 people out of Pokrovsk on Thursday.', ['displaced 4000']],
    ['Soldiers moved 2,800 people out of the districts nearest the river.', ['displaced 2800']],
    ['The fighting has sent 42,000 people running.', ['displaced 42000']],
    ['Clashes sent 900 people into the bush.', ['displaced 900']],
    ['Authorities told 23,000 people in the lowlands to leave.', ['displaced 23000']],
    ['All 1,900 inhabitants have left.', ['displaced 1900']],
    ['The fire destroyed the homes of 1,400 people.', ['displaced 1400']],
    ['The quake cost 8,000 people their homes.', ['displaced 8000']],
    ['The siege has emptied the town of 30,000 people.', ['displaced 30000']],
    ['Some 5,200 still cannot go back to their houses.', ['displaced 5200']],
    ['Fire swept through the settlement, leaving 2,000 people with nowhere to live.', ['displaced 2000']],
    ['By evening 2,400 had been taken to reception centres.', ['displaced 2400']],
    ['About 70,000 people live in the camps around Goma.', ['displaced 70000']],
    ['Some 3,210 people are staying outside evacuation centres.', ['displaced 3210']],
    ['Clashes uprooted 700 people on Tuesday. Around 2,400 people reached Umm Rawaba on foot.', ['displaced 700', 'displaced 2400']],
    ['OCHA estimates displacement at 6,000 people.', ['displaced 6000']],
    ['The camp\'s population has swollen to 61,000.', ['displaced 61000']],
    ['Some 2,500 villagers are living in a mosque.', ['displaced 2500']],
    ['Refugees kept arriving at the border. More than 100,400 people had entered Armenia by Monday.', ['refugees 100400']],
    ['Pakistan deported 300 Afghans. It sent 9,800 Afghans back over the border last month.', ['returned 300', 'returned 9800']],
    ['Of the 9,000 evacuated, 6,000 have returned.', ['displaced 9000', 'returned 6000']],
    ['The ministry says 131,000 people have been moved from four border provinces.', ['displaced 131000']],
    ['Some 900 people have crossed the river into the Democratic Republic of the Congo.', ['refugees 900']],
    ['Across the border, 12,400 Congolese had entered since Monday through the Gatumba post.', ['refugees 12400']],
    ['Fighting displaced 4,000 people. More than 3,000 had gone to Chad.', ['displaced 4000', 'refugees 3000']],
    ['Some 5,000 Rohingya lost their shelters.', ['displaced 5000']],
    ['As of 8 a.m., 11,204 people from 3,120 families were at 84 relief centres.', ['displaced 11204']],
    ['A total of 11,204 victims are at 84 relief centres.', ['displaced 11204']],
    ['Two mandatory evacuation zones with 14,000 residents were declared.', ['displaced 14000']],
    ['Egypt has taken 1.5 million Sudanese.', ['refugees 1500000']],
    ['At the height of the flood 49,700 people were living in 88 centres. This has come down to 21,350 in 37.', ['displaced 49700', 'displaced 21350']],
    ['More than 90,000 spend second night outdoors in Bohol after quake.', ['displaced 90000']],
    ['Some 2,380 people are spending the winter in tarpaulin huts.', ['displaced 2380']],
    ['The war has driven 12 million from their homes, four million of them across borders.', ['displaced 12000000', 'refugees 4000000']],
    ['The conflict has displaced 3 million people, including 450,000 outside the country.', ['displaced 3000000', 'refugees 450000']],
    ['Across the Sahel 3.1 million people are internally displaced and around two million are refugees.', ['displaced 3100000', 'refugees 2000000']],
    ['Refugees kept coming. "We have opened our borders to 90,000 people in a week," he said.', ['refugees 90000']],
    ['More than 6,800 civilians have been killed, 1,130 of them last year, and 3.6 million are displaced. Of the latter, 410,000 are in Rakhine.', ['killed 6800', 'killed 1130', 'displaced 3600000', 'displaced 410000']],
    ['Chad has registered 27,350 refugees from Darfur. Of these, 18,200 are still in the open.', ['refugees 27350', 'refugees 18200']],
    ['Some 61,230 Afghans came back this week, 11% fewer than in the preceding one (68,790).', ['returned 61230', 'returned 68790']],
    ['Combat caused 1,874 persons (612 families) to leave 14 hamlets.', ['displaced 1874']],
    ['Manitoba fires push evacuations past 21,000.', ['displaced 21000']],
    ['The flood is over. About 300 people went home on Sunday. Another 500 will follow this week.', ['returned 300', 'returned 500']],
    ['Fighting displaced many. Out of 17,500 registered in the camp, 4,000 have gone home.', ['displaced 17500', 'returned 4000']],
    ['Families fled the shelling. "There were 640 of us in the school," she said.', ['displaced 640']],
    ['Mass displacement: 68,211 (2024, same period: 23,650)\n', ['displaced 68211', 'displaced 23650']],
    ['In all, 61,230 Afghans came back.\n\nBy crossing\nIslam Qala   27,410\nMilak   6,120\nTorkham   15,880\nSpin Boldak   11,820\n', ['returned 61230', 'returned 27410', 'returned 6120', 'returned 15880', 'returned 11820']],
    ['More than 118,000 evacuees have been sent home since Monday.', ['returned 118000']],
    ['Some 3.7 million are displaced in Ukraine and 5.7 million have found refuge abroad.', ['displaced 3700000', 'refugees 5700000']],
    ['There are now 82 relief camps, with more than 8,300 inmates.', ['displaced 8300']],
    ['Macomia has two camps for the displaced. The camps, which had about 9,000 inhabitants in May, have doubled.', ['displaced 9000']],
    ['Refugees from Rutshuru keep crossing the border. Last week 2,814 individuals were received, down from 3,960 the week before.', ['refugees 2814', 'refugees 3960']],
    ['Some 3,640 people are in 92 shelters, of which 61 are schools.', ['displaced 3640']],
    ['Some 3,400 are not yet allowed home after the fire displaced the town.', ['displaced 3400']],
    ['The fighting displaced many. In Dikwa 4,000 arrived this week and 600 came by lorry.', ['displaced 4000', 'displaced 600']],
    ['DISPLACEMENT\nBarangay Poblacion: 1,204 persons (310 families)\n', ['displaced 1204']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Fourteen doctors have gone to the camp of the displaced.'],
    ['The flood displaced nobody. Some 14,300 people received a hot meal and 9,100 were given cash grants.'],
    ['Some 3,400 students are staying in 12 schools.'],
    ['Refugees pay rent. Some 46,000 people received the subsidy in August, against 91,000 a year ago.'],
    ['Three mass displacements were verified during the week.'],
    ['The prison, with 4,000 inmates, is an hour from the camps.'],
    ['Homes were flooded. The school had 400 children.'],
    ['Each family that was displaced receives a plot of 20 by 30 metres.'],
    ['Around 900 passengers were taken off stranded trains.'],
    ['He met reporters at Government House yesterday as seven oil workers looked on.'],
    ['Of 83 separated children registered after the flood, 61 are back with relatives.'],
    ['A coach took 46 people from London to Leeds.'],
    ['A camp of 200 scouts opened on Friday.'],
    ['In 2024 people fled the city again.'],
    ['Russia pulled 30,000 troops out of Kherson in November.'],
    ['The company moved 4,000 staff out of the city.'],
    ['The plan would lift 3 million people out of poverty.'],
    ['The bank told 300 workers to leave by Friday.'],
    ['About 600 motorists spent the night in their cars on the motorway.'],
    ['Some 60,000 pilgrims slept in tents in Mina.'],
    ['Each of the shelters can hold 1,000 people.'],
    ['The tax drove 9,000 voters away from the party.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English wholes that nobody counted', () => {
  it.each([
    ['12 of the 40 passengers were killed.', ['killed 12']],
    ['Only 200 of the 7,000 inhabitants have returned.', ['returned 200']],
    ['Just 90 of the village\'s 1,200 people are still in tents.', ['displaced 90']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('count where a relative clause says what befell them', () => expect(claimsIn('Two of the 16 people who were kidnapped in August had been sent home.')).toContain('abducted 16'))

  it.each([
    ['The fighting has displaced 86,000 people. Transit sites built for 3,000 now hold around 20,000.', ['displaced 86000', 'displaced 20000']],
    ['Nearly 64,000 refugees have crossed the border. Kutupalong and the other 32 camps hold 1.14 million Rohingya.', ['refugees 64000', 'refugees 1140000']],
    ['The floods displaced 4,000 people. A single evacuation centre in Naga is packed with 610.', ['displaced 4000', 'displaced 610']],
    ['Refugees keep crossing into Burundi. The camp, meant for 12,000, now holds 31,000.', ['refugees 31000']],
    ['The camp\'s population has swollen to 61,000.', ['displaced 61000']],
    ['There are 31,000 people in Roe camp, which has one water point.', ['displaced 31000']],
    ['More than 64,000 refugees have crossed into Burundi. 21,500 refugees have been moved inland to Musenyi.', ['refugees 64000', 'refugees 21500']],
    ['UNHCR counted 5,260 arrivals from Sudan. A further 800 are waiting at the border post.', ['refugees 5260', 'refugees 800']]
  ])('count where a camp or school has taken them in: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each(['The stadium holds 42,000 and was full for the final.', 'The camp can hold 5,000.', 'The site holds 200 tents and a clinic.', 'The school holds 600 pupils in normal times.', 'Where were the soldiers? There are 300 of them in the camp.'])(
    'are not those whom a place has room for: "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['In Khan Younis, sites that were full in July have absorbed 38,000 newcomers since people fled the city.', ['displaced 38000']],
    ['Persons inside ECs: 412,816\nPersons outside ECs: 98,044', ['displaced 412816', 'displaced 98044']],
    ['About 21,000 took refuge in Lebanon.', ['refugees 21000']],
    ['About 2,000 took refuge in schools in Sudan.', ['displaced 2000']],
    ['28 migrants have asked for voluntary return to Niamey.', []],
    ['The fighting displaced 78,000 people. A further 12,500 are confined to their villages by mines.', ['displaced 78000']]
  ])('are told by where they went: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Some 100,000 people sought protection in neighbouring countries.', ['refugees 100000']],
    ['Some 900 people took refuge in neighbouring villages.', ['displaced 900']],
    ['Fighting displaced many people. Some 2.2 million have still not gone home.', ['displaced 2200000']],
    ['Deaths: 479\nPersons in safety centres: 188,974', ['killed 479', 'displaced 188974']]
  ])('stay where they went: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Nearly 300,000 Sudanese refugees have crossed. Farchana has taken in 48,000, Arkoum 55,000 and Metche about as many.', ['refugees 300000', 'refugees 48000', 'refugees 55000']],
    ['The evacuation goes on in the Donetsk region, where 31,000 people have left their homes. Lviv took 210 last week, Vinnytsia 165.', ['displaced 31000', 'displaced 210', 'displaced 165']],
    ['Thousands were displaced. In its thirty rooms live 3,800.', ['displaced 1000..9999', 'displaced 3800']],
    ['Napoli took 48,000 fans to the final.', []]
  ])('are taken in by towns that are named: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['War has driven nearly 12 million people from their homes, 4.2 million of them across a border.', ['displaced 12000000', 'refugees 4200000']],
    ['War has driven nearly 12 million people from their homes, 7 million of them abroad and a million of them into Chad.', ['displaced 12000000', 'refugees 7000000', 'refugees 1000000']],
    ['Some 3.1 million people are internally displaced and two million are refugees in neighbouring countries.', ['displaced 3100000', 'refugees 2000000']],
    ['War has driven nearly 12 million people from their homes, 4.2 million of them to the north.', ['displaced 12000000', 'displaced 4200000']]
  ])('are refugees where they are abroad: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The camps on the road to Sake, where about 650,000 people had been living, were razed.', ['displaced 650000']],
    ['The town, where 4,300 people live, has no water.', []],
    ['From April to June, hospitals in the Kivus admitted 1,650 people with weapon injuries after 28,000 fled.', ['injured 1650', 'displaced 28000']]
  ])('live in the camps that are told of: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people who flee a country', () => {
  it.each([
    ['Two million people have been forced to flee Sudan.', ['refugees 2000000']],
    ['Over 85,000 people, mainly Eritreans, have fled to Kenya from Ethiopia.', ['refugees 85000']],
    ["Some 4,000 people have fled Lebanon's southern villages.", ['displaced 4000']],
    ['Some 4,000 people, mostly women, fled to Mubi town.', ['displaced 4000']]
  ])('are refugees, and others are not: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
