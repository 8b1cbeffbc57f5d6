import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims.ts'

describe('English numbers that only stand near words of harm', () => {
  it.each([
    ['Thirty-nine people died. Ten were teenagers and two were 15.', ['killed 39', 'killed 10', 'killed 2']],
    ['Six died. Two of them were 19.', ['killed 6', 'killed 2']],
    ['Nine people died. Two of the dead were a retired couple from Lyon.', ['killed 9', 'killed 2']],
    ['Two men were killed and two were wounded.', ['killed 2', 'injured 2']],
    ['The embassy evacuated 40 employees.', []],
    ['The mine has had four fatal accidents in two years.', []],
    ['He had captured four of the previous six events.', []],
    ['In the raid nine people were killed and 31 promoted.', ['killed 9']],
    ['In the raid nine people were killed and 31 handed over to police.', ['killed 9']],
    ['In the raid nine people were killed and 31 taken to a camp.', ['killed 9']],
    ['In the raid nine people were killed and 31 taken to hospital.', ['killed 9', 'injured 31']],
    ['Nearly one in every twelve drowned.', []],
    ['Separatists seized a train carrying around 450 passengers.', []],
    ['Nine soldiers were killed, said one of the officials, who was not authorised to speak.', ['killed 9']],
    ['The fighting left 33 people dead, three officials, two of them in the government, said on Thursday.', ['killed 33']],
    ['Sixteen people were hurt as two four-storey buildings collapsed.', ['injured 16']],
    ['Seventeen people died and 42 are missing. The number of cars fell to 15,200.', ['killed 17', 'missing 42']],
    ['Seventeen people died and 42 are missing. The boat had left Gambia on Nov. 2 with 147 people, 23 of them women.', ['killed 17', 'missing 42']],
    ['Seventeen people died and 42 are missing. The bus left with 60 passengers, including nine children.', ['killed 17', 'missing 42']],
    ['Some 233,000 people were in shelters. That had fallen to 66,132 on Friday.', ['displaced 233000', 'displaced 66132']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English words for what befell people', () => {
  it.each([
    ['Landslides claim 24 in the hills.', ['killed 24']],
    ['More than 1.9 million people have left camps for their places of origin since the displaced began to go home.', ['returned 1900000']],
    ['Another 127 people left their community between 11 and 15 December.', ['displaced 127']],
    ['Tens of thousands face another displacement by February.', ['displaced 10000..99999']],
    ['Thailand released 18 Cambodian soldiers on Wednesday after holding them for 155 days.', ['prisoners-exchanged 18']],
    ['The Houthis have detained 59 UN staff since 2021.', ['held 59']],
    ['Police detained 59 men on Sunday.', []],
    ['Kidnappers seized four men. One has since escaped.', ['abducted 4', 'released 1']],
    ['Two deminers were killed.', ['killed 2']],
    // Who is taken for dead: but those missing who are so are missing.
    ['Forty are missing and presumed drowned.', ['missing 40']],
    ['Forty are missing, feared dead.', ['missing 40']],
    ['Forty are feared drowned.', ['killed 40']],
    ['Dozens feared drowned as boat sinks.', ['killed 12..99']],
    ['Some 900 people fled the valley. On Friday 300 evacuees were allowed to go home.', ['displaced 900', 'returned 300']],
    ['Some 900 people fled the valley. On Friday 300 evacuees were cleared to return.', ['displaced 900', 'returned 300']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people in a number of shelters', () => {
  it.each([
    ['Some 1.5 million people have been affected and 203,000 are in 1,400 shelters.', ['displaced 203000']],
    ['About 12,000 persons are staying in 45 evacuation centers.', ['displaced 12000']],
    ['A total of 66,132 people in 721 camps were fed by the army after fleeing their homes.', ['displaced 66132']],
    ['Heavy snow has killed dozens and stranded thousands of travellers.', ['killed 12..99']],
    ['Partners reported 24 cholera deaths and 1,340 new cases last week.', ['killed 24']],
    ['Two people were killed and eight hurt, one in a critical condition.', ['killed 2', 'injured 8', 'injured 1']],
    ['The camp has 3,000 teachers in 45 schools.', []]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English figures that the words before them explain', () => {
  it.each([
    ['The inquiry counted 1,426 people killed. The judge broke the figure down: Druze, 1,010; Bedouin, 166; soldiers and police, 250. Women account for 84 and children for 39.', ['killed 1426', 'killed 1010', 'killed 166', 'killed 250', 'killed 84', 'killed 39']],
    ['In Homs 11 people were killed. Hama: 7. Idlib: 2.', ['killed 11', 'killed 7', 'killed 2']],
    ['Thirty-one died at the scene and four later in hospital.', ['killed 31', 'killed 4']],
    ['Of its 60,000 inhabitants, forty thousand have fled.', ['displaced 40000']],
    ['Six people were killed. One of the six, a 7-year-old girl, was a Polish citizen.', ['killed 6', 'killed 1']],
    ['How many have you brought out of captivity?\nBy my own hand? Let me not boast. Forty-four, over the years.', ['released 44']],
    ['Cambodia has not disclosed how many of its troops died.', []],
    ['Transit sites built for 10,000 people are sheltering six times that number.', []],
    ['A total of 121 people died in the crush. A reverse image search brings up six earlier uploads.', ['killed 121']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English reports on other matters', () => {
  it.each([
    ['Officials have confirmed 214 cases of measles. Thirty-four patients have been hospitalised. One child has died.', ['killed 1']],
    ['Survey teams counted 12 boats. Two have since been lost.', []],
    ['The city will relocate the archive from two tower blocks.', []],
    ['Seventy-six people were hospitalised after drinking tainted alcohol.', ['injured 76']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('treats nobody counted as massacres', () => expect(claimsIn('Teams are treating the survivors of two massacres.')).toEqual([]))
})

describe('English figures that go on behind the dead and are none of them', () => {
  it.each([
    ['Mali said 30 soldiers were killed. The ministry puts the number of active jihadists at about 2,500.', ['killed 30']],
    ['The UN said 400 Afghans were sent back. About half of them are younger than 18. Some are older than 70.', ['returned 400']],
    ['Police said 12 people were killed. Another 14 were led out alive through a stairwell. Nine more were carried out alive.', ['killed 12']]
  ])('finds no more in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English things of which some are told', () => {
  it.each([
    ['The floods displaced 12,400 people. A total of 23,700 houses were damaged in six districts, of which 19,000 were tagged as partly damaged and 4,700 as destroyed.', ['displaced 12400']],
    ['Of the affected, 12,400 were displaced. A total of 23,700 houses were damaged in six regions, of which 19,000 were tagged as partly damaged.', ['displaced 12400']],
    ['The floods displaced 12,400 people. Houses damaged totaled 23,700, of which 19,000 are partly damaged and 4,700 totally damaged.', ['displaced 12400']],
    ['The floods displaced 12,400 people in six districts, of whom 9,000 were in schools and 3,400 were with relatives.', ['displaced 12400', 'displaced 9000', 'displaced 3400']]
  ])('count people only where people are told of in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English days joined by a long dash', () => {
  it.each([
    ['The returns took place between 12—18 May 2019.', []],
    ['Another 4,300 refugees came back on May 20—27.', ['returned 4300']],
    ['Between 12—18 people were killed.', ['killed 12..18']]
  ])('count nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('figures of English news that count nobody', () => {
  it.each([
    ['sides', 'The shelling went on for hours and both sides suffered heavy casualties.', []],
    ['devices', 'Police said 15 people were killed and 31 others were wounded after two improvised explosive devices went off in the market.', ['killed 15', 'injured 31']],
    ['who does harm, in the entries of a chronicle', 'Attacks\n\nJune 3: Two IS-supporters kill an elderly nun with a knife and wound three worshippers.\n\nJune 9: A Tunisian who had been refused asylum detonates a bomb outside a bar, wounding 14 people\n\nJune 12: A man hacks a pregnant woman to death and wounds five in a tram', ['killed 1', 'injured 3', 'injured 14', 'killed 1', 'injured 5']],
    ['who was aboard', 'The capsizing left 31 people dead and about 70 missing.\n\nThe official number was about 160 people on board.', ['killed 31', 'missing 70']],
    ['years compared with', 'Some 4,100 people were killed on the roads. The toll was lower than 2019, but higher than 2016.', ['killed 4100']],
    ['money that is unfrozen', 'Four detainees flew home in a swap for four Iranians under a deal that also unfroze $3 billion of Iranian funds.', ['prisoners-exchanged 4', 'prisoners-exchanged 4']]
  ])('%s', (_name, text, expected) => expect(claimsIn(text)).toEqual(expected))
})
