import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English agency reports on the dead and the hurt', () => {
  it.each([
    ['The ministry acknowledged 14 civilian deaths and said a patrol had been sent.', ['killed 14']],
    ['Fighters took at least 44 lives in a mosque in March.', ['killed 44']],
    ['A patrol killed nine of the assailants at a cost of two soldiers.', ['killed 9', 'killed 2']],
    ['The ministry said 13 people had died. It had spoken of eight on Saturday evening.', ['killed 13', 'killed 8']],
    ['A woman of 68 was killed in her flat.', ['killed 1']],
    ['The boat and its crew of nine have not been heard from since Friday.', ['missing 9']],
    ['Colonel Rocha leads the highway unit. Seven more died on the way.', ['killed 7']],
    ['Hezbollah mourned three of its members.', ['killed 3']],
    ['A search went on for two of their cousins.', ['missing 2']],
    ['This takes the total of those who died seeking a livelihood to 773.', ['killed 773']],
    ['Gunmen abducted 25 girls; one managed to flee the same night.', ['abducted 25', 'released 1']],
    ['Eleven people were hurt; one, a nurse, died there in February.', ['injured 11', 'killed 1']],
    ['The strike killed 12 people, three of one family.', ['killed 12', 'killed 3']],
    ['Thirty-seven of the rescued were wounded.', ['injured 37']],
    ['Twelve of its 240 passengers were injured.', ['injured 12']],
    ['At least 59 UN staff are in Houthi cells.', ['held 59']],
    ['The group condemns the detention of six doctors by gunmen.', ['held 6']],
    ['Gangs walked off with nine people.', ['abducted 9']],
    ['Two rescuers received contusions when the enemy struck again.', ['injured 2']],
    ['A head count after the raid had put those taken at 303 students.', ['abducted 303']],
    ['Forty pupils were in class when two teachers were killed.', ['killed 2']],
    ['In the week 101 terrorists were killed and 96 kidnapped hostages rescued.', ['killed 101', 'released 96']],
    ['A total of 37 abducted persons were set free.', ['released 37']],
    ['Twenty-one victims were rescued from the bandits.', ['released 21']],
    ['A first group of 25 has been released by the hijackers.', ['released 25']],
    ['Eight who sustained various degrees of injury are responding to treatment.', ['injured 8']],
    ['Of 51 hurt, seventeen are out of hospital and only one is in intensive care.', ['injured 51', 'injured 17', 'injured 1']],
    ['The agency said 31 inmates died. It had reported four in the morning.', ['killed 31', 'killed 4']],
    ['2 dead, 27 unaccounted for, 823 evacuated to six points.', ['killed 2', 'missing 27', 'displaced 823']],
    ['Gangs killed 5,600 people last year, 1,000 more than in 2023.', ['killed 5600']],
    ['"Three were hurt," said the doctor.', ['injured 3']],
    ['A further 833,000 needed help after being driven from their homes.', ['displaced 833000']],
    ['In Bogo, a coastal city of some 90,000 people, 30 residents were killed.', ['killed 30']],
    ['Police put dead at 151, some 30 missing', ['killed 151', 'missing 30']],
    ['The rebels killed 43 people. The army speaks of "about 10".', ['killed 43', 'killed 10']],
    ['Some 20 people were marched off by rebels. Four have since come back.', ['abducted 20', 'released 4']]
  ])('counts those told of in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it.each([
    ['The bridge was rebuilt at a cost of 14 million.'],
    ['Thousands of people mourned the bishop.'],
    ['The search is on for a gunman who fled.'],
    ['The search continues for a new coach and two players.'],
    ['Rescuers came where the house had collapsed and pulled out six.'],
    ['There were about 440 people on the train when the line was blown up.'],
    ['Some 200 worshippers were in the church when the gunmen were shot.'],
    ['One managed the shop.'],
    ['The blast killed a humanitarian deal.'],
    ['The thieves walked off with nine paintings.'],
    ['The police announced the detention of six doctors.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it('takes nobody who tells of their number for the dead', () => expect(claimsIn('Forty people died. "There were 200 of us on the stairs," she said.')).toEqual(['killed 40']))

  it.each([
    ['The hospital received 51 martyrs (46 new, five recovered from under the rubble) and 203 injured.', ['46 < 51', '5 < 51']],
    ['Troops killed 22 fighters. Among those eliminated were two commanders.', ['2 < 22']],
    ['The morgue has 46 bodies. Only 13 have been identified.', ['13 < 46']],
    ['The coast guard cut the toll to 18 from 29. Fourteen of the dead have been buried.', ['14 < 18']],
    ['The toll was corrected to 57, from 70. Twelve of the victims were dockers.', ['12 < 57']],
    ['The number of confirmed dead went up to 158. The centre has broken that down: 155 in Valencia, two in Castilla and one, a British man, in Malaga.', ['155 < 158', '2 < 158', '1 < 158']],
    ['The toll rose to 334. It had stood at 212 on Saturday. Two of the dead were sailors.', ['2 < 334']],
    ['The fire killed 78 people. Forty-five bodies have gone back to their families; 33 are at the institute.', ['45 < 78', '33 < 78']],
    ['Nine people were injured and only two remain in hospital.', ['2 < 9']],
    ['The crash killed 41. Nine were taken alive to hospital.', []],
    ['The strikes killed 46 people. This brings the number of those killed since June to 45.', []]
  ])('links the parts in "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it.each([
    ['Governor Jean Purusi told AFP that the manifest showed that 21 people had drowned.', 'Governor Jean Purusi'],
    ['The hospital received 12 bodies, a nurse said.', 'a nurse'],
    ['Colonel Rocha could not say how many had died. "Nine people are missing," he said.', 'Colonel Rocha'],
    ['The ministry offered a lower count. It acknowledged 14 deaths.', 'The ministry'],
    ['Fighters killed 44 people in March, and the rights group says it has looked into it.', null],
    ['Twelve people died and the rights group says 44 were hurt.', null, 'the rights group'],
    ['Gunmen killed 17 people, a local official and two residents said.', 'two residents'],
    ['Thirty-three prisoners had injuries, the commander, Colonel William Calle, said.', 'the commander, Colonel William Calle'],
    ['Camp mourns 27 dead', null],
    ['Police put dead at 151, some 30 missing', 'Police', 'Police'],
    ['Thirty-eight villagers were led away, a community leader who lost two sons said.', 'a community leader who lost two sons', null],
    ['Niger\'s defense ministry offered a lower count. It acknowledged 14 deaths.', 'Niger\'s defense ministry'],
    ['The ministry gave 13 dead. An earlier count had given eleven.', 'The ministry', null],
    ['Ministry of Public Health: statement on the camp\n\nThe Emergency Centre of the Ministry of Public Health announces that the raid killed 13 people.\n\nOn the same day a strike on a car killed one person.', 'The Emergency Centre of the Ministry of Public Health', 'The Emergency Centre of the Ministry of Public Health'],
    ['3.30pm Prime minister Pedro Ruiz says 12 people died.', 'Prime minister Pedro Ruiz'],
    ['The coast guard on Wednesday cut the number of people confirmed dead in the sinking to 18.', 'The coast guard'],
    ['Rescuers reached the cut-off towns, where 12 people had died.', null],
    ['The commission said 38 people died. Its list also has 130 wounded.', 'The commission', 'The commission'],
    ['The hospital admitted 24 wounded, a surgeon there said.', 'a surgeon there'],
    ['The prime minister has declared three days of mourning and released an initial €250m in aid.', null],
    ['In a statement read on state television, the army acknowledged 14 deaths and said two soldiers were missing.', 'the army', 'the army']
  ])('finds who says it in "%s"', (text, ...sources: (string | null)[]) => expect(sourcesIn(text)).toEqual(sources))

  it('plans nothing that a court date stands before', () => expect(extractArticle('A driver was due in court on Thursday over a crash that has cost 14 children their lives.').claims[0]?.modality).toBe('asserted'))

  it('holds those believed to have died for a condition', () => expect(extractArticle('Three fighters are believed to have died on Monday.').claims[0]?.modality).toBe('conditional'))
})

describe('English figures right beside the word that counts them', () => {
  it('are dead whatever number follows in their clause', () => expect(claimsIn('The fighting left at least 48 people dead on the two sides.')).toEqual(['killed 48']))
  it('are those whom a prison holds', () => expect(claimsIn('Inmates rioted on Monday. The prison was built for 5,000 men and holds 7,300.')).toEqual([]))
  it('are none where an office tells who is meant', () => expect(claimsIn('The strike killed their prime minister and eleven others. Its pilot died.')).toEqual(['killed 11']))
  it('are hurt where they lost a foot or an eye', () => expect(claimsIn('Seven soldiers have lost a foot or leg to mines.')).toEqual(['injured 7']))
})
