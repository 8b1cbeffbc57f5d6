import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('English words for one more and for those who are left', () => {
  it.each([
    ['Three men were killed at a petrol station and another was injured.', ['killed 3', 'injured 1']],
    ['They went up the ridge. One was found dead; the other is missing.', ['killed 1', 'missing 1']],
    ['The bomb killed a guard and wounded another.', ['killed 1', 'injured 1']],
    ['A 19-year-old was killed in the blast.', ['killed 1']],
    ['Six people died in Port Saint Mary. In Bala another eleven.', ['killed 6', 'killed 11']],
    ['The fever killed 112 people. Last week brought 61 more.', ['killed 112', 'killed 61']],
    ['Gunmen took 38 pupils from the school. Fifteen were freed last week. That leaves 23.', ['abducted 38', 'released 15', 'held 23']],
    ['The rebels hit the base. They killed eight men and took twelve women with them.', ['killed 8', 'abducted 12']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['One bomb killed three people, the other was defused.', ['killed 3']],
    ['Two people were killed. Another was a proposal to raise taxes.', ['killed 2']],
    ['Six people died and 40 houses burned. The wind took another eleven.', ['killed 6']],
    ['Six are missing. In Buzi 4,300 people waited on roofs. In Dondo another 1,200.', ['missing 6']],
    ['About 6,000 left the town. Only 200 have stayed.', ['displaced 6000']],
    ['The 19-year-old war goes on. A 19-year-old car was stolen.', []]
  ])('adds nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English people who are shot', () => {
  it.each([
    ['Four people were shot at a party, police said.', ['injured 4']],
    ['Five men were shot and killed outside a bar.', ['killed 5']],
    ['A gunman opened fire outside a nightclub. Four people were shot.', ['injured 4']],
    ['A boy was shot on the road and his body withheld.', ['killed 1']],
    ['The fire left 129 inmates dead. Twenty-four were shot, the others were crushed.', ['killed 129', 'killed 24']],
    ['The militants executed the men. Nine of the villagers were shot in a ditch.', ['killed 9']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([['The army shot down 48 drones.'], ['The film was shot in 14 days.'], ['They were shot at by two men.']])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English people who go on with those counted before', () => {
  it.each([
    ['The bombing wounded 63. Twenty-two have been discharged.', ['injured 63', 'injured 22']],
    ['Some 40,000 people have crossed the border into Chad. Nine hundred arrived on Tuesday.', ['refugees 40000', 'refugees 900']],
    ['On Monday the death toll stood at nine. By Wednesday that had risen to seventeen.', ['killed 9', 'killed 17']],
    ['Some 12,000 people have fled over the border into Chad. Another 3,000 were relocated to a site at Farchana.', ['refugees 12000', 'refugees 3000']],
    ['Chad hosts 1.1 million refugees. In Darfur, fighting uprooted another 3,000.', ['refugees 1100000', 'displaced 3000']],
    ['More than 70,000 people were evacuated from the border villages.', ['displaced 70000']],
    ['The militia let eleven students go. It still has nineteen.', ['released 11', 'held 19']],
    ['Our volunteers buried sixteen people yesterday. Twenty-one the day before.', ['killed 16', 'killed 21']],
    ['The homes are gone. Volunteers set up tents for 4,000 people.', ['displaced 4000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Twenty-two singers were allowed home early.'],
    ['The committee set up tents for the wedding, which 400 people attended.'],
    ['Germany took in 1,200 tonnes of grain. Poland took in 900.'],
    ['Hunters shot at nine wolves. Another was wounded.'],
    ['The judges were critical of 14 doctors.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('others who are what the parts before leave', () => {
  it.each([
    ['The cyclone killed 43 people. Thirty-one died when walls fell on them. Another 12 were swept away.', ['killed 43', 'killed 31', 'killed 12'], ['31 < 43', '12 < 43']],
    ['The quake killed 30. Eleven died in Lumba. Another 19 were killed in Tari.', ['killed 30', 'killed 11', 'killed 19'], ['11 < 30', '19 < 30']],
    // Those missing are no dead.
    ['The fire killed nine. Five died in the attic. Another four are missing.', ['killed 9', 'killed 5', 'missing 4'], ['5 < 9']],
    ['The quake killed 30. Eleven died in Lumba. Another 12 were killed in Tari.', ['killed 30', 'killed 11', 'killed 12'], ['11 < 30']],
    // Of those counted together.
    ['The hospital had 27 casualties from the queue. Five were dead on arrival. Eleven needed surgery.', ['casualties 27', 'killed 5', 'injured 11'], ['5 < 27', '11 < 27']],
    // Whose verb is left out.
    ['Twenty-four passengers survived the crash. Six did not.', ['killed 6'], []],
    ['Twelve voted for it. Six did not.', [], []],
    ['Gunmen stormed the town and withdrew with 16 hostages. They let five go at the bridge.', ['abducted 16', 'released 5'], ['5 < 16']],
    // How old they were.
    ['A shell hit a school and wounded 140. Half the wounded were under 15.', ['injured 140'], []]
  ])('reads "%s"', (text, claims, parts) => {
    expect(claimsIn(text)).toEqual(claims)
    expect(partsIn(text)).toEqual(parts)
  })
})
