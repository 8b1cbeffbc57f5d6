import { describe, expect, it } from 'vitest'
import { sourcesIn } from './claims.ts'

describe('English speakers and the people of their own', () => {
  it.each([
    ['The emergency coordinator, Aoife Brannigan, says her team in Tawila has treated 196 wounded people since Monday.', 'The emergency coordinator, Aoife Brannigan'],
    ['The director, Omar Haddad, said that his hospital had received 40 bodies.', 'The director, Omar Haddad'],
    ['Surgeon Amal Idris says his colleagues in Nyala counted 31 dead.', 'Surgeon Amal Idris'],
    ['The coastguard says its crews found nine dead.', 'The coastguard'],
    ['The governor said his deputy told him that 12 people were killed.', 'his deputy']
  ])('tells who says it in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})

describe('English reports, expectations and counts given', () => {
  it.each([
    ['Initial reports indicate 75 fatalities in the district.', 'Initial reports'],
    ['Local reports say nine people drowned.', 'Local reports'],
    ['Raiders burned the market on Monday, the mayor, Anna Kern, told AFP. Two guards were killed, she said.', 'the mayor, Anna Kern'],
    ['Kenyan TV channels reported earlier that nine people drowned.', 'Kenyan TV channels'],
    ['Some 640 people were killed in five months, the inquiry found in a new report.', 'the inquiry'],
    ['Lebanon-Hezbollah war: six people were killed in Tyre, medics say', 'medics'],
    ['"At least 12 people were killed," the daily reported quoting the ministry as saying.', 'the ministry'],
    ['The ministry reports 14 dead.', 'The ministry'],
    ['IOM expects another 100,000 to be displaced by the end of the month.', 'IOM'],
    ['OCHA projects that 90,000 people will be displaced.', 'OCHA'],
    ['Colonel Hernando Pabon of the police gives four dead as the official figure.', 'Colonel Hernando Pabon of the police'],
    ['The United Nations used 5,898, later 4,352, for those killed.', 'The United Nations'],
    ['The government first announced that 52 people were missing.', 'The government'],
    ['The relief fund, which says it has paid out 310 million dinars to survivors, has built flats.', 'The relief fund'],
    ['The mother of five told me she buried two sons.', 'The mother of five'],
    ['The mother of two of the victims said 12 people drowned.', 'The mother of two of the victims'],
    ['Officials from the two provinces said 12 people drowned.', 'Officials from the two provinces'],
    ['The army dismissed as baseless reports that eight soldiers had died.', 'The army'],
    ['Flood aid\n\nCanada on Tuesday announced $20 million in emergency aid.', 'Canada'],
    ['A shelter\n\nMaria Lopez runs a shelter in the town. She said 31 people died.', 'Maria Lopez'],
    ['The mayor has just given the latest count: 21 dead.', 'The mayor'],
    ['Governor Ali Hassan gave the latest toll: 21 dead.', 'Governor Ali Hassan'],
    ['An imam from the Sudanese side gave the details: 21 dead.', 'An imam from the Sudanese side'],
    ['The council broke down the deaths as follows: 21 drowned.', 'The council'],
    ['The ministry issued an update: 21 dead.', 'The ministry'],
    ['UN rights office: 21 dead', 'UN rights office'],
    ['What we know so far\n- Twenty-three confirmed dead, rescue goes on: Philippine Coast Guard.', 'Philippine Coast Guard'],
    ['A strike hit a clinic, the local Response Room, one of hundreds of such groups across Sudan, said in a statement.\n\nIt said 62 people were hurt.', 'the local Response Room, one of hundreds of such groups across Sudan'],
    ['The second strike hit a market, the Response Room, a group of volunteers, said in a statement.\n\nIt said 62 people were hurt.', 'the Response Room, a group of volunteers'],
    ['Contacted, police spokesman Idris Bala, who is in Gusau, confirmed that nine people were killed.', 'police spokesman Idris Bala, who is in Gusau'],
    ['Two officials briefed on the strike said it killed four commanders.', 'Two officials briefed on the strike'],
    ['OCHA reported on Thursday that 12 people were killed.', 'OCHA'],
    ['Survivors interviewed by the group described how fighters executed 30 men.', 'Survivors interviewed by the group'],
    ['Live\n\n6:50 pm: Rescue services: two dead in Sderot.', 'Rescue services'],
    ["Yemen's Houthis said — and Saudi state media did not dispute — that five airmen had been captured.", "Yemen's Houthis"],
    ['The prosecutor, reading from a 90-page indictment in a voice that never rose, told the judges that 31 villagers were killed.', 'The prosecutor, reading from a 90-page indictment in a voice that never rose'],
    ['It dismissed as "fiction" a claim by Kyiv that 120 soldiers were killed.', 'Kyiv']
  ])('tells who says it in "%s"', (text, source) => expect(sourcesIn(text)[0]).toBe(source))

  it.each([
    ['There was talk of some 70 missing earlier.'],
    ['Nine people are missing. It came from a double entry in the passenger list.'],
    ['The ministry gave 300 displaced families tents and 12 people were hurt in the crush.']
  ])('names nobody in "%s"', (text) => expect(sourcesIn(text).every((source) => source === null)).toBe(true))

  it.each([
    ['The WFP renewed its appeal, saying it has received $174 million.', 'The WFP'],
    ['Police cordoned off the street, saying nine people were killed.', 'Police']
  ])('end before a verb that the lexicon lacks in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})

describe('English speakers in clauses and documents', () => {
  it.each([
    ['The army withdrew, with officials in Goma reporting at least 40 dead.', 'officials in Goma'],
    ['The shelling went on all night, with a doctor telling reporters that nine people had died.', 'a doctor'],
    ['A raid hit the camp, with the Red Crescent putting the toll at 12.', 'the Red Crescent'],
    ['A raid hit the camp, with medics at the clinic saying they had received 12 bodies.', 'medics at the clinic'],
    ['Doctors with the charity put the toll at 14.', 'Doctors with the charity'],
    ['At least 51 soldiers died, according to a new provisional report released Monday by the army.', 'a new provisional report released Monday by the army'],
    ['At least 51 soldiers died, according to an interim report on the ambush.', 'an interim report on the ambush'],
    ['According to a Centre for Security Studies annual report, the attacks killed 380 people.', 'a Centre for Security Studies annual report'],
    ['The ministry said that since the "truce" announced on October 11 another 91 people have been killed.', 'The ministry'],
    ['A medical source at the hospital told Reuters that the hospital received 12 bodies.', 'A medical source at the hospital'],
    ['According to the ministry, hospitals received the bodies of four people.', 'the ministry'],
    ['The governor said clinics had admitted 40 injured.', 'The governor'],
    ['Police closed the road, while the hospital received 12 bodies.', 'the hospital'],
    ["Their negotiator, alias 'Tigre', said twelve of the men were freed.", "Their negotiator, alias 'Tigre'"]
  ])('tells who says it in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})

describe('English single quotation marks', () => {
  it.each([
    ['‘Three people died,’ the mayor said.', 'the mayor'],
    ['‘At least 40 people were killed,’ said Ali Noor, a doctor.', 'Ali Noor'],
    ["'The bodies of the miners' sons, nine in all, were found,' said the governor.", 'the governor'],
    ["The miners' families say 12 died.", "The miners' families"],
    ["Army: 'At least 12 killed'", 'Army'],
    ['The army said it had ‘neutralised’ 12 fighters.', 'The army']
  ])('part what is said from who says it in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))
})

describe('English speakers with words between them and their verb', () => {
  it.each([
    ['Mayor Tomas Leal, making the promise at a rally, said that 12 people had died.', 'Mayor Tomas Leal, making the promise at a rally'],
    ['A ministry official, speaking on condition of anonymity because he was not authorised to talk to the press of what he had seen, said 25 people were dead.',
      'A ministry official, speaking on condition of anonymity because he was not authorised to talk to the press of what he had seen'],
    ['The Relief Platform, co-led by the IOM and the UNHCR, said 12 people had died.', 'The Relief Platform, co-led by the IOM and the UNHCR'],
    ['The UN office gave a lower number of deaths than the toll announced by the army, saying on Sunday that 400 people were killed.', 'The UN office'],
    ['The state’s governor created some confusion Monday by reporting 45 dead.', 'The state’s governor'],
    ['The United Nations gave a preliminary figure of 320 deaths.', 'The United Nations'],
    ['Twenty-one people were killed, according to the latest DTM update.', 'the latest DTM update'],
    ['Twenty-one people were killed, according to a recent UN report.', 'a recent UN report'],
    ['People fled the shooting at a mall in which the police say a gunman killed eight shoppers.', 'the police'],
    ['Nearly 47 boats reached the islands last year and the migration group says more than 9,000 people died.', 'the migration group'],
    ['Ana Duro, director of the city hospital, who said three victims had been brought in, was on duty.', 'Ana Duro, director of the city hospital'],
    ['Forty people were killed, according to an updated report of the Interior ministry.', 'an updated report of the Interior ministry'],
    ['Local reports have said 12 people died.', 'Local reports'],
    ['Initial reports from local authorities indicated 100 deaths.', 'local authorities'],
    ['A car exploded near a mosque, sparking panic, said a resident. Six people died.', null]
  ])('are found in "%s"', (text, source) => expect(sourcesIn(text)).toEqual([source]))

  it.each([
    ['The crisis deepened with 1,200 cases of cholera reported, including three deaths.'],
    ['There were 23 deaths within that number, five among confirmed cases.'],
    ['Five of the previously reported 25 missing people have died.'],
    ['Eleven members of the group, including its self-proclaimed leader, were killed.'],
    ['About 40,000 refugees lack the protections afforded to documented refugees.']
  ])('are none where a participle describes a noun: "%s"', (text) => expect(sourcesIn(text).every((source) => source === null)).toBe(true))
})

describe('English givers who announce', () => {
  it.each([
    ['Aid for Chad\n\nThe Netherlands over the weekend announced €39 million in additional aid for Chad.', ['The Netherlands']],
    ['Aid for Sudan\n\nThe United Kingdom is proud to announce £20 million in humanitarian assistance for Sudan.', ['The United Kingdom']],
    ['Aid for Chad\n\nThe floods go on. DFID has announced £4 million in aid.', ['DFID']],
    ['Norway announces $5 million for Chad', [null]],
    ['The ministry over the weekend reported 12 deaths.', ['The ministry']],
    ['Norway earlier this week said 12 people had been killed.', ['Norway']]
  ])('are named in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})

describe('English speakers in the copy of agencies', () => {
  it('go on in their quotation behind the dead it names', () => {
    const text = 'The collector, Neha Rao, said, "So far, four passengers have died. The dead include Rahul, 38, Manoj Das, 31, and two others. The body of one passenger was recovered on Friday."'
    expect(new Set(sourcesIn(text))).toEqual(new Set(['The collector, Neha Rao']))
  })

  it.each([
    ['However, a district nurse, Amina Sow, gave a higher toll, saying 23 bodies had been brought in.', ['a district nurse, Amina Sow']],
    ['The interior ministry, however, said in another statement that 31 rebels were killed.', ['The interior ministry']],
    ['19 farmers killed in Boko Haram attack on Baga town, says council', ['council']],
    ['The observers counted 61 civilian deaths from mines, close to the number documented during the same period in 2014.', ['The observers']],
    ['The paper cited the defence ministry as saying that eight sailors had drowned, Kyodo reported on Friday.', ['the defence ministry']],
    ['Interfax cited the rail minister, Ana Ruiz, as saying 12 people had died.', ['the rail minister, Ana Ruiz']],
    ['The prefect was quoted by the radio as saying 14 were dead.', ['The prefect']],
    ['The gendarmes said, "While chasing the robbers, two officers were wounded," reports the daily.', ['The gendarmes']],
    ['Army and hospital officials - who gave the death toll of six - asked not to be named.', ['Army and hospital officials']],
    ['A spokeswoman for the Health Ministry, Ana Ruiz, said the rumours were wrong. She said seven people had died.', ['A spokeswoman for the Health Ministry, Ana Ruiz']],
    ['The ministry, which runs the camps said 55 people had died.', ['The ministry, which runs the camps']],
    ['Twelve people are treated at the district hospital, its director, Dr Amelia Couto, tells Lusa.', ['its director, Dr Amelia Couto']],
    ['Twelve prisoners were freed on Friday, the two sides said.', ['the two sides']],
    ['The two groups said 12 people had been killed.', ['The two groups']],
    ['As confirmed by the MoD, 26 insurgents were killed in the raid.', ['the MoD']],
    ['A list of guests indicates the dead include nine Danes and four Turks.', ['A list of guests', 'A list of guests']],
    ['A blast, thought to be gang related, kills nine people in the old town.', [null]]
  ])('are found in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('speakers whose verb is left out', () => {
  it.each([
    ['The government put the death toll at 45, the rebels at 80.', ['The government', 'the rebels']],
    ['Amnesty counts 102 dead, the UN at least 81.', ['Amnesty', 'the UN']],
    ['The ministry says 40 people were killed, and aid groups about 90.', ['The ministry', 'aid groups']],
    ['تتحدث الحكومة عن 45 قتيلا، والمتمردون عن 80.', ['الحكومة', 'المتمردون']],
    ['Officials said 12 people died in the first blast and five in the second.', ['Officials', 'Officials']],
    ['The UN said 40 people were killed, among them 12 UN workers, two doctors and five police.', ['The UN', 'The UN', 'The UN', 'The UN']]
  ])('tells who says each figure in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('a time before an English speaker', () => {
  it.each([
    ['Now, the ministry has released a statement and claimed that 40 soldiers were killed.', ['the ministry']],
    ['By nightfall the ministry said 36 people had died.', ['the ministry']],
    ['By noon the emergency service said the search was over, with three killed.', ['the emergency service']]
  ])('is no part of the name in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('who announces money in English', () => {
  it.each([
    ['Norway on Monday announced a contribution of $40 million for Sudan.', ['Norway']],
    ['The United States Monday announced nearly $2.5 billion in new aid for Ukraine.', ['The United States']],
    ['Norway has announced a grant of $40 million for Sudan.', ['Norway']],
    ['Norway has announced a contribution of $40 million for the response plan, which calls for $900 million.', ['Norway', null]],
    // A headline names the giver.
    ['Norway announces $40 million in aid for Sudan\n\nThe money will go to clinics.', [null]]
  ])('is its source in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('a desk in brackets before an English speaker', () => {
  it.each([
    ['(Headline Daily) Defense Secretary Carl Berg said Tuesday that 20 soldiers were killed.', ['Defense Secretary Carl Berg']],
    ['GENEVA (AP) The ministry said 20 soldiers were killed.', ['The ministry']],
    ['The Food and Agriculture Organization (FAO) said 20 farmers were killed.', ['The Food and Agriculture Organization (FAO)']],
    ['The ministry (in Geneva) and the army said 20 farmers were killed.', ['The ministry (in Geneva) and the army']]
  ])('is no part of the name in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('a month behind an English speaker', () => {
  it.each([
    ['This adds to the toll documented by Doctors Without Borders in August, where 370 deaths were recorded.', ['Doctors Without Borders']],
    ['According to the ministry in May 370 people died.', ['the ministry']]
  ])('is no part of the name in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('who speaks behind an hour with its zone', () => {
  it.each([
    ['Sudan war: live\n\n14:05 GMT Sudan Doctors Network: 17 killed in drone strike on a hospital.', ['Sudan Doctors Network']],
    ['Sudan war: live\n\n14:40 BST RSF says 11 soldiers were killed.', ['RSF']]
  ])('is named without it in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})
