import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('English tolls that are told on', () => {
  it.each([
    ['Hospitals report 63 injured.', ['injured 63']],
    ['The number of deaths and injuries recorded in March alone was 640.', ['casualties 640']],
    ['The number of children killed was later revised down to 14.', ['killed 14']],
    ['The death toll reached 558, including 50 children and 94 women, with injuries reaching 1,835, the minister said.', ['killed 558', 'killed 50', 'killed 94', 'injured 1835']],
    ['Since then 25 paramedics have been killed, along with two health workers, and 94 nurses have been injured.', ['killed 25', 'killed 2', 'injured 94']],
    ['Twelve soldiers, along with two officers, were killed.', ['killed 12', 'killed 2']],
    ['The drive led to the neutralization of around a hundred terrorists.', ['killed 100']],
    ['Police report 4 killed.', ['killed 4']],
    ['Two explosions left six dead and injured more than 50, most of them firefighters.', ['killed 6', 'injured 50']],
    ['The raid left two people dead and wounded four others.', ['killed 2', 'injured 4']],
    ['The blaze killed 12. Firefighters found two more on the stairs.', ['killed 12', 'killed 2']],
    ['The blaze killed 12 people. Crews dug out two more in the basement.', ['killed 12', 'killed 2']],
    ['We have buried 207 persons. Three more were found in Rabba this morning, so we are at 210.', ['killed 207', 'killed 3', 'killed 210']],
    ['Fifteen miners died. Divers brought up two more at dawn. On Monday they had brought up six.', ['killed 15', 'killed 2', 'killed 6']],
    ['The strike killed 12 people and wounded 30. A further 572 have been retrieved from the rubble.', ['killed 12', 'injured 30', 'killed 572']],
    ['Eight died at the scene. Two others died in hospital.', ['killed 8', 'killed 2']],
    ['At the scene 14 bodies were found.', ['killed 14']],
    ['Forty-nine people lost their lives. Bercy and Pont-Sondé were the worst affected, with 28 and 14.', ['killed 49', 'killed 28', 'killed 14']],
    ['Nineteen of the survivors are still on crutches.', ['injured 19']],
    ['Casualties (as of 06:00): Dead 12 (7 validated), Injured 30, Missing 4', ['killed 12', 'killed 7', 'injured 30', 'missing 4']],
    ['Killing 12, gunmen stormed a church.', ['killed 12']],
    ['Six attackers were killed and two blew themselves up.', ['killed 6', 'killed 2']],
    ['The blast killed eight students. Of those admitted, five had burns. None of the dead was older than 40. Four were Afghans.', ['killed 8', 'injured 5', 'killed 4']],
    ['Ten people died at the scene and three in hospital.', ['killed 10', 'killed 3']],
    ['Two were killed and three in critical condition.', ['killed 2', 'injured 3']],
    ['Two people died and three are in hospital.', ['killed 2', 'injured 3']],
    ['Two hikers who went missing on Sunday were found dead on Friday.', ['killed 2']],
    ['Some of the wounded, about thirty, have been evacuated to Mubi.', ['injured 30']],
    ['Twelve of the injured were evacuated to Dakar.', ['injured 12']],
    ['At the gate 12 were shot dead. In his unit three were wounded.', ['killed 12', 'injured 3']],
    ['On the highway 12 died. That day 30 were killed.', ['killed 12', 'killed 30']],
    ['Two residents of the camp told AFP that nine had died.', ['killed 9']],
    ['Eight people died, 95 were treated in two hospitals, officials said.', ['killed 8', 'injured 95']],
    ['Twelve commuters, nine diners, four shoppers and a bartender were killed.', ['killed 12', 'killed 9', 'killed 4', 'killed 1']],
    ['The blast killed 38 people on Saturday. One more has succumbed to injuries.', ['killed 38', 'killed 1']],
    ['The toll rises to nine as a pupil dies in hospital.', ['killed 9', 'killed 1']],
    ['Deaths: 31 (24 confirmed, 7 for validation)', ['killed 31', 'killed 24', 'killed 7']],
    ['Among the recovered are 19 children and 15 women.', ['killed 19', 'killed 15']],
    ['The fate of the remaining five workers is unknown.', ['missing 5']],
    ['One of those wounded in Tuesday\'s raid succumbed, raising the number of dead to five.', ['killed 1', 'killed 5']],
    ['Of the 22 wounded in that raid, seven are still in intensive care and one died this morning.', ['injured 22', 'injured 7', 'killed 1']],
    ['At least 40 people were killed, 12 of them children, and 36,000 are displaced.', ['killed 40', 'killed 12', 'displaced 36000']],
    ['Seven soldiers have lost a foot or leg to mines. Three men lost their sight.', ['injured 7', 'injured 3']],
    ['The blast injured 19 people. The remaining 12 were treated at the county hospital, where five were discharged.', ['injured 19', 'injured 12', 'injured 5']]
  ])('counts "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Two guards were killed on the spot. A third guard died of his wounds.', ['killed 2']],
    ['Two of the dead were brothers. "Nobody helped," says Chandra, a tailor who lives opposite.', ['killed 2']],
    ['A crash killed nine people. There were 54 on board.', ['killed 9']],
    ['Eleven people were killed, the oldest of them 84.', ['killed 11']],
    ['Since the truce 361 people have been killed and 912 injured in 1,140 recorded violations.', ['killed 361', 'injured 912']],
    ['Forces conducted two intelligence-based operations in which twelve men were killed.', ['killed 12']],
    ['Elsewhere, five people were killed in three eastern and southern regions.', ['killed 5']],
    ['The shells, at least six of them, fell on a camp, killing nine.', ['killed 9']],
    ['The court found six former employees guilty of homicide over a crash in which 31 people lost their lives.', ['killed 31']],
    ['The bomb killed 12 people. Police found three rifles in the car and two more at his home.', ['killed 12']],
    ['The toll is 15. Another two have been pulled from coach S7, both alive.', ['killed 15']],
    ['Sixty-two rebels were killed and 390 surrendered in the first half.', ['killed 62']],
    ['Staff carried out 31 patients, and no one was hurt.', []],
    ['Father of three dies after fall', []],
    ['Medics took seven to hospital. One, a man of 82, died there on Sunday.', ['injured 7', 'killed 1']],
    ['The ministry said 22 people were killed. Five of them were found alive.', ['killed 22']],
    ['At least three bystanders were caught in the crossfire, one of whom, a schoolteacher, died.', ['killed 1']],
    ['Forty-one people were killed, two of them, a couple, in their car.', ['killed 41', 'killed 2']],
    ['By 10 the toll was 14.', ['killed 14']],
    ['In the spring four of the six otters died of a virus.', []],
    ['Report 63 of the committee was published.', []]
  ])('counts nobody else in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('makes what was somewhere else a part of the same whole', () => {
    expect(partsIn('Eighteen people died in the storm. Eleven of the deaths occurred in Atsimo, where the dike gave way; four were in Menabe.')).toEqual(['11 < 18', '4 < 18'])
  })

  it.each([
    ['The office said 14 wounded had been taken to hospital in Kaiama; two died on the way.', ['2 < 14']],
    ['A hospital in Dori received 18 people with bullet wounds. Two had died on the operating table.', ['2 < 18']],
    ['Sixteen of the wounded reached our emergency room. Two were beyond help.', ['2 < 16']],
    ['Six people were killed and 20 injured. Four died at the scene.', []],
    ['The fighting killed 3,090 people last year. The great majority, 1,906, were civilians.', ['1906 < 3090']],
    ['At least 11 miners died. Eight of the dead came from Shangla, three of them from a single family. Two were Afghan nationals.', ['8 < 11', '3 < 8', '2 < 11']]
  ])('finds the parts of "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('counts on behind a time, and spectators and captains as people', () => {
    expect(claimsIn('In all 214 miners were killed in ten years, 97 in Donetsk.')).toEqual(['killed 214', 'killed 97'])
    expect(claimsIn('Two crew members, the captain and a cook, are still missing.')).toEqual(['missing 2'])
    expect(claimsIn('Three spectators and two fans were killed when a stand collapsed at the stadium.')).toEqual(['killed 3', 'killed 2'])
  })

  it('hears nobody in those who find or are found', () => {
    expect(sourcesIn('A collapse killed 20 people, of whom only 12 were ever found.')).toEqual([null, null])
    expect(sourcesIn('The blaze killed 12 people. On Monday crews found three more.')).toEqual([null, null])
    expect(sourcesIn('A UN team found 30 people had been killed.')).toEqual(['A UN team'])
  })

  it('hears who puts it otherwise, and who says what a headline tells', () => {
    expect(sourcesIn('Eight people died. Police had at first put the figure at seven.')).toEqual([null, 'Police'])
    expect(sourcesIn('Six dead, says the district collector.')).toEqual(['the district collector'])
    expect(sourcesIn('"They keep coming," says Dr Sabita Nayak. "Eight lost a limb. I cannot tell you more."')).toEqual(['Dr Sabita Nayak'])
  })

  it('hears who verified or released the figures', () => {
    expect(sourcesIn('At least 1,247 people were killed, according to information verified by the Human Rights Service.')).toEqual(['information verified by the Human Rights Service'])
    expect(sourcesIn('Nine died, according to figures released by the ministry on Monday.')).toEqual(['figures released by the ministry'])
  })

  it('keeps parts of the dead where others were rescued, and hears no number', () => {
    expect(partsIn('Greek authorities recovered eight bodies, including those of two children, and rescued 36 people.')).toEqual(['2 < 8'])
    expect(sourcesIn('The number of confirmed cholera deaths in Darfur reached 358, MSF said.')).toEqual(['MSF'])
  })

  it('hears one or several of a village or camp', () => {
    expect(sourcesIn('One resident of the village said 12 people were killed.')).toEqual(['One resident of the village'])
    expect(sourcesIn('Three members of the council said they had counted 14 bodies.')).toEqual(['Three members of the council'])
  })

  it('asserts of those who could not be saved that they died', () => {
    expect(extractArticle('Three more could not be saved in hospital.', { language: 'en' }).claims.map(({ measure, modality }) => `${measure} ${modality}`)).toEqual(['killed asserted'])
    expect(extractArticle('As many as 12 could have died.', { language: 'en' }).claims.map(({ measure, modality }) => `${measure} ${modality}`)).toEqual(['killed conditional'])
  })

  it('hears the one who speaks in a clause of place for that clause alone, and who would confirm only so many', () => {
    expect(sourcesIn('Six died in Lyon, where the prefect said 14 were hurt.')).toEqual([null, 'the prefect'])
    expect(sourcesIn('Police would confirm only eight deaths.')).toEqual(['Police'])
  })

  it('counts what the clause before speaks of, and nobody who was found alive', () => {
    expect(claimsIn('State television said 33 bodies had been recovered. It did not say how many people were missing, but relatives told Reuters there were at least 20.')).toEqual(['killed 33', 'missing 20'])
    expect(claimsIn('Rescuers found seven people alive and three dead.')).toEqual(['killed 3'])
  })

  it('hears in an interview the one whom it introduces, where the answers speak of those who answer', () => {
    const text = ['The mattress', '', 'Solène Aubertin, 44, a surgeon, came back last week.', '', 'How many wounded did you receive?', 'We had a hundred and thirty. I counted them myself.', '', 'And then?', 'We lost nine. I remember each.', '', 'Will you go back?', 'I will. We are needed.'].join('\n')
    expect(sourcesIn(text)).toEqual(['Solène Aubertin', 'Solène Aubertin'])
  })
})

describe('English figures of two losses', () => {
  it('are of both losses, whatever the figures around them count', () => {
    const text = `At least 120 people have been killed in the capital over the past week, the United Nations says.
Another 80 people were injured in the violence, and about 9,000 others have been displaced from their homes.

More than 2,300 people were killed or injured in gang violence in the country from January through March, up 40% from the last three months of 2023, the UN office said on Friday.
At least 480 were killed during police operations, and at least 130 were killed by vigilante groups.
At least 350 people were kidnapped across the region.`
    expect(claimsIn(text)).toContain('casualties 2300')
  })
})

describe('English tolls that have gone up to a number', () => {
  it.each([
    ['The death toll has gone up to 62.', { value: 62, qualifier: 'exact' }],
    ['The death toll was revised up to 62.', { value: 62, qualifier: 'exact' }],
    ['Death toll in bridge collapse goes up to 62', { value: 62, qualifier: 'exact' }],
    ['Up to 62 people died.', { value: 62, qualifier: 'up-to' }]
  ])('are as large as that: "%s"', (text, figure) => expect(extractArticle(text).claims[0]?.figure).toMatchObject(figure))
})
