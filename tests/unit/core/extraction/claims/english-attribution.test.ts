import { describe, expect, it } from 'vitest'
import { sourcesIn } from './claims.ts'

describe('who is named as speaking in English', () => {
  it.each([
    ['94 were still in Gaza, of whom Israel believes at least 34 are dead.', 'Israel'],
    ['Emmanuel Diallo, head of the Foundation for Peace, an organisation which defends rights, told the BBC he had seen 200 bodies.', 'Emmanuel Diallo, head of the Foundation for Peace, an organisation which defends rights'],
    ['The prime minister, in the chamber, put the toll at 13.', 'The prime minister, in the chamber'],
    ['One UN official, speaking privately, said 1,200 people had fled.', 'One UN official, speaking privately'],
    ['The rebels\' negotiator, alias Andrey, said the men, twelve of whom are conscripts, had been killed.', 'The rebels\' negotiator, alias Andrey'],
    ['Asma, 25, a nurse, said twelve people had died.', 'Asma, 25, a nurse'],
    ['Brigadier Julio Ccori, of company 32, told this newspaper that five people had died.', 'Brigadier Julio Ccori, of company 32'],
    ['A weaver who had left the town on foot told this paper that a hundred people had died.', 'A weaver who had left the town on foot'],
    ['A post on X, viewed 2.4 million times by Thursday, states that 300 people were killed.', 'A post on X, viewed 2.4 million times by Thursday']
  ])('takes in what describes the speaker of "%s"', (text, source) => expect(sourcesIn(text)[0]).toBe(source))

  it.each([
    ['12 killed in blast: officials', 'officials'],
    ['Two passengers were hurt, a freed German tourist told state television.', 'a freed German tourist'],
    ['Four people were killed, said a court source who was not authorised to speak.', 'a court source who was not authorised to speak'],
    ['A truth commission concluded in 1999 that more than 200,000 had been killed.', 'A truth commission'],
    ['Amnesty International in May put the deaths at 6,896.', 'Amnesty International'],
    ['In its latest report the National Disaster Council lists 33 persons dead.', 'the National Disaster Council'],
    ['The health ministry\'s spokesman, Hossein Kermanpour, on X: 224 killed in 65 hours.', 'The health ministry\'s spokesman, Hossein Kermanpour'],
    ['The government\'s latest count for the war is 1,062 killed.', 'The government'],
    ['The floods claimed 1,037 lives and left 1,067 people injured (NDMA).', 'NDMA'],
    ['Some 200,000 had fled from the town, in OCHA\'s count.', 'OCHA\'s count'],
    ['Three women had been killed, the mayor wrote to me.', 'the mayor'],
    ['The judges held it proven that 16 women were abducted.', 'The judges'],
    ['At least 40 people have died, according to WHO.', 'WHO'],
    ['WHO recorded 5,923 deaths.', 'WHO'],
    ['The unrest, rooted in a dispute over land, has killed 52 people, police said.', 'police'],
    ['On Tuesday the army said 13 people had been killed.', 'the army'],
    ['At dawn the civil defence teams reported 13 deaths.', 'the civil defence teams'],
    ['In Gaza the health ministry said 12 people had been killed.', 'the health ministry'],
    ['Overnight police confirmed two deaths.', 'police'],
    ['Among the 97 captives are 34 the army says are dead.', 'the army'],
    ['At least 12 people died, according to a Reuters tally of government statements.', 'a Reuters tally of government statements'],
    ['More than 844,000 refugees have crossed into Chad (UNHCR)', 'UNHCR'],
    ['11.31 The health ministry: 58,026 dead.', 'The health ministry'],
    ['Twelve people were killed, going by police records.', 'police records'],
    ['The ministry has 34 dead.', 'The ministry'],
    ['The governor gave the figure of 33 dead.', 'The governor'],
    ['The commissioner spoke on Friday of at least fifty deaths.', 'The commissioner'],
    ['The health division lowered the toll to 33.', 'The health division'],
    ['That contradicts the mayor of Haret Hreik, who told Al Jadeed that two people had died.', 'the mayor of Haret Hreik'],
    ['Investigators denied social media claims that more than 60 people had died.', 'Investigators'],
    ['Update, 11:30 – Soroka Medical Center: two patients have died.', 'Soroka Medical Center'],
    ['Witnesses described seeing 40 bodies in the street.', 'Witnesses'],
    ['Okello praised the rescuers, saying 40 people had died.', 'Okello'],
    ['The minister noted that Egypt received 250,000 Sudanese who fled the fighting.', 'The minister'],
    ['Relief chief Ingrid Solheim announced that her government is pledging $18 million in aid.', 'Relief chief Ingrid Solheim'],
    ['Kareem also highlighted that Oman pledged $9 million to the flood victims.', 'Kareem'],
    ['The armed group makes an unverified claim that 50 hostages have been killed.', 'The armed group'],
    ['The governor repeated the claim that 300 people had been killed.', 'The governor'],
    ['Twelve people died, reports the Red Cross.', 'the Red Cross'],
    ['"I am sorry to say that 12 people have died," the mayor told the radio.', 'the mayor'],
    ['"They killed seven men," said one of the officials.', 'one of the officials'],
    ['Reuters quotes a hospital official as saying twelve people have died.', 'a hospital official as saying']
  ])('finds the source of "%s"', (text, source) => expect(source).toContain(sourcesIn(text)[0]))

  it('takes a pronoun back to the subject of the sentence before', () => {
    expect(sourcesIn('Mayor Carla Ruiz called it a tragedy. She said 12 people had died.')).toEqual(['Mayor Carla Ruiz'])
  })

  it('takes a pronoun back to a person named without an office', () => {
    expect(sourcesIn('Asma, a nurse, ran home. She said five people had died.')).toEqual(['Asma, a nurse'])
  })

  it('gives a quotation to whom the sentence before it is about', () => {
    expect(sourcesIn('The sheriff was blunt. "Nine people have died."')).toEqual(['The sheriff'])
  })

  it('gives a figure to whom the next sentence names as having given it', () => {
    expect(sourcesIn('The death toll climbed to 107. The provincial governor gave the figure on Sunday.')).toEqual(['The provincial governor'])
  })

  it('does not give a speaker what a clause tells of them', () => {
    expect(sourcesIn('"We heard the mountain," said Hatice Kaplan, 47, who lost two cousins.')).toEqual([null])
  })

  it('gives the answers of an interview to the person its introduction is about', () => {
    const text = 'A mayor on the run\n\nInterview by Lena Moreau\n\nYolanda Torres, 52, has been mayor since January.\n\nHow many have fled?\nSome 5,870 people have fled.\n\nAnd now?\nThey wait.\n\nWould you go back?\nYes. The police say 12 people died last night.'
    expect(sourcesIn(text)).toEqual(['Yolanda Torres', 'The police'])
  })

  it('goes on with a source through its paragraph and not beyond', () => {
    expect(sourcesIn('The UN refugee agency on Monday opened a camp but said 12,000 people had fled.')).toEqual(['The UN refugee agency'])
    expect(sourcesIn('The official count — 63 dead — is disputed.')).toEqual([null])
    // Who gives people or sums away says nothing of them; who gives a count does.
    expect(sourcesIn('The rebels handed over nine pilots in exchange for 90 prisoners released by Chad.')).toEqual([null, null])
    expect(sourcesIn('Figures released by the ministry show that 40 people died.')).toEqual(['the ministry'])
    expect(sourcesIn('The ministry said 12 people were killed. Another 30 were wounded.')).toEqual(['The ministry', 'The ministry'])
    expect(sourcesIn('85 people reported killed and 130 wounded since 3 May.')).toEqual([null, null])
    expect(sourcesIn('The ministry said 12 people were killed.\n\nAnother 30 were wounded.')).toEqual(['The ministry', null])
    expect(sourcesIn('The ministry said 12 people were killed. The war has uprooted 300,000 people.')).toEqual(['The ministry', null])
    expect(sourcesIn('The ministry said 12 people were killed. Last year a blast killed 30.')).toEqual(['The ministry', null])
  })

  it('gives a statement\'s figures to the one who issued it', () => {
    const text = 'Press statement No. 4\n\nThe Ministry of Health informs the public of the following:\n\nThe attack killed six people.\n\nIn May 51 people died.'
    expect(sourcesIn(text)).toEqual(['The Ministry of Health', 'The Ministry of Health'])
  })

  it.each([
    ['Raids on convoys killed at least 130 people, by AFP\'s count.', 'AFP\'s count'],
    ['The flood killed 40 people, by the state\'s own count.', 'the state\'s own count'],
    ['Ana Ruiz, who runs the hazards office, is blunt: "Nine people died."', 'Ana Ruiz, who runs the hazards office'],
    ['We leave you with a line from Dr Miriam Kay of the Ndosho hospital: "Nine people died today."', 'Dr Miriam Kay of the Ndosho hospital'],
    ['We have got through to Ko Min, a monk. "Twenty-six people were killed," he told us.', 'Ko Min, a monk'],
    ['The mayor was brief. In the gallery sat Ana Lopez, 68, who wept. "Three people were killed. We paid," she said.', 'Ana Lopez'],
    ['The army said 4 died. Ko Min, a nurse, did not argue. "I\'m told seventeen people were killed," he said.', 'The army', 'Ko Min, a nurse'],
    ['Foro Norte, a legal aid group, has been able to confirm 48 deaths.', 'Foro Norte, a legal aid group'],
    ['We gave 34 deaths this morning on the strength of a police post.', 'a police post'],
    ['Seven weeks later the United Nations human rights office settled on at least 23 fatalities.', 'the United Nations human rights office'],
    ['Kinshasa, which was not there, announced two hundred dead.', 'Kinshasa, which was not there'],
    ['Tzu Chi hospital has 52 patients with injuries, its superintendent has told local television.', 'its superintendent'],
    ['A lawyer for 40 of the families speaks of three dead.', 'A lawyer for 40 of the families'],
    ['Of those burned, nearly all volunteers, 27 died.', null],
    ['The ministry was quick. We gave the toll as 110 dead.', null],
    ['In a voice note to reporters, military spokesman Maj Gen Zaw Htut: "Eleven people were killed."', 'military spokesman Maj Gen Zaw Htut'],
    ['In a statement sent to reporters the group boasted that it had killed 16 soldiers.', 'the group'],
    ['A story about a dinghy (In brief, 2 March) stated that 31 people were missing.', 'A story about a dinghy'],
    ['Army Vice-Chief John Kay praised the troops, saying 40 people had died.', 'Army Vice-Chief John Kay']
  ])('finds who says "%s"', (text, ...sources: (string | null)[]) => expect(sourcesIn(text)).toEqual(sources))

  it.each([
    ['Statement by the Ministry of Health\n\nThe Ministry of Health announces that 46 citizens were killed in the raid.\n\nRescuers extracted eight bodies at dawn.\n\nThe distribution is as follows:\n\n1. Sanaa: 38 martyrs', 'The Ministry of Health', 'The Ministry of Health', 'The Ministry of Health'],
    ['Press statement on the landslide\n\nThe Commission regrets the landslide. As of today, 88 bodies have been recovered.', null],
    ['• Dead: 13\n• Missing: 7\n(Source: NDRRMC, 22 November)', 'NDRRMC', 'NDRRMC'],
    ['13:20\nThe county relief coordinator, by radio: fourteen people have died.', 'The county relief coordinator'],
    ['18.20 Governor Babagana Zullum has spoken to reporters. His figures: thirty people dead.', 'Governor Babagana Zullum'],
    ['The network put the death toll at 38 and blamed the Rapid Support Forces (RSF).', 'The network'],
    ['The bomber, wearing a tracksuit, detonated his vest at the gate, said Capt. Abdi Nur, a spokesman. Nine people died, he said.', 'Capt. Abdi Nur'],
    ['Two hostages were freed for a payment that one mediator put at $50 million.', null],
    ['At least 12 people died, officials in the two countries said.', 'officials in the two countries'],
    ['The refugee agency\'s figure is 71,000 displaced.', 'The refugee agency'],
    ['Aid of £14.5 million was announced today by the Minister for Africa.', 'the Minister for Africa'],
    ['The ministry did not comment on the case but said that gunmen had kidnapped 26 people.', 'The ministry'],
    ['Two officials who have seen the tables say that 40 people were killed.', 'Two officials who have seen the tables'],
    ['WFP requested $780 million for the year and had received $150 million.', null, null],
    ['Twenty-seven people died, emergency services say; the EU approved €6bn in aid.', 'emergency services', null]
  ])('finds the source of what stands apart from it in "%s"', (text, ...sources: (string | null)[]) => expect(sourcesIn(text)).toEqual(sources))

  it('takes no place for a person that a sentence names', () => {
    expect(sourcesIn('The boat left from Santa Rosa, a small port. "Nine people died."')).toEqual([null])
    expect(sourcesIn('At least 130 people were killed by the army\'s guns.')).toEqual([null])
    expect(sourcesIn('Twelve people were killed by alleged terrorists in the village.')).toEqual([null])
  })

  it('takes who the sentence behind says the number comes from', () => {
    expect(sourcesIn('The toll rose to 107. The figure came from the provincial governor.')).toEqual(['the provincial governor'])
    expect(sourcesIn('Britain offered the refugees £12 million. Kuwait said it would match last year\'s contribution but named no figure.')).toEqual([null])
  })

  it('lets nobody in a clause with "whose" speak for what stands before it', () => {
    expect(sourcesIn('Among the dead was a retired teacher, Eusebio Quispe, whose son said he had taken the bus because it was cheap.')).toEqual([null])
    expect(sourcesIn('Rosa Diaz, whose son said 12 people had died, was not there.')).toEqual(['son'])
  })
})

it('counts nobody who speaks', () => expect(sourcesIn('"They killed seven men," said two of the survivors.')).toEqual(['two of the survivors']))

it.each([
  'Eleven of the dead had names.',
  '1,123 bodies were buried.'
])('takes no figure word that nobody gives for the source of "%s"', (text) => expect(sourcesIn(`${text} Requests to trace relatives number many.`)).toEqual([null]))

describe('English times that see something happen', () => {
  it.each([
    ['The first ten months of the year saw 1,073 people killed in attacks, according to the Center for Research in Islamabad.', ['the Center for Research in Islamabad']],
    ['Last week saw 45 people killed, the ministry said.', ['the ministry']],
    ['The past decade has seen 400 soldiers killed.', [null]]
  ])('tell nothing in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('English sources behind "by" and in clauses without "that"', () => {
  it.each([
    ['The war has left 377,000 people dead, by a UNDP estimate.', ['a UNDP estimate']],
    ['Of the 58 hostages, 49 remain in Gaza, including 27 the army says are dead.', ['the army', 'the army', 'the army']],
    ['Forty people drowned, a toll the coast guard said could rise.', ['the coast guard']],
    ['Two hostages have been declared dead by the Israeli military.', ['the Israeli military']],
    ['The raid came despite a truce declared after the earthquake, which killed 3,800 people.', [null]]
  ])('are read in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('An English statement that informs the public', () => {
  it('is of who issues it throughout', () => {
    const text = 'Storm kills 19 on the coast\n\nThe National Institute for Disaster Management informs the public that the cyclone had left 84 people injured.\n\nThe wind brought down 212 electricity poles.\n\nThe Institute has opened 48 centres, which are hosting 23,417 people.'
    expect(sourcesIn(text).slice(1)).toEqual(['The National Institute for Disaster Management', 'The National Institute for Disaster Management'])
  })
})

describe('English speakers who count within their quotation', () => {
  it('are named behind it', () => {
    expect(sourcesIn('The army said 21 people were killed. "I counted nine in front of the pharmacy," said Desanges Kavira.')).toEqual(['The army', 'Desanges Kavira'])
  })
})

describe('English sources in several places', () => {
  it('are named with the number of those', () => {
    expect(sourcesIn('Gunmen killed 12 people, governors of two states said.')).toEqual(['governors of two states'])
    expect(sourcesIn('Gunmen killed 12 people, officials of the three countries said.')).toEqual(['officials of the three countries'])
  })
})

describe('English pronouns for who speaks', () => {
  it.each([
    ['Simon Iorliam, a resident, said 12 pupils had been taken. The raiders want $137,000, according to two relatives. By then, he said, four girls had escaped and six were dead.', 'Simon Iorliam, a resident'],
    ['The coast guard said 15 people had drowned. The captain is being questioned, prosecutor Rosa Diaz said. It said four more were missing and six were hurt.', 'The coast guard'],
    ['Two survivors said 15 people had drowned. The captain is being questioned, prosecutor Rosa Diaz said. They said six people were hurt.', 'Two survivors'],
    ['The commander of the coast guard, Arsenio Duamo, said 15 people had drowned. The ship had no permit, the ministry said. Six people were hurt, he told radio.', 'The commander of the coast guard, Arsenio Duamo']
  ])('mean one person, several or a body in "%s"', (text, source) => expect(sourcesIn(text).at(-1)).toBe(source))
})

describe('English words that only look like speech', () => {
  it.each([
    ['A war between two factions of the cartel has claimed more than 2,400 lives, by a count of the newspaper Noroeste.', ['the newspaper Noroeste']],
    ['At least 61 civilians were killed in attacks attributed to the army.', [null]],
    ['Deportations add to the strain: more than 27,000 were displaced in September.', [null]],
    ['Oleh Syniehubov, the governor, has given numbers for the evacuation: 2,140 people have been displaced.', ['Oleh Syniehubov, the governor']],
    ['A medical source gave a lower count of 33 dead.', ['A medical source']]
  ])('are told from speech in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))

  it.each([
    ['19:45 The coast guard says four are missing.\n17:20 The mayor of Virac is on local radio. Of the 26 who died in her town, she says, 17 were in a centre.', ['The coast guard', 'The mayor', 'The mayor']],
    ['China announced a billion yuan in aid, of which, two diplomats say, 300 million has been spent.', ['China', 'two diplomats']],
    ['"A massacre," UN coordinator Sverre Haugland called it. Some 64 people, he conceded, had been killed.', ['UN coordinator Sverre Haugland']],
    ['The budget ministry says it has handed over 1.3 billion pesos in aid.', ['The budget ministry']]
  ])('is who speaks, wherever the hour, the part or the verb stands: "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('who stands in brackets behind an English figure', () => {
  it.each([
    ['Some 3,000 people fled (UNHCR) and 12 were killed (OHCHR).', ['UNHCR', 'OHCHR']],
    ['Fighting displaced 3,000 people (IOM), killed 12 (Ministry of Health) and injured 40.', ['IOM', 'Ministry of Health', null]],
    ['Some 64,000 people remain displaced (IOM, 30 October).', ['IOM']],
    ['At least 300 people were killed (Airwars; UN).', ['Airwars']],
    ['The Rapid Support Forces (RSF) killed 12 people in Bara.', [null]]
  ])('tells of it in "%s"', (text, expected) => expect(sourcesIn(text)).toEqual(expected))
})
