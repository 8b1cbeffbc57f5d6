import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, sourcesIn } from './claims.ts'

describe('English figures that count no victims and no aid', () => {
  it.each([
    ['The alliance won 202 of the 243 seats, wiping out the opposition in 14 of 38 districts.'],
    ['The opposition was massacred in the election: 40 sitting legislators lost their seats and nine ministers held on.'],
    ['There were 110 people underground. Fifty-eight managed to get out by themselves or were rescued, the minister said.'],
    ['Twenty patients have been discharged from hospital.'],
    ['He buries his head in his hands.'],
    ['The attack in April killed nobody. Researchers spoke to 47 people, 31 of them witnesses.'],
    ['Of the 18,500 patients waiting to be evacuated, most are children.'],
    ['31,400 children were treated for severe acute malnutrition.'],
    ['Deery lost 400,000 in a single evening at a casino.'],
    ['He put the number of bombs dropped on the towns at 5,328. One of them fell on a queue.'],
    ['The champions signed the striker for £121 million before the match. The midfielder left, the goalkeeper stayed. The league season begins on Saturday.\nEleven first-team players are out injured.'],
    ['He has lost 340 trees of his 900.'],
    ['The movement doubled its tally to 27.'],
    ['Three doctors were struck off the register.'],
    ['AFP saw bread scattered across the road, two burnt-out cars and bloodstains.'],
    ['The relief agency was forced to halve the number of people it assists to 600,000.'],
    ['Not a single fighter was among the victims.'],
    ['Ninety-three suspects were caught and 41 phones returned to their owners.'],
    ['He came home to bury his mother.'],
    ['About 60 militants crossed into Pakistan from Afghanistan and attacked a checkpoint.'],
    ['Some 300 to 400 militants had attacked from across the border.'],
    ['The killings happened in the early hours of Sunday 24 and Monday 25, November 2024.'],
    ['About 300 worshippers were praying in the mosque when the bomb went off.'],
    ['As the killings went on, a mission composed of 12 police officers was expected in the capital.'],
    ['Eight prisoners escaped from the jail on Sunday.'],
    ['A police officer killed the gunman at the gate.'],
    ['The man opened fire before an officer shot him.'],
    ['A suicide bomber blew up a car at the gate.'],
    ['Some 260,000 civilians remain trapped in the city without food.'],
    ['Situation update 14 was issued on Monday on the displaced.'],
    ['The government will pay 200,000 taka in aid to the family of every worker who died.'],
    ['The relief agency transferred $120 each to the displaced.'],
    ['Cholera is spreading and has killed many. Cases in the capital, Warem, rose to 352 from 305.'],
    ['Survivors had paid 1,500 dinars for a place on the boat and aid groups want answers.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['13+ civilians reported killed', ['killed 13']],
    ['Deaths rose from 120 to 340 and injuries from 500 to 900.', ['killed 120', 'killed 340', 'injured 500', 'injured 900']],
    ['Cholera is spreading. The number of cases has risen from 546 recorded in May to 718, and 20 patients have died.', ['killed 20']],
    ['Infections had reached 4,300 by Sunday and 61 patients had died.', ['killed 61']],
    ['Nine men were praying when they were shot dead.', ['killed 9']],
    ['Around 40 pupils were in the building when it fell, killing 12.', ['killed 12']],
    ['Four and a half million people have been displaced inside and outside the country.', ['displaced 4500000']],
    ['The toll rose to 41, comprising 30 women and 11 children.', ['killed 41', 'killed 30', 'killed 11']],
    ['Since the truce 361 people have been killed and 912 injured in 1,140 recorded violations.', ['killed 361', 'injured 912']],
    ['Jihadists who came back on April 5 killed another hundred or so.', ['killed 100']],
    ['Field monitors spoke to 61 residents who had returned to the town.', ['returned 61']],
    ['There were 361 recorded deaths.', ['killed 361']],
    ['Some twenty still lie under the boulders.', ['missing 20']],
    ['A water cannon blinded two pensioners.', ['injured 2']],
    ['Eleven people were killed, the oldest of them 84, the youngest of them 3.', ['killed 11']],
    ['Four civilians were killed and 90 head of cattle stolen.', ['killed 4']],
    ['1,144 people were killed in the Oct. 7 attack.', ['killed 1144']],
    ['On Oct. 7, 1,200 people were killed.', ['killed 1200']],
    ['Eleven miners are presumed dead after a tunnel collapse; three others escaped.', ['killed 11']],
    ['Seventeen of the 20 crew members were rescued, one was found dead and two are missing.', ['killed 1', 'missing 2']],
    ['There are 97 captives in the city, 34 of whom the army says are dead.', ['held 97', 'dead-in-captivity 34']],
    ['Thirteen people died, 11 of them at the scene and two in hospital.', ['killed 13', 'killed 11', 'killed 2']],
    ['Of the 128,540 returnees counted between 6 and 12 July, most were women.', ['returned 128540']],
    ['Twelve deaths confirmed in May. Two residents reported seeing smoke.', ['killed 12']],
    ['The country had 329 deaths in 16 of its 18 provinces.', ['killed 329']],
    ['Schools closed: 48\nPersons displaced: 22,180', ['displaced 22180']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Three people were killed and 12 were fined.'], ['Three people were killed and 12 were recruited.'], ['Three people were killed and 12 were vaccinated.'],
    ['Three people were killed and 12 are still at large.'], ['Three people were killed and 12 were tutored.'], ['Three people were killed and 12 men were robbed.'],
    ['Three people were killed and 12 walked home.'], ['Three people were killed and 12 cried for help.'], ['The raid killed three and 12 have since been shortlisted.'],
    ['Three people were killed, 12 were tutored and the road was closed.'], ['Three people were killed and another 12 were tutored.'], ['Three people were killed and 12 others tutored.'],
    ['Three people were killed while 12 had dozed off.'], ['Three people were killed, with 12 tutored.'], ['Three people were killed and 12 more were tutored.']
  ])('gives nobody of whom something else is told what is told before: "%s"', (text) => expect(claimsIn(text)).toEqual(['killed 3']))

  it.each([
    ['The raid killed three and 12 have since been missing.', ['killed 3', 'missing 12']], ['Three people were killed and 12 were left wounded.', ['killed 3', 'injured 12']],
    ['Three were killed in Homs and 12 mowed down in Hama.', ['killed 3', 'killed 12']], ['Gunmen killed nine people and 12 were driven from their homes.', ['killed 9', 'displaced 12']],
    ['Gunmen abducted a guard and five Indians stationed at the dam.', ['abducted 1', 'abducted 5']]
  ])('hears what a verb behind "and" does tell of them: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each(['hotels', 'banks', 'temples', 'carts', 'embassies', 'casinos', 'choppers', 'screwdrivers', 'deer', 'geese', 'courtyards', 'shelves'])('counts no %s lost with those who died', (things) => {
    expect(claimsIn(`The storm killed three people and damaged 12 ${things}, police said.`)).toEqual(['killed 3'])
    expect(claimsIn(`Three people were killed and at least 12 ${things} were lost.`)).toEqual(['killed 3'])
  })

  it('takes nobody who speaks for a captive, whatever stands around', () =>
    expect(claimsIn('The attackers demanded 50 million naira ($32,000) for the release of the captives, three residents said. Eleven of those seized were freed. The police said 25 were taken, and Musa that 41 bodies had been counted.'))
      .toEqual(['released 11', 'abducted 25', 'killed 41']))
})

describe('English figures of people who were only there', () => {
  it.each([
    ['The town, originally home to 40,000 people, took in those who fled. About 13,350 refugees crossed the border.', ['refugees 13350']],
    ['Rebels freed two soldiers. The group still has an estimated 2,000 fighters.', ['released 2']],
    ['Two soldiers were kidnapped by the group, of which some 2,000 fighters are still fighting.', ['abducted 2']],
    ['Crews dug out two bodies and managed to rescue four people.', ['killed 2']],
    ['The coastguard saved the lives of 103 people and recovered 25 bodies.', ['killed 25']],
    ['Ten nurses have been infected and four have died. Six people have recovered.', ['killed 4']],
    ['Ten workers died, the minister said, adding that four people had recovered and were at home.', ['killed 10']],
    ['Officials sent 150 rescuers to find the missing after floods killed 21 people.', ['killed 21']],
    ['The search for the missing went on with about 150 people participating in the effort.', []],
    ['Some 6 million people have fled the country. About 11.7 million people still depend on aid.', ['refugees 6000000']],
    ['The agency will provide 1.6 million drought-affected farmers with food.', []],
    ['Rescue teams searched for the missing: 3 firefighters and 12 villagers.', ['missing 3', 'missing 12']],
    ['Three firefighters went missing.', ['missing 3']],
    ['Forty were hurt. Of the injured, 17 people have recovered.', ['injured 40', 'injured 17']],
    ['The camp, home to 61,000 people, was shelled.', ['displaced 61000']]
  ])('counts nobody else in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English qualifiers between a verb and the number behind it', () => {
  it.each([
    ['Blasts at three churches killed at least 156 people.', ['killed 156']],
    ['Fire in two houses killed at least a dozen people.', ['killed 12']],
    ['Shells that hit two passing cars wounded at least five men.', ['injured 5']],
    ['Attacks on two luxury hotels left at least nine guests dead.', ['killed 9']],
    ['Forty people at least died.', ['killed 40']]
  ])('are of that number in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('numbers of notes', () => {
  it.each([
    ['The attack killed 31 people.[1] It was claimed by the group, the UN said.[2][3] A month later, 12 soldiers died in Soum [4].', ['killed 31', 'killed 12']],
    ['أسفر الهجوم عن مقتل 31 شخصا.[1] وتبناه التنظيم.[2] وفي الشهر التالي قُتل 12 جنديا في سوم[3]، وجُرح 4 آخرون [4].', ['killed 31', 'killed 12', 'injured 4']]
  ])('count nobody in "%s"', (text, claims) => expect(claimsIn(text)).toEqual(claims))

  it('belong to the sentence before them', () => {
    expect(sourcesIn('At least 31 people died, the army said.[1] The UN says 40 were hurt.')).toEqual(['the army', 'The UN'])
  })
})

describe('those who went missing and live', () => {
  it.each([
    ['Two fishermen reported missing on Friday were found safe on an islet.', ['missing 2 denied']],
    ['Two fishermen reported missing on Friday were found dead.', ['killed 2']],
    ['Seven of the nine who were reported missing have been found alive.', ['missing 7 denied', 'missing 9']],
    ['Three miners are missing. Families hope that they will be found alive.', ['missing 3']]
  ])('are told of in "%s"', (text, claims) => {
    expect(extractArticle(text).claims.map(({ measure, figure, modality }) => `${measure} ${figure.value}${modality === 'asserted' ? '' : ` ${modality}`}`)).toEqual(claims)
  })
})
