import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts told one behind the other in English', () => {
  it.each([
    ['A cyclone killed 23 people. Fourteen of the 23 died in Mocubela, six in Pebane and the remaining three in Angoche.', ['14 < 23', '6 < 23', '3 < 23']],
    ['A cyclone killed 23 people. Fourteen of the 23 were reported from Mocubela alone, six from Pebane and three from Angoche.', ['14 < 23', '6 < 23', '3 < 23']],
    ['Seventeen died and 29 were hurt. Eleven of the wounded are children, and three of them will lose a limb.', ['11 < 29', '3 < 11']],
    ['The crash killed 20. Seven of the dead were students, the school said, and four of them were sisters.', ['7 < 20', '4 < 7']],
    ['A fire killed 24 people. Twenty were guests. Four employees died trying to save them.', ['20 < 24', '4 < 24']],
    ['The attack left 33 dead. Twenty-six were pupils. Two guards and five teachers were also killed.', ['26 < 33', '2 < 33', '5 < 33']],
    // They leave another number.
    ['The attack left 33 dead. Twenty-six were pupils. Two guards and six bystanders were hurt.', ['26 < 33']],
    ['The blast killed 15 people. Nine were workers. Four gunmen were also killed.', ['9 < 15']],
    // The month is no modal verb.
    ['There were 32 deaths in May. Ten of the dead were migrants.', ['10 < 32']],
    ['Eighteen people were killed. Eleven of the deaths occurred in Menabe; four were in Anosy and the rest in Ihorombe.', ['11 < 18', '4 < 18']],
    ['The clashes have killed 117 people, among them six fighters who had surrendered and two teenagers.', ['6 < 117', '2 < 117']],
    ['Donors pledged 5.9 billion euros for Syria, short of the 7.5 billion promised in 2024. Of the total, 4.3 billion is in grants.', ['4300000000 < 5900000000']],
    ['Nearly 6,200 people poured out of the town, the IOM said. Nineteen hundred have found room with friends; the others sleep in a schoolyard.', ['1900 < 6200']],
    ['MSF treated 37 people with bullet wounds, of whom nine required surgery and two did not survive.', ['9 < 37', '2 < 37']],
    ['Thirty-three people were taken to three hospitals, nine by helicopter.', ['9 < 33']],
    ['Thirteen inmates have been killed in the prison since Sunday, five by hanging.', ['5 < 13']],
    ['UNHCR registered 9,000 refugees. Some 4,000 of the new arrivals are in the open; 2,500 have been relocated to a camp and the rest live with families.', ['4000 < 9000', '2500 < 9000']],
    ['About 16 people were carried off; five, all of them women, turned up the next morning.', ['5 < 16']],
    ['Two people died and four are missing. The missing are guests of the same inn; one is a Japanese national.', ['1 < 4']],
    ['Rebels wounded 185 soldiers. Forty-one of the wounded have burns, and twelve of these lost a limb.', ['41 < 185', '12 < 41']],
    ['The plan amounts to $318 million, against which $70 million has been received.', ['70000000 < 318000000']],
    ['Deaths: 31 (24 confirmed, 7 for validation)', ['24 < 31', '7 < 31']],
    ['The toll rose to 88, with 26 more bodies found under the roof.\nThe deceased included 14 policemen.', ['14 < 88']],
    ['Gunmen killed ten people, police said. The bodies of three attackers lay in the yard. Two lawmakers were among the dead.', ['2 < 10']],
    ['The army killed 12 militants. Two boys were among the dead.', ['2 < 12']],
    ['A raid killed 26 people. The 26 victims include 18 soldiers.', ['18 < 26']],
    // Of the people, not of the places it befell them in.
    ['Gunmen killed 21 people in 14 villages, nine of them children.', ['9 < 21']],
    ['Soldiers freed 40 captives from 12 camps, ten of them women.', ['10 < 40']],
    ['Nineteen people were injured and taken to the hospital, where six underwent surgery and one died.', ['6 < 19', '1 < 19']],
    ['The attack killed 14 people and wounded 40. Among the latter are nine children.', ['9 < 40']],
    ['Fires killed 23 people. Seventeen died in Penco alone, and five of the victims were firefighters.', ['17 < 23', '5 < 23']],
    ['Floods hit the delta. More than 33,000 people had to move; 1,900 are at a football ground.', ['1900 < 33000']],
    ['Police said six soldiers were wounded, two of the six seriously.', ['2 < 6']],
    ['CERF released $25 million, $15 million of it for Gaza, $6 million for Lebanon and the remainder for Syria.', ['15000000 < 25000000', '6000000 < 25000000']],
    ['Of the 54,000 people who fled the town, 31,000 found shelter with relatives, 12,000 are in a stadium and the others in a school.', ['31000 < 54000', '12000 < 54000']],
    ['Nearly a third of the 2,100 people displaced by the fire, some 680, are staying in hotels.', ['680 < 2100']],
    ['The ministry reported 48 deaths and 201 injuries, including 16 people killed while waiting for aid.', ['16 < 48']],
    ['The watchdog said that 126 fighters from both sides were among the 311 dead.', ['126 < 311']],
    ['The kidnappers freed 11 of the 38 churchgoers on Sunday and another nine on Tuesday.', ['11 < 38', '9 < 38']],
    ['Boko Haram abducted 276 schoolgirls, 57 of whom escaped; 82 have never been found.', ['57 < 276', '82 < 276']],
    ['Eight members of one family, among them a pregnant woman, died when their house collapsed.', ['1 < 8']],
    ['Floods have killed 1,700 people since June; 60 died this week alone.', ['60 < 1700']],
    ['The fire killed 82 people. Five Portuguese, two Britons and a Swiss have been identified.', ['5 < 82', '2 < 82', '1 < 82']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The army said 30 were killed, of whom 12 were soldiers, and five are missing.', ['12 < 30', '5 < 30']]
  ])('no more than the dead are of the dead in "%s"', (text, wrong) => expect(partsIn(text)).not.toEqual(wrong))

  it.each([
    ['Fourteen people were killed in the raid, among them a nurse shot at a checkpoint and two boys who were fetching water.', ['killed 14', 'killed 1', 'killed 2'], ['1 < 14', '2 < 14']],
    ['Police said 12 people were hurt, including a woman pulled from the rubble and a boy hit by a beam.', ['injured 12', 'injured 1', 'injured 1'], ['1 < 12', '1 < 12']],
    ['Some 30 people were taken to hospital, including a policeman with a head wound, two children and a man who had been trapped for six hours.', ['injured 30', 'injured 1', 'injured 2', 'injured 1'], ['1 < 30', '2 < 30', '1 < 30']],
    ['Nine hostages were freed, including a Frenchman held since March.', ['released 9', 'released 1'], ['1 < 9']],
    // Others than those named.
    ['Gunmen killed nine people, including two guards who tried to stop them, and wounded 14.', ['killed 9', 'killed 2', 'injured 14'], ['2 < 9']],
    ['The toll stands at 40 dead, including 12 children, and 15 people are still missing.', ['killed 40', 'killed 12', 'missing 15'], ['12 < 40']],
    ['The shelling killed 11 people, including a farmer, and a drone later struck an ambulance.', ['killed 11', 'killed 1'], ['1 < 11']]
  ])('counts all who are named behind "including" in "%s"', (text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })

  it('reads a number that hospitals report', () => {
    expect(claimsIn('Hospitals report 63 injured.')).toEqual(['injured 63'])
    expect(claimsIn('Situation Report 63 injured no one\'s pride.')).toEqual([])
  })

  it.each([
    ['The raid hit 14 villages, nine of them in Bokkos, and killed 21 people.', []],
    ['The bomb wounded 31 people in the city, where two died in another attack on Friday.', []],
    ['The attack killed 82 people. Three suspects have been identified.', []],
    ['Gunmen seized 37 civilians on Monday. The army said that they had taken 30 with them into the forest.', []],
    ['The shells, six of them, fell before dawn and wounded 12 people.', []]
  ])('finds no part in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['Two of the six miners rescued on Friday died in hospital.', ['killed 2']],
    ['Thirty-one migrants drowned; among the survivors were three pregnant women.', ['killed 31']],
    ['An explosion killed 18 workers, including five minors, and left eight more in hospital.', ['killed 18', 'killed 5', 'injured 8']],
    ['The statement said 14 of the 19 fishermen seized in April had been freed, three had escaped and two remained in captivity.', ['released 14', 'abducted 19', 'released 3', 'held 2']],
    ['He said 3,400 of the inhabitants had fled and 19 of those who stayed behind had been killed.', ['displaced 3400', 'killed 19']],
    ['The tally of displaced persons stands at 212,000.', ['displaced 212000']],
    ['Twelve of the wounded had lost at least one limb.', ['injured 12']],
    ['Nine of the ten soldiers wounded in the blast were flown to Niamey and one, a sergeant, died on the plane.', ['injured 9', 'injured 10', 'killed 1']],
    ['Rebels killed 13 hostages, two of whom were beheaded.', ['dead-in-captivity 13', 'dead-in-captivity 2']]
  ])('tells what befell each in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('counts the patients whom a hospital treats where others died', () => {
    expect(claimsIn('The flood killed 82 people. Peterson Regional treated 58 patients.')).toEqual(['killed 82', 'injured 58'])
    expect(claimsIn('The hospital treated 58 patients for flu last week.')).toEqual([])
  })

  it('counts nobody by things behind a compound or two adjectives', () => {
    expect(claimsIn('Security forces conducted two intelligence-based operations in which 22 militants were killed.')).toEqual(['killed 22'])
    expect(claimsIn('Five people were killed in three eastern and southern regions.')).toEqual(['killed 5'])
  })

  it('takes a coach on the road for no trainer', () => {
    expect(claimsIn('Coach carrying choir members crashes in Brazil; 12 dead')).toEqual(['killed 12'])
  })

  it('counts those said again with "all" as what they were counted as', () => {
    expect(claimsIn('The hospital said seven died there. "All seven had been shot in the head," a doctor said.')).toEqual(['killed 7'])
  })

  it('leaves refugees refugees wherever they are put up', () => {
    expect(claimsIn('UNHCR registered 9,000 refugees. Some 4,000 of the new arrivals are still in the open.')).toEqual(['refugees 9000', 'refugees 4000'])
  })

  it.each([
    ['The ministry recorded 331 dead and 945 wounded; thirteen of the former were minors.', ['13 < 331']],
    ['The strikes left 27 dead and 90 wounded. Eleven of the former were children.', ['11 < 27']],
    ['Officials counted 44 dead and 120 injured. Of the former, 12 were children; of the latter, 30 remain in hospital.', ['12 < 44', '30 < 120']],
    ['Clashes with dissidents of the former rebel army left 80 dead and 120 wounded.', []]
  ])('means the first of two by the former: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Of its 44 wounded, six died.', ['6 < 44']],
    ['Of Monday\'s 44 wounded, six died.', ['6 < 44']],
    ['Of Monday’s 44 wounded, six died.', ['6 < 44']],
    ['Gunmen freed 34 of the 58 residents they seized. Those set free comprised 19 women, nine children and six men.', ['34 < 58', '19 < 34', '9 < 34', '6 < 34']],
    ['Sixteen people were killed. Nine of the 16 died when a shop collapsed, four in a landslide at the port.', ['9 < 16', '4 < 16']],
    ['The fund allocated $368 million in aid. Part of the sum, $200 million, is for food. A second part, $90 million, buys fuel.', ['200000000 < 368000000', '90000000 < 368000000']]
  ])('knows whose number is meant: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Fighting has displaced 1,208 people. About 700 of them are living in two schools, while 300 have moved in with relatives.', ['700 < 1208', '300 < 1208']],
    ['The blast injured 90 people. Thirty of them are in hospital, while 20 were sent home.', ['30 < 90', '20 < 90']],
    ['The storm killed 30 people. Twenty of them drowned, while four were crushed by trees.', ['20 < 30', '4 < 30']]
  ])('links what is set against another part: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Nine people were killed, while eleven were rescued, four of them badly hurt.', ['killed 9', 'injured 4']],
    ['Nine were killed, and eleven survived, four of them with serious injuries.', ['killed 9', 'injured 4']],
    ['Nine people were killed; eleven were pulled out alive, four of them badly hurt.', ['killed 9', 'injured 4']]
  ])('counts the hurt among those saved as hurt: %s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual([])
  })

  it('links others who are exactly what the parts before leave of their whole', () => {
    const told = 'The attack killed eight people. Five of the victims, including a boy, died in Ternopil.'
    expect(partsIn(`${told} Three others were killed in Kharkiv.`)).toEqual(['5 < 8', '1 < 5', '3 < 8'])
    expect(partsIn(`${told} Six others were killed in Kharkiv.`)).toEqual(['5 < 8', '1 < 5'])
  })
})

describe('English figures that stand beside larger ones', () => {
  it.each([
    ['A blast killed 16 employees of the ministry and wounded around 40 others.'],
    ['The raid killed four workers of the mill and left nine others hurt.'],
    ['The statement gave a "provisional toll" of 31 soldiers and three Volunteers for the Defense of the Homeland killed.'],
    ['Gunmen abducted over 50 villagers, police said. A spokesman had put the figure of those abducted from the town at 25.']
  ])('are no parts of them in "%s"', (text) => expect(partsIn(text)).toEqual([]))
})

describe('English parts listed behind one of a set that opens its sentence', () => {
  it.each([
    ['The crash killed 30 people. Among the dead were nine pupils, including four girls and five boys.', ['9 < 30', '4 < 9', '5 < 9']],
    ['The storm killed 4,000 people. Of the dead, 406 were migrants, including 250 Egyptians, 150 Sudanese and six Bangladeshis.', ['406 < 4000', '250 < 406', '150 < 406', '6 < 406']],
    ['Among the dead are almost 40 foreigners, including three Danes, two Turks and four Britons.', ['3 < 40', '2 < 40', '4 < 40']],
    ['The crash killed 30 people. The dead include nine pupils, among them four girls and a boy, and five teachers.', ['9 < 30', '4 < 9', '1 < 9', '5 < 30']],
    ['The crash killed 30 people. Among the dead were nine pupils, including four girls, and five teachers.', ['9 < 30', '4 < 9', '5 < 30']]
  ])('are parts of that one in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})

describe('English parts of so many hurt, missing or taken', () => {
  it.each([
    ['Sixty-six of 85 injured are in hospital.', ['injured 66', 'injured 85'], ['66 < 85']],
    ['Twelve of 40 wounded remain in intensive care.', ['injured 12', 'injured 40'], ['12 < 40']],
    ['Five of 12 killed were soldiers.', ['killed 5', 'killed 12'], ['5 < 12']],
    ['Six of 25 missing were found dead.', ['killed 6', 'missing 25'], ['6 < 25']],
    ['Two of the nine missing are foreigners.', ['missing 2', 'missing 9'], ['2 < 9']],
    ['Four of the 46 people taken to hospital have died.', ['killed 4', 'injured 46'], ['4 < 46']],
    ['Four of the 46 people who were rushed to the hospital have died.', ['killed 4', 'injured 46'], ['4 < 46']],
    ['Five of the 25 previously missing individuals were found deceased.', ['killed 5', 'missing 25'], ['5 < 25']],
    ['Forty people were taken to hospital and one was declared dead on arrival.', ['injured 40', 'killed 1'], ['1 < 40']]
  ])('are told by the verb in "%s"', (text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })
})

describe('English figures in brackets of their own', () => {
  it.each([
    ['The hardest-hit districts were Rutsiro (26 dead), Nyabihu (19 dead), and Rubavu (18 dead).', []],
    ['The toll rose to 64 (22 children, 14 women).', ['22 < 64', '14 < 64']]
  ])('are no parts of one another in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
})
