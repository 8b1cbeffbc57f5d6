import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English counts that somebody puts at a number', () => {
  it.each([
    ['Floods\n\nThe toll was put at 38 by the national disaster centre.', ['the national disaster centre']],
    ['Floods\n\nThe number of missing has been put at nine by the coast guard.', ['the coast guard']],
    ['Floods\n\nThe death toll was raised to 71 by the ministry on Friday.', ['the ministry']],
    ['Floods\n\nThe number of injured was listed as 140 by the fire brigade.', ['the fire brigade']],
    ['Floods\n\nThe number of dead has been put at 64 by the governor\'s office and at 71 by the Red Cross.', ['the governor\'s office', 'the Red Cross']],
    ['Floods\n\nThe death toll, put at 44 by the police and 61 by the hospital, is still rising.', ['the police', 'the hospital']],
    // What it came to by a time, or by what happened, nobody says.
    ['Floods\n\nThe toll was raised to 70 by Sunday evening.', [null]],
    ['Floods\n\nThe toll was put at 70 by the end of May.', [null]],
    ['Floods\n\nA boat was hit near Amalfi, Governor Julian Paz said. He had put the toll at seven in an earlier post.', ['Governor Julian Paz']]
  ])('tells whose they are in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('English speakers of a tally, a claim or of the sentence before', () => {
  it.each([
    ['Floods\n\nA tally by Reuters based on official statements put the dead at 24.', ['A tally by Reuters based on official statements']],
    ['Floods\n\nThe toll could be 600, based on the number of homes.', [null]],
    ['Floods\n\nThe minister\'s claim that only 24 died was met with disbelief.', ['The minister']],
    ['Floods\n\nThe council\'s tally stands at 24 dead.', ['The council']],
    ['Floods\n\nTwenty-four are dead. That\'s according to the mayor. The hospital says 30 were hurt.', ['the mayor', 'The hospital']],
    ['Floods\n\nTwenty-four are dead. This, according to the mayor, is only the beginning.', [null]],
    ['Floods\n\nTwenty-four are dead. They were shot by the army, according to the mayor.', [null]]
  ])('are told in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('English names of those who speak', () => {
  it.each([
    ['Quake\n\nThe quake killed 812 people, the deputy spokesman, Hamid Fazli, said Thursday, updating an earlier toll of 469.', ['the deputy spokesman, Hamid Fazli', 'the deputy spokesman, Hamid Fazli']],
    ['Quake\n\nThe quake killed 812 people, the spokesman, Hamid Fazli, told AFP on Thursday, revising a previous toll of 469.', ['the spokesman, Hamid Fazli', 'the spokesman, Hamid Fazli']],
    ['Raid\n\nVillagers reported 23 girls missing. The figure was disputed by the police commissioner, who said nine had been taken.', ['Villagers', 'the police commissioner']]
  ])('end before what they said in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
  it.each([
    ['Raid\n\nForty people were killed, the minister said on X. The army said it lost 12 of its men.', ['the minister', 'The army']],
    ['Raid\n\nForty people were killed, the minister wrote on X. A doctor, J. A. Smith, said nine were hurt.', ['the minister', 'A doctor, J. A. Smith']],
    ['Raid\n\nForty people were killed in a raid by the U.S. The Pentagon said 12 soldiers died.', [null, 'The Pentagon']],
    ['Raid\n\nForty people died when a drone hit a block at around 3.15 a.m. The regional governor, Ivan Hrim, said 12 were hurt.', [null, 'The regional governor, Ivan Hrim']],
    ['Raid\n\nForty people were killed at 5 p.m. Monday, Gov. Ana Lee said on X. She said 12 were missing.', ['Gov. Ana Lee', 'Gov. Ana Lee']]
  ])('begin behind a point that ends a sentence in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
})

describe('English speech set off by commas', () => {
  it.each([
    ['Juma Ali said 11 passengers died. Among the dead, he said, were four pupils.', ['4 < 11']],
    ['Juma Ali said 11 passengers died. Among those killed, he told reporters, are four pupils.', ['4 < 11']],
    ['A flood killed 40 people and injured 60. The dead, police said, include two nuns and a farmer.', ['2 < 40', '1 < 40']],
    ['A flood killed 40 people and injured 60. The injured, he told reporters, include six teachers.', ['6 < 60']],
    ['The mayor gave 3,840 deaths, 3,190 of whom have been buried. Of those, he said, 400 were foreigners.', ['3190 < 3840', '400 < 3190']]
  ])('parts no part from its whole in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))
  it.each([
    ['Juma Ali said 11 passengers died. The injured, he said, include six teachers.', ['killed 11', 'injured 6']],
    ['Juma Ali said 11 passengers died. Among the injured, police added, are two nurses.', ['killed 11', 'injured 2']],
    // Behind "and" another clause tells of others.
    ['Four of them died in the past day, the ministry said, and 188 were injured.', ['killed 4', 'injured 188']],
    ['A woman died of her wounds in Kharkiv, the office said, and 19 people needed medical attention.', ['killed 1', 'injured 19']]
  ])('leaves the set whose members it names in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))
})

describe('English figures that nobody named beside them tells', () => {
  it.each([
    // What a clause tells of the speaker, or of where he was.
    '"We had four minutes," says Helen Osei, 57, at the Lund centre, where about 860 evacuees spent the night.',
    '"They come back one at a time," said Ramiro Cuesta, a former commander, whose cooperative has lost seven members.',
    '"It could be repeated," said Mayor Rodrigo Vera, alluding to the blazes in which 138 perished.',
    // Another clause with its own subject.
    'Forty killed in Sudan as UN warns of famine\n\nThe attack came on Monday.',
    'Forty killed in Sudan as army claims control of the city\n\nThe attack came on Monday.',
    'Eighteen months after the crush in which 121 devotees were trampled to death, a court here will begin recording evidence.',
    'In neighbouring Romania, the 2015 fire at the Colectiv club claimed 64 lives.',
    'The flood left 418 people dead by a count which the presidency has not revised.',
    // Words that name nobody.
    'Spain care home fire: 14 dead\n\nThe fire broke out at noon.',
    'Summary: six dead, the attacker not counted.',
    'Our register, kept name by name, now contains 192 dead colleagues.'
  ])('have no source in "%s"', (text) => expect(sourcesIn(text)).toEqual([null]))
  it.each([
    ['"Twelve are dead," said Rodrigo Vera, the mayor of Tula, who added that 30 were missing.', ['Rodrigo Vera', 'Rodrigo Vera']],
    ['"Nine people drowned," said Ana Paz, "and in the village, where 12 were hurt, nobody is left."', ['Ana Paz', 'Ana Paz']],
    ['Gunmen killed 14 people, as the army had warned.', ['the army']],
    ['CARE says 14 people drowned.', ['CARE']],
    ['The army claimed 12 lives were lost.', ['The army']],
    ['The ministry has recorded 163 lives lost since March.', ['The ministry']],
    ['Fourteen people drowned, says the security consultancy Okwuosa Risk.', ['the security consultancy Okwuosa Risk']],
    ['The General Staff denies rumours according to which sixty soldiers lost their lives and twelve were taken.', ['The General Staff', 'The General Staff']],
    ['The Doctors Network, quoted in Radio Dabanga, lists 44 dead by name.', ['The Doctors Network, quoted in Radio Dabanga']]
  ])('have the one who tells them in "%s"', (text, sources) => expect(sourcesIn(text)).toEqual(sources))
  it('have none where those counted would speak', () => {
    expect(sourcesIn('Indonesia volcano: 13 bodies found, nine still missing\n\nRescuers searched on Monday.')).toEqual([null, null])
  })
})
