import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts and wholes in English', () => {
  it.each([
    ['Japan paid the coast guard $2.1 million of a promised $8 million.', ['2100000 < 8000000']],
    ['Britain promised 88 million pounds. Last month, Congress approved another $40 million for demining. USAID has already spent $18 million of that.', ['18000000 < 40000000']],
    ['Humanitarian funding: $11 million received of $62 million required.', ['11000000 < 62000000']],
    ['Twenty-seven migrants, six children among them, drowned off the coast.', ['6 < 27']],
    ['Sixty-one people — 51 men and ten women — were killed when the boat sank.', ['51 < 61', '10 < 61']],
    ['Twenty-seven were hurt, of whom the county hospital has kept 11.', ['11 < 27']],
    ['Nine people (three of them children) died when the roof caved in.', ['3 < 9']],
    ['Of 64 wounded brought to the clinic, a dozen were children.', ['12 < 64']],
    ['Among the 45 killed were 12 women and eight children.', ['12 < 45', '8 < 45']],
    ['Ninety people were hurt, seven critically.', ['7 < 90']],
    ['The flood killed 3,840 people, 3,190 of whom have been buried. Of those, at least 400 were foreigners.', ['3190 < 3840', '400 < 3190']],
    ['The quake killed 2,946 people and injured 5,674. One province alone lost 1,684 people.', ['1684 < 2946']],
    ['The rocket wounded 25 people, three girls and a policeman among others.', ['3 < 25', '1 < 25']],
    ['Eighteen people were killed. Fourteen of the victims died in Adana and four in Mersin.', ['14 < 18', '4 < 18']],
    ['Killed: 64 (22 children, 14 women)', ['22 < 64', '14 < 64']],
    ['Last December 38 people died on the river, nine from one family.', ['9 < 38']],
    ['The army lost 12 soldiers in the ambush near Djibo, three after they had surrendered.', ['3 < 12']],
    ['The hospital received 14 bodies, five belonging to the same family, and 40 wounded.', ['5 < 14']],
    ['Police said 19 protesters were wounded in the capital, four by live rounds.', ['4 < 19']],
    ['Gunmen have freed 25 of the 113 pupils they seized. Nineteen of the freed are girls.', ['25 < 113', '19 < 25']],
    ['Germany gave €30 million to the appeal. Almost half of the money (€14 million) went to Jordan.', ['14000000 < 30000000']],
    ['Some 9,400 people have fled. Two thirds of the displaced, or 6,200, are children.', ['6200 < 9400']],
    ['In ten days 24,300 people fled their homes. Children make up more than half of this number (12,900).', ['12900 < 24300']],
    ['Ukraine brought home 185 soldiers. Most of the soldiers (140) had been in captivity since 2022.', ['140 < 185']],
    ['Some 15 people died and 40 were hurt. The dead in the second bus included nine pupils.', ['9 < 15']],
    ['Rebels freed 30 captives and hold 12 others. Those released on Sunday included nine Kenyans.', ['9 < 30']],
    ['The fire killed five people. Two officers were hurt. A word on the victims. Four have been identified.', ['4 < 5']],
    ['The raid killed 23 people in Kurmuk. Four worked for the Red Crescent.', ['4 < 23']],
    ['Some 61,000 residents were moved out, 23,400 by boat.', ['23400 < 61000']],
    ['The blast injured 40 people. By evening 24 were still being treated in two hospitals.', ['24 < 40']],
    ['Fires have killed 23 people in Chile. Seventeen died in Penco, eight of them in cars. There are five firefighters among the dead.', ['17 < 23', '8 < 17', '5 < 23']],
    ['Of the 35 who were brought to the clinic, 19 are still there, four in intensive care. Two nurses are also among those who were treated.', ['19 < 35', '4 < 19', '2 < 35']],
    ['Nigeria secured the release of 130 schoolchildren whom gunmen had abducted. Among those who came out on Sunday were seven teachers.', ['7 < 130']],
    ['Rebels freed nine teachers, the last of a group of 21 seized in May.', ['9 < 21']],
    ['More than 64,000 Lebanese are still displaced, down from 1.2 million in the war. Of those, 38,000 come from villages that were razed.', ['38000 < 64000']],
    ['The unit registered 338 people abducted. Two hundred and fourteen regained their freedom, 61 in rescue operations. Twelve were killed by their captors. Seventy remain in captivity.', ['214 < 338', '61 < 214', '12 < 338', '70 < 338']],
    ['The flood killed 31 people in Valencia, nine in their cars.', ['9 < 31']],
    ['The attack wounded 44. Eighteen of the wounded were operated on during the night, and six of these had not woken by morning.', ['18 < 44', '6 < 18']],
    ['The cyclone killed 607 and left 214 missing. Fewer than half the missing — 81 — have been named by relatives.', ['81 < 214']],
    ['Fourteen people were killed — 13 prisoners and a guard — and twenty wounded.', ['13 < 14', '1 < 14']],
    ['Some 2,100 people have fled again, most of them — 1,500 — back to Bama.', ['1500 < 2100']],
    ['The attack killed 45 people, most of them (31) students.', ['31 < 45']],
    ['Fifty-two civilians had been killed, and included in that number were eight women and two children.', ['8 < 52', '2 < 52']],
    ['Three soldiers have died in the same period, two in Rafah.', ['2 < 3']],
    ['Sixty people died. Forty were buried on Friday; the remaining 20 will be buried today.', ['40 < 60', '20 < 60']],
    ['Japan gave $31 million in aid. Australia has paid A$25 million and South Korea six million.', []],
    ['Sweden pledged SEK 1bn in aid; Denmark DKK 200m.', []]
  ])('finds the parts of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Two firefighters are among the injured.', ['injured 2']],
    ['Two children under five were among the victims.', ['killed 2']],
    ['Thirteen of the dead were women.', ['killed 13']],
    ['Ten of the deceased are women.', ['killed 10']],
    ['Nine were hurt. Rescuers used ropes to bring up the bodies. By dusk four of them had yet to be identified.', ['injured 9', 'killed 4']]
  ])('knows a set without a figure in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it.each([
    ['Sixteen of the 45 passengers died.', ['killed 16']],
    ['The bus had 45 passengers, 19 of whom died.', ['killed 19']],
    ['Some 400 people attended the wedding; 31 of them were killed.', ['killed 31']],
    ['Eleven of the building\'s 30 residents perished.', ['killed 11']],
    ['In the first nine months of the year 3,420 Nigerians were kidnapped.', ['abducted 3420']],
    ['Nine migrants, three of them children, drowned.', ['killed 9', 'killed 3']]
  ])('counts the part alone where the verb is its own in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it.each([
    ['Eleven people were shot dead. A woman and a 14-year-old boy were among them.', ['1 < 11', '1 < 11']],
    ['The strike killed three people and injured 14. Two children, aged 4 and 11, were among the injured.', ['2 < 14']],
    ['Nine miners died. Three rescuers were taken to hospital. All the dead came from Shangla. Two of them were brothers.', ['2 < 9']]
  ])('finds the whole in the sentences before in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('gives a part without a verb of its own what befell its whole', () => {
    const text = 'A mudslide killed 34 people.\n\nEight of the 34 were under age.'
    expect(claimsIn(text)).toContain('killed 8')
    expect(partsIn(text)).toContain('8 < 34')
  })

  it.each([
    ['Eighteen people were killed when the bus fell into a gorge. Eleven were children.', ['11 < 18']],
    ['Of the 17 people who died, six were under ten and four were over 70.', ['6 < 17', '4 < 17']],
    ['The ministry counts 331 people killed and 945 hurt. At least 127 were civilians.', ['127 < 331']],
    ['Fifty of our people are still held hostage. We believe 20 are alive.', ['20 < 50']],
    ['Forty-one miners died. Twenty-nine have been identified so far.', ['29 < 41']],
    ['Sixty-three people were injured in the crush. Six are in intensive care.', ['6 < 63']],
    ['Nine people died. One of them, a boy of 12, was found two days later.', ['1 < 9']],
    ['The war has killed 14,000 civilians. Russia fired 300 drones overnight. Nine were shot down.', []]
  ])('understands a number without a noun in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['The World Bank approved $700 million. Two hundred million of that is a grant.', ['200000000 < 700000000']],
    ['The EU promised Kyiv €90bn in aid. Two-thirds, €60bn, is for weapons; the remaining 30 is for the grid.', ['60000000000 < 90000000000', '30000000000 < 90000000000']],
    ['The appeal for $900 million is 23 per cent funded, with $210 million received.', ['210000000 < 900000000']],
    ['The appeal seeks $54 million. So far $9 million has been received.', ['9000000 < 54000000']]
  ])('finds the parts of a sum in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('breaks a line of a table down by the lines that stand further in, or that name persons', () => {
    expect(partsIn('Displaced: 407,233\n   Inside evacuation centres: 318,905\n   Outside: 88,328')).toEqual(['318905 < 407233', '88328 < 407233'])
    expect(partsIn('Dead: 114\nChildren: 31\nInjured: 82')).toEqual(['31 < 114'])
  })

  it('counts one of those told of before, and no pronoun', () => {
    expect(claimsIn('Gunmen took four engineers on Monday. One of them was found dead.')).toEqual(['abducted 4', 'dead-in-captivity 1'])
    expect(claimsIn('Nine people died. One of the officials said the road was closed.')).toEqual(['killed 9'])
  })

  it.each([
    ['Fifteen soldiers were killed in the ambush. Four of the soldiers came from one village.', ['4 < 15']],
    ['At least 25 miners died. Five of the miners had been due to retire.', ['5 < 25']],
    ['Israel freed 183 prisoners on Saturday. Of the prisoners, 18 had been serving life sentences.', ['18 < 183']],
    ['The shelling killed 20 people. The governor reported two deaths in the port. One of the men was a driver.', ['1 < 2']],
    ['Two officers were killed. Three of the drivers were unhurt.', []],
    ['The bombing killed 14 people and wounded 31. Six of them died at the market gate.', ['6 < 14']],
    ['The attack killed 20 people. Twelve women and four children were among the dead.', ['12 < 20', '4 < 20']],
    ['Some 40,000 people fled to 12 villages, 3,100 of them on foot.', ['3100 < 40000']],
    ['The clinic admitted 60 wounded, and four died of their wounds.', ['4 < 60']],
    ['Five of us were hurt, and one was my grandson.', ['1 < 5']],
    ['Some 60,000 people have gone home, by the count of the state, out of close to 700,000 displaced.', ['60000 < 700000']],
    ['The fire hurt 19 people. Seven of the injured have burns. Four of them were flown abroad.', ['7 < 19', '4 < 7']],
    ['In May 61,230 Afghans came back, 11% fewer than in the preceding month (68,790). Of the returnees, 19,650 had been deported.', ['19650 < 61230']]
  ])('finds those who are named again in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['The governor promised 300,000 rupees in aid to the village. Of this the villagers have seen 40,000.', ['40000 < 300000']],
    ['So far $1.7 million in aid has come in, 600,000 of it from Japan.', ['600000 < 1700000']],
    ['Parliament voted 900 million birr in aid for the returnees in July. Only 210 million has been paid out.', ['210000000 < 900000000']],
    ['Israel released 183 Palestinian prisoners. Seven of these are being deported to Egypt.', ['7 < 183']],
    ['Israel freed 183 prisoners. Of the prisoners, 90 were taken to Gaza and 86 to Ramallah. Seven were handed over to the Red Crescent.', ['90 < 183', '86 < 183', '7 < 183']],
    ['The raid wounded 28 people. The centre had earlier spoken of 21 wounded. Of the wounded, nine are children.', ['9 < 28']],
    ['Gunmen kidnapped 38 worshippers. Eleven of the captives were freed on Sunday.', ['11 < 38']],
    ['The quake killed nine people. Among the dead were a woman who was pulled out alive but died later, and two brothers.', ['1 < 9', '2 < 9']]
  ])('finds what is left, paid out or told later of a whole in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['The landslide buried three villages. So far 27 bodies have been recovered. Nineteen have been handed over to their families.', ['19 < 27']],
    ['The governor said 17 people had been killed and that nine had been buried on Saturday.', ['9 < 17']],
    ['Health officials have recorded 114 deaths since June, 48 in Kassala state.', ['48 < 114']],
    ['Israeli strikes killed 12 people in Gaza City, five in Khan Younis and two in Rafah.', []],
    ['Some 90 people were hurt when the stand collapsed. Most had minor injuries but seven were in a serious condition.', ['7 < 90']],
    ['Forty-three people were injured and taken to hospital, where nine remained in intensive care on Monday.', ['9 < 43']],
    ['The blast killed 21 people. One of the dead was a suspect.', ['1 < 21']],
    ['The blast wounded 30 people. One of the injured, a nurse, is in a coma.', ['1 < 30']],
    ['Two Britons were among the dead in the avalanche, officials said. It killed 15 people.', ['2 < 15']],
    ['The toll stood at 58 dead on Sunday. The ward master said: "I have eleven here, nine of them women."', ['9 < 11']],
    ['Azerbaijan is holding 19 prisoners. Yerevan acknowledges twenty-three, eight of them former leaders.', ['8 < 23']],
    ['The storm killed 27 people. The army had airlifted 381 people by morning, including nine children.', []]
  ])('finds the whole of what stands bare, apart or before it in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Drones struck Odesa, killing three people and injuring 14. Two children, aged 4 and 11, were among the injured, it added.', ['2 < 14']],
    ['The shooting killed 11 people. A woman and a 14-year-old boy were among them, the office said.', ['1 < 11', '1 < 11']],
    ['The flood killed 46 people. A lawmaker said two troopers posted at the kitchen were among those killed.', ['2 < 46']],
    ['Mines took the lives of 601 people. Two deminers contracted by an NRC partner were among those who died.', ['2 < 601']],
    ['Nurses say 73 people are missing, and my husband is among them.', []],
    ['The group said several people, including a nurse, were kidnapped.', ['1 < null']],
    ['The agency estimates that 21,900 people (5,010 families) left their homes; some 1,900 of these went by sea.', ['1900 < 21900']],
    ['The Red Crescent: 420 wounded flown to Jalalabad by helicopter, in 40 flights; 12 of them did not survive.', ['12 < 420']],
    ['The strike killed 11 people. Ten of the victims died at the scene and one at a hospital, he said.', ['10 < 11', '1 < 11']],
    ['Eight soldiers were killed, of whom one was an officer.', ['1 < 8']]
  ])('finds who is told of in the words of a whole in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['The bus crash killed 29 people and injured 21 others. Rescuers brought up the bodies. By late afternoon four of them had yet to be identified.', ['4 < 29']],
    ['Mines caused 97 deaths this year. Deir ez-Zor was worst affected with 34 killed, then Aleppo with 22 and Hama with 17. Three of the dead were deminers.', ['34 < 97', '22 < 97', '17 < 97', '3 < 97']],
    ['At least 32 people were killed. "We counted 19 corpses in Hurti alone," he said. "Eleven of them were children."', ['19 < 32', '11 < 19']],
    ['Blast kills 12 miners.\n\nA gas blast killed 12 miners. "We brought out four bodies yesterday and eight this morning," he said. Three rescuers were injured. Two of the dead were brothers.', ['4 < 12', '8 < 12', '2 < 12']],
    ['The attack wounded 83. Fourteen of those hurt remained in hospital, three in intensive care.', ['14 < 83', '3 < 14']]
  ])('chooses between several wholes in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Fifteen people were killed in Lisbon. The victims included five Portuguese, three Britons and two South Koreans.', ['5 < 15', '3 < 15', '2 < 15']],
    ['Eleven people were killed, police said. A nurse was among the persons killed.', ['1 < 11']],
    ['The fire killed 33 pupils aged 11 to 16, seven of them boys.', ['7 < 33']],
    ['Raiders seized 190 pupils aged 11-16, 44 of whom got away.', ['44 < 190']],
    ['Of the original 130 hostages, 61 have been freed.', ['61 < 130']],
    ['The office recorded 900 deaths. Of those killed, 310 were men and 190 women. The sex of another 24 children and 376 adults has not been determined.', ['310 < 900', '190 < 900', '24 < 900', '376 < 900']],
    ['The office recorded 900 deaths: 310 men, 190 women, while the gender of 24 children and 376 adults is not known.', ['310 < 900', '190 < 900', '24 < 900', '376 < 900']],
    ['A total of 640 people (210 men, 160 women, 31 girls and 42 boys, as well as 65 children and 132 adults, the gender of which has not been told) were hurt.', ['210 < 640', '160 < 640', '31 < 640', '42 < 640', '65 < 640', '132 < 640']],
    ['Nine people were hurt. Four of them are in hospital. A girl was among the four in hospital.', ['4 < 9', '1 < 4']],
    ['The mosque attack killed 18 people, including the imam, three children and a nurse.', ['3 < 18', '1 < 18']],
    ['The crash killed nine people. Two of the survivors are in intensive care.', []],
    ['The flood killed nine people. The government sent 300 soldiers, 40 of them divers, to the area.', []]
  ])('takes no part of an enumeration for another\'s in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('keeps equal parts of different wholes apart', () => {
    expect(claimsIn('The strike killed 14 people, including five women.\n\nHospitals received 61 bodies, including five found under rubble.').filter((claim) => claim === 'killed 5')).toHaveLength(2)
  })

  it.each([
    'A blast killed 12 people in Gaza City, five in Rafah and three in Khan Younis.',
    'The quake killed 30 people in Peru, 12 in neighbouring Ecuador.',
    'The army killed 12 militants by drone, four by artillery.',
    'The storm killed 31 people. Rescue teams arrived on Monday. Six came from Turkey.',
    'A strike on a camp for the displaced killed 12. It destroyed tents of the displaced, including those of two doctors.'
  ])('takes what is counted apart for no part in "%s"', (text) => expect(partsIn(text)).toEqual([]))

  it.each([
    ['The violence sent 176,000 fleeing. Most remain inside the province, but about 52,000 went to neighbouring Daraa and 6,000 to rural Damascus.', ['52000 < 176000', '6000 < 176000']],
    ['The flood drove out 90,000 people. Many have since gone home, but 12,000 are still in tents.', ['12000 < 90000']],
    ['The office documented at least 1,617 people killed and 580 injured; vigilante groups were behind 196 of those deaths.', ['196 < 1617']],
    ['Norway gave NOK 1.5 billion in aid. The lion\'s share, NOK 900 million, went to the grid.', ['900000000 < 1500000000']],
    ['The strike killed 14 people. Most died at once; 12 soldiers were hurt.', []],
    ['Some 5,260 refugees had arrived by Tuesday. Another 800 were waiting on the river bank to be registered.', []]
  ])('shares out those counted right before in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('has no part in a clause of its own that follows one', () => {
    expect(claimsIn('The quake killed 14 people. Two of the dead were children, and five are missing.')).toEqual(['killed 14', 'killed 2', 'missing 5'])
  })

  it.each([
    ['The centre helped 2,317 people out of frontline communities, 402 children and 88 persons of limited mobility among them.', ['402 < 2317', '88 < 2317']],
    ['The flood killed 40 people, six women and nine of the town\'s firemen among them.', ['6 < 40', '9 < 40']],
    ['The toll has passed 60. Sixteen people, two teenagers among them, were shot and wounded.', ['2 < 16']],
    ['The death toll has passed 2,200. Nearly all of the dead, 2,164, are from Kunar.', ['2164 < 2200']],
    ['Deaths: 479\n\nDistrict | Deaths\nKandy | 118\nBadulla | 83\n\nThe landslide at Hadabima accounts for 41 of the dead.', ['118 < 479', '83 < 479', '41 < 479']],
    ['Germany has made available €48 million in aid and Norway NOK 310 million; ECHO\'s contribution stands at €55 million, six million of which was added in May.', ['6000000 < 55000000']]
  ])('finds the whole of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Donors pledged €64 million in aid: the United Kingdom (€18 million), Germany (€14 million), Korea (€3 million) and others.', ['18000000 < 64000000', '14000000 < 64000000', '3000000 < 64000000']],
    ['The shells wounded 16 people. Six were transferred to Butembo.', ['6 < 16']],
    ['There are 5.3 million Congolese who do not sleep at home. Close to ninety thousand went over to Burundi.', []]
  ])('goes on with the whole told before in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})

describe('English dead with whom something is done once they are counted', () => {
  it.each([
    ['The number of people killed by the fires has climbed to 131. Only 35 victims have been identified so far, and 22 bodies have been handed to relatives.', ['35 < 131', '22 < 131']],
    ['The quake killed 900 people. Only 300 victims have been named. Another 40 bodies have been buried.', ['300 < 900', '40 < 900']]
  ])('are of the toll in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('are no part where they are found, not buried', () => {
    expect(partsIn('The quake killed 900 people. Another 40 bodies have been found in Sumy.')).toEqual([])
  })
})

describe('English parts of the dead that were shot', () => {
  it('are killed where they go into those told before', () => {
    expect(claimsIn('The police said six people died in the riot. Four were trampled and two were shot.')).toEqual(['killed 6', 'killed 4', 'killed 2'])
    expect(claimsIn('Nine people died in the unrest. Two were killed by police and 40 were shot in the leg.')).toEqual(['killed 9', 'killed 2', 'injured 40'])
  })
})

describe('English parts told with the rest', () => {
  it.each([
    ['The war has left 377,000 people dead, some 150,000 directly in fighting and the rest from hunger.', ['150000 < 377000']],
    ['The army said it killed 18 fighters in three raids. Ten died in Waziristan, five in Karak and the remaining three in Khyber.', ['10 < 18', '5 < 18', '3 < 18']],
    ['The quake killed 40 people. Twenty-two died in Herat, while ten were buried alive in Badghis and the other eight in Farah.', ['22 < 40', '10 < 40', '8 < 40']],
    ['The raid left 40 people dead, 30 injured and the others in fear.', []]
  ])('are found in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['The toll rose to 21 in Dahej after five more bodies were pulled out. Of the five, three have been identified as labourers from Odisha.', ['killed 21', 'killed 5', 'killed 3']],
    ['Gunmen killed 14 people and wounded six in Buner. Two of the six are in critical condition in Peshawar.', ['killed 14', 'injured 6', 'injured 2']],
    ['Seventeen died at the scene, three in hospital.', ['killed 17', 'killed 3']],
    ['Nineteen were killed, 14 at the scene and five in hospital.', ['killed 19', 'killed 14', 'killed 5']],
    ['Nine died at the scene and 20 are in hospital.', ['killed 9', 'injured 20']],
    ['Two people were killed. Nine were hit by shrapnel.', ['killed 2', 'injured 9']],
    ['Two people were killed. Four others were stabbed.', ['killed 2', 'injured 4']],
    ['Nine people died in the siege. Four were stabbed and the rest shot.', ['killed 9', 'killed 4']],
    ['Fourteen persons were injured, three of them badly. One of the three succumbed late in the evening.', ['injured 14', 'injured 3', 'killed 1']],
    ['Fourteen persons were injured, three of them badly. One of the three, S. Mariammal, 42, has died.', ['injured 14', 'injured 3', 'killed 1']],
    ['Fourteen persons were injured. Two of them, Maria and Ana Lopez, 42, died on Sunday.', ['injured 14', 'killed 2']]
  ])('says a number again in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})
