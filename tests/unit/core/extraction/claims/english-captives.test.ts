import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn } from './claims.ts'

describe('English figures of captives', () => {
  it.each([
    ['Sixty-three kidnapped victims, comprising 41 women, 15 children and 7 men, were rescued unhurt.', ['released 63', 'released 41', 'released 15', 'released 7']],
    ['Gunmen took 12 nurses hostage. Seven of them walked out unharmed that night.', ['abducted 12', 'released 7']],
    ['Rebels held nine sailors. Six of the sailors came back unscathed in May.', ['held 9', 'released 6']],
    ['Four raiders were killed and two were captured alive, police said.', ['killed 4']],
    ['Two corporals were captured alive by the rebels.', ['abducted 2']],
    // Of two who are exchanged hostages are set free.
    ['In the first phase 18 Israeli captives are to be freed in exchange for 900 Palestinian prisoners.', ['released 18', 'prisoners-exchanged 900']],
    ['Israel frees 30 Palestinian prisoners in exchange for hostages. In return, 11 women and children were released by Hamas.', ['prisoners-exchanged 30', 'released 11']],
    ['The foes agreed to exchange hundreds of prisoners. The deal covers 1,200 soldiers and 700 rebels.', ['prisoners-exchanged 100..999', 'prisoners-exchanged 1200', 'prisoners-exchanged 700']],
    ['The foes agreed on trade. The deal covers 1,200 workers.', []],
    ['Raiders killed 40 people and abducted 25. About 15 are believed to be in Gaza, though some may be dead.', ['killed 40', 'abducted 25', 'held 15']],
    ['Troops freed 16 hostages on Monday. The victims included nine women.', ['released 16', 'released 9']],
    ['All 230 students seized from the school have been freed.', ['released 230']],
    ['Two hostages kidnapped in 2023 have died.', ['dead-in-captivity 2']],
    ['Seventy-four of the 87 girls abducted from a school were freed.', ['released 74', 'abducted 87']],
    ['Bandits abducted 74 pupils in May. Two died of fever.', ['abducted 74', 'dead-in-captivity 2']],
    ['The militants hold 20 hostages. Three have died since March, the negotiators say.', ['held 20', 'dead-in-captivity 3']],
    ['The rebels let go eight captives. A corporal had died of malaria in November.', ['released 8', 'dead-in-captivity 1']],
    ['Experts identified the bodies of two men held hostage in Gaza.', ['dead-in-captivity 2']],
    ['The kidnappers freed her last week. "I left twenty-seven behind me," she said.', ['held 27']],
    ['The Red Cross ran the prisoner swap. Its planes carried 887 people home over three days.', ['prisoners-exchanged 887']],
    ['Insurgents raided the coast and abducted fishermen. Three young men had been taken at Milamba.', ['abducted 3']],
    ['The rebels hold 59 members of staff. One driver died in their custody in February.', ['held 59', 'dead-in-captivity 1']],
    ['At least 270 have died in Russian cells, the prosecutor general says.', ['dead-in-captivity 270']],
    ['Hamas handed over four hostages. Israel released 600 prisoners.', ['released 4', 'prisoners-exchanged 600']],
    ['Fourteen Thai hostages and one Filipino have been freed under another deal.', ['released 14', 'released 1']],
    ['Twelve hostages and five Thai nationals will be released on Monday.', ['released 12', 'released 5']],
    ['Fifty hostages and three soldiers are still held in the enclave.', ['held 50', 'held 3']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['In the raid the bandits killed three villagers and abducted 25.', ['killed 3', 'abducted 25']],
    ['Last year 3,420 people were kidnapped and 564 killed.', ['abducted 3420', 'killed 564']],
    ['Gunmen seized 40 pupils. A guard was shot dead in the attack.', ['abducted 40', 'killed 1']],
    ['Two sisters, 16 and 18, died in the fire.', ['killed 2']],
    ['Thirteen inmates died in a riot in the prison of Machala.', ['killed 13']]
  ])('counts others as killed in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives whose verb stands away from their noun', () => {
  it.each([
    ['The trigger was the seizure on Thursday of eleven teachers near Djibo.', ['abducted 11']],
    ['The abduction on Sunday night of 23 worshippers shocked the town.', ['abducted 23']],
    ['Three of the kidnapped engineers were let go on 4 March.', ['released 3']],
    ['Four of the captives bought their freedom.', ['released 4']],
    ['Troops freed 47 villagers from a camp near the lake.', ['released 47']],
    ['In September thirty-eight recruits were freed from a ranch.', ['released 38']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Police seized 40 kilos of cocaine and held three suspects.'],
    ['The amnesty freed 300 prisoners, most of them convicted of theft.'],
    ['The seizure of three tankers angered Tehran.'],
    ['Freed from import duty, 200 shops reopened.']
  ])('reads nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English captives whom one side still has or gives for others', () => {
  it.each([
    ['Gunmen held 30 hostages. The kidnappers still have five of the girls.', ['held 30', 'held 5']],
    ['They abducted 22 pupils on Monday. The gang still has nine.', ['abducted 22', 'held 9']],
    ['In the prisoner swap, seven Americans were traded for two Venezuelans.', ['prisoners-exchanged 7', 'prisoners-exchanged 2']],
    ['Of the nine abducted, one has since been freed.', ['abducted 9', 'released 1']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The bank still has five branches open.'],
    ['The club has 12 of its players on loan.'],
    ['Two strikers were traded for a midfielder before the season.']
  ])('reads nobody in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English captives and what became of them', () => {
  it.each([
    ['who were freed, however they were taken', 'Twenty-four schoolgirls kidnapped from a dormitory in Kebbi state two weeks ago were released on Tuesday.', ['released 24']],
    ['who are held, however they were taken', 'Five Indian workers taken from a site at Kobri are still in the group\'s hands. The jihadists want a ransom.', ['held 5']],
    ['who were freed, with parts told in between', 'Nine civilians held by the terrorists for forty-one days, including two women, were liberated.', ['released 9', 'released 2']],
    ['whom armed men detained', 'Four volunteers detained by armed men in Korma have yet to be released.', ['held 4']],
    ['of whom some were taken', 'Of the four abducted, one was let go at dawn.', ['abducted 4', 'released 1']],
    ['whose bodies captors hand over', 'Hamas hands over remains of two more hostages\nThe Red Cross collected two bodies in Khan Younis on Thursday.', ['dead-in-captivity 2']],
    ['the bodies that a state sends back', 'Hamas said it had handed over four bodies. Families of the hostages protested. Israel sent back 45 bodies.', ['dead-in-captivity 4', 'killed 45']],
    ['the bodies that a hospital receives', 'The hospital said it had received seven bodies after troops opened fire.', ['killed 7']]
  ])('tells %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['of those transferred', 'ICRC completes transfer of three hostages and 164 detainees', ['released 3', 'prisoners-exchanged 164']],
    ['of those deported', 'In exchange Israel let 1,740 prisoners go. Of the 1,740 prisoners, 138 are being deported to Egypt.', ['prisoners-exchanged 1740', 'prisoners-exchanged 138']],
    ['of those whose release is demanded', 'Gunmen kidnapped 32 passengers. The kidnappers demanded a ransom for the release of 23 of them.', ['abducted 32', 'held 23']],
    ['of those who have not come home', 'Gunmen kidnapped 24 girls in Kebbi. Twenty-two were freed, but two had not come home.', ['abducted 24', 'released 22', 'held 2']],
    ['of those executed after they were taken', 'Three engineers abducted by jihadists in June were executed on Monday, the group said.', ['dead-in-captivity 3']]
  ])('tells what became %s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Forty prisoners escaped from a jail in Port-au-Prince.', []],
    ['A nurse was kidnapped by four gunmen on Tuesday.', ['abducted 1']],
    ['He was carried off by four stewards.', []],
    ['Play resumed. The stadium holds 35,000 and is a third full.', []]
  ])('counts no captives beyond %s', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are taken from where they were by those whom the sentence before names', () => {
    expect(claimsIn('Armed men stopped a convoy. Six girls were reportedly taken from the carts and their whereabouts remain unknown.')).toEqual(['abducted 6'])
    expect(claimsIn('The carts overturned. Six girls were taken from the carts to hospital.')).toEqual(['injured 6'])
  })

  it.each([
    ['At least 52 people have been taken by one group or the other; 31 were let go.', ['abducted 52', 'released 31']],
    ['Baku still holds 23 Armenians, eight of them former leaders.', ['held 23', 'held 8']],
    ['Twelve people were taken by bus to the capital.', []]
  ])('are taken and held by whom the sentence names: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives whose freedom others win', () => {
  it.each([
    ['Gunmen kidnapped seven labourers. Elders negotiated freedom for five.', ['abducted 7', 'released 5']],
    ['Nine sailors were taken hostage. Mediators secured the freedom of six.', ['abducted 9', 'released 6']]
  ])('are released in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives and those who hold them', () => {
  it.each([
    ['Gunmen released 12 students.', ['released 12']],
    ['Kidnappers let go of 34 schoolchildren on Sunday.', ['released 34']],
    ['Gunmen carried off about 16 people; five, all of them women, turned up in Komanda the next morning.', ['abducted 16', 'released 5']],
    ['Gunmen released eight of 14 teachers they had abducted.', ['released 8', 'abducted 14']],
    ['Rebels released three of the nine nuns they had held since May.', ['released 3', 'held 9']],
    ['Fifty-nine UN employees are in Huthi detention.', ['held 59']],
    ['Kyiv said 5,757 prisoners had been brought back in 64 exchanges.', ['prisoners-exchanged 5757']]
  ])('are counted in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English crews and passengers of what captors seize', () => {
  it.each([
    ['Pirates have hijacked a tanker with 24 seafarers on board.', ['abducted 24']],
    ['Hijackers took over an airliner with 112 passengers and six crew aboard.', ['abducted 112', 'abducted 6']],
    ['Pirates seized a tanker on Sunday. Aboard are 15 Filipinos and five Ukrainians.', ['held 15', 'held 5']],
    ['Pirates released a fishing vessel and its 18-member crew on Monday.', ['released 18']],
    ['Pirates took 24 seafarers. The crew are 16 Filipinos, five Ukrainians and three Greeks.', ['abducted 24', 'abducted 16', 'abducted 5', 'abducted 3']]
  ])('are taken with it in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The coast guard seized a ship with 12 crew on board for illegal fishing.'],
    ['A ferry with 120 passengers on board left Cebu.'],
    ['The navy rescued 14 fishermen aboard a dhow that had lost its engine.']
  ])('are no captives in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English captives who count themselves', () => {
  it.each([
    ['"There were fourteen of us in the chapel," said the nurse, who was kidnapped in June.', ['held 14']],
    ['"We were eleven in two rooms," said the sailor, a hostage for five months.', ['held 11']],
    ['"They took nine of us," said a herder whose captors let him go.', ['abducted 9']]
  ])('are held in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are nobody where no captives are told of', () => expect(claimsIn('"We were eleven at table," said the cook.')).toEqual([]))
})

describe('English captives of whom two things are told', () => {
  it.each([
    ['Four girls who were kidnapped on Monday got away.', ['released 4']],
    ['Three who were taken with them died of hunger in the camp. The kidnappers fled.', ['dead-in-captivity 3']],
    ['Two of the hostages were shot when a rescue was attempted.', ['dead-in-captivity 2']],
    ['Eight people kidnapped from an orphanage on the edge of the capital, among them an Irish missionary and a small child, were released on Friday.', ['released 8', 'released 1', 'released 1']],
    ['The rebels freed three nuns held in the forest since May.', ['released 3']],
    ['The gang took 14 workers. Three others had been released on Wednesday, and one worker, a diabetic, had died on the march.', ['abducted 14', 'released 3', 'dead-in-captivity 1']],
    ['Since January 34 aid workers have been abducted; nine have been killed and 21 wounded.', ['abducted 34', 'killed 9', 'injured 21']],
    ['The kidnappers let the woman go on Friday, leaving six men in the den.', ['held 6']],
    ['The kidnappers have nine.', ['held 9']],
    ['Kidnappers abducted a priest. The gunmen had broken through a wall and woken two watchmen.', ['abducted 1']],
    ['Thai authorities took in 260 people on Wednesday who had been held in fraud compounds.', ['released 260']],
    ['The Houthis hold 69 UN staff. Twenty-three have been in custody since 2021, and one, an employee, died in February in a cell.', ['held 69', 'held 23', 'dead-in-captivity 1']],
    ['The group, which once held 31 foreigners at a time, was down to 20 gunmen.', ['held 31']],
    ['The number of staff held by the Houthis has risen to 69 after a further ten were rounded up.', ['held 69', 'abducted 10']],
    ['Traffickers kidnapped them in May. In all 76 people were rescued from a warehouse.', ['released 76']],
    ['Authorities have located 18 of 24 migrants pulled off a bus by gunmen on Saturday.', ['released 18', 'abducted 24']],
    ['Of the 251 hostages, 140 came home in two truces. The bodies of 51 have been recovered.', ['held 251', 'released 140', 'dead-in-captivity 51']],
    ['Gunmen seized 13 farm workers. One, who is nursing a baby, was let go.', ['abducted 13', 'released 1']],
    ['The Taliban said that the seven prisoners would be exchanged for 12 of its imprisoned members.', ['prisoners-exchanged 7', 'prisoners-exchanged 12']],
    ['The group abducted 16 employees; eight had been recovered within hours and one was killed in crossfire.', ['abducted 16', 'released 8', 'dead-in-captivity 1']],
    ['Two of the labourers, both over 60, were freed by the kidnappers on Monday.', ['released 2']],
    ['How many girls were taken?\nTwo hundred and seventy-six, from the secondary school.', ['abducted 276']],
    ['34 of the 50 guards taken hostage have been let go.', ['released 34', 'abducted 50']],
    ['Nine of the 31 workers carried off by gunmen in May were released on Friday.', ['released 9', 'abducted 31']],
    ['Twelve people who had been held by an armed group returned to their families this week.', ['released 12']],
    ['The remains of two people who died while being held by the group were handed over in April.', ['dead-in-captivity 2']],
    ['Altogether 16 people were carried off by the gunmen; five, all of them women, turned up in Komanda.', ['abducted 16', 'released 5']],
    ['Cambodia urged Asean to press Thailand for the return of 18 soldiers.', ['held 18']],
    ['Azerbaijan handed over four Armenians it had held since 2023.', ['released 4']],
    ['The prisoner exchange brought home 193 defenders. A hundred and sixty-four had been in captivity for three years.', ['prisoners-exchanged 193', 'prisoners-exchanged 164']],
    ['A prisoner exchange brought home 193 servicemen. Among the soldiers are eleven officers.', ['prisoners-exchanged 193', 'prisoners-exchanged 11']],
    ['The release leaves 19 in Azerbaijani jails, a lawyer for the prisoners said.', ['held 19']],
    ['In return for the 17 hostages, the state freed 30 suspected militants from prison.', ['released 17', 'prisoners-exchanged 30']]
  ])('have what became of them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('links those who had been held to those who came home', () => {
    expect(partsIn('A prisoner exchange brought home 193 soldiers. A hundred and sixty-four had been in captivity since 2022.')).toEqual(['164 < 193'])
    // Of whom so many were told before.
    expect(partsIn('The group handed over the bodies of four hostages in exchange for more than 600 prisoners. All four had been abducted in 2019.')).toEqual([])
  })
})

describe('English abductions that somebody counts', () => {
  it.each([
    ['Kidnappings in Haiti have slowed: the mission counted 185 in the second quarter, down from 359 in the first.', ['abducted 185', 'abducted 359']],
    ['The group documented 418 cases of kidnapping last year.', ['abducted 418']],
    ['"There were about three hundred of us on one floor," said a freed captive.', ['held 300']],
    ['Kidnapping has become a source of income for both separatists and criminals.', []],
    ['The rebels swapped prisoners. A rights group counts 853 political prisoners in the country.', []],
    ['Kidnappers hold the crew. Ten sailors had been rescued by a passing tanker before.', []]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English ransoms', () => {
  it('leave the captives behind them people', () => expect(claimsIn('The gang abducted 31 villagers and demanded 150 million naira for its captives; two of them have died.')).toEqual(['abducted 31', 'dead-in-captivity 2']))

  it('are no aid', () => expect(claimsIn('Gunmen marched 27 pupils into the bush. They called the principal on Tuesday and demanded 200 million naira ($137,000).')).toEqual(['abducted 27']))
})

describe('English captives who come home, and the missing on a list', () => {
  it.each([
    ['Ukraine said 95 prisoners of war had come home, 48 of them sentenced in Russia to life.', ['prisoners-exchanged 95', 'prisoners-exchanged 48']],
    ['Hamas still holds 50 hostages. The remains of 28 others have yet to be returned.', ['held 50', 'dead-in-captivity 28']],
    ['The Red Cross has 175,000 people on its list of the missing in Syria.', ['missing 175000']],
    ['The number of hostages released since the truce rises to 21.', ['released 21']],
    ['Nobody knows what became of the 22 fishermen.', ['missing 22']],
    ['It is not known what happened to 19 passengers.', ['missing 19']],
    ['Militants let go four of the crew on Tuesday; the other nine are still on the boat.', ['released 4', 'held 9']],
    ['Pirates freed four sailors on Tuesday, but nine remain aboard the ship.', ['released 4', 'held 9']]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Al-Shabaab has released seven Kenyan fishermen.', ['released 7']],
    ['Al-Shabaab has released seven Kenyan fishermen it seized in April.', ['released 7']],
    ['They released four sailors captured in June.', ['released 4']],
    ['The group released 12 villagers seized a week earlier.', ['released 12']],
    ['Customs released 400 bags seized last year.', []]
  ])('are those whom captors let go, or who were taken: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Of the 94 prisoners released, five were taken straight to hospital.', ['prisoners-exchanged 94', 'prisoners-exchanged 5']],
    ['Nine of the 20 hostages released were taken to Sheba hospital.', ['injured 9', 'released 20']],
    ['Kidnappers raided the clinic; six nurses were taken.', ['abducted 6']]
  ])('are told from those taken to hospital: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives who were killed', () => {
  it.each([
    ['The army said 18 of the 26 hostages killed by the militants were soldiers.', ['dead-in-captivity 18', 'dead-in-captivity 26']],
    ['Among the 26 hostages killed, 18 were soldiers.', ['dead-in-captivity 26', 'dead-in-captivity 18']]
  ])('died as their part did: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives whose time is over, and the dead among them', () => {
  it.each([
    ['are free after their time', 'Pirates have released a tanker and its 19 sailors, including eight Indians, after more than a month in captivity.', ['released 19', 'released 8']],
    ['are held as long as it goes on', 'Nineteen sailors are still in captivity after six weeks.', ['held 19']],
    ['are the victims named next', 'The gunmen beheaded eight captives. Two of the victims were Kenyans.', ['dead-in-captivity 8', 'dead-in-captivity 2']]
  ])('%s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English hostages who are told of among prisoners', () => {
  const EXCHANGED = 'The group has released three women while Israel freed some 90 Palestinian prisoners, 50 for each soldier. Its armed wing said four more would follow. '
  it('are never exchanged themselves', () => expect(claimsIn(`${EXCHANGED}In the first phase it has agreed to release 33 hostages for hundreds of prisoners held in jails.`).at(-2)).toBe('released 33'))
  it.each([
    ['Officials listed five captives due for release next week.', ['released 5']],
    ['The group still holds 40 captives, of whom 12 are believed to be dead.', ['held 40', 'dead-in-captivity 12']]
  ])('are what is told of them in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English captives told of by what a sentence is about', () => {
  it.each([
    ['Of the 41 people abducted in May, 19 are still held. Seven of them are ill.', ['19 < 41', '7 < 19']],
    ['Of the 90 people hurt in the blast, 40 are in hospital. Six of them are in intensive care.', ['40 < 90', '6 < 40']],
    ['Russia and Ukraine exchanged 520 prisoners on Sunday, 260 from each side.', ['260 < 520']],
    ['The two sides swapped 618 prisoners, 309 each.', ['309 < 618']],
    ['The two sides swapped 618 prisoners, 300 of them wounded.', ['300 < 618']]
  ])('are parts of those in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The proposal calls for the release of 12 living hostages.', ['released 12 planned']],
    ['The draft deal calls for freeing 12 hostages over 60 days.', ['released 12 planned']],
    ['Families called for the release of 12 hostages.', ['held 12 asserted']],
    ['The rebels freed 34 girls in exchange for four commanders.', ['released 34 asserted', 'prisoners-exchanged 4 asserted']]
  ])('are let go as "%s" says', (text, expected) => expect(extractArticle(text).claims.map((c) => `${c.measure} ${c.figure.value} ${c.modality}`)).toEqual(expected))
})
