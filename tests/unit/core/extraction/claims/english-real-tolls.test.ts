import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('tolls as monitors and missions tell them', () => {
  it.each([
    // Those killed and hurt come to the casualties beside them.
    ['The mission recorded 1,320 civilian casualties, with 412 deaths and 908 people injured.', ['412 < 1320', '908 < 1320']],
    ['There were 640 casualties, of whom 40 were foreigners, with 150 killed and 490 wounded.', ['40 < 640', '150 < 640', '490 < 640']],
    ['The mission recorded 1,320 civilian casualties, with 412 deaths and 77 arrests.', []],
    ['Helmand had 920 casualties: 310 killed and 610 injured. Out of those, 214 casualties, with 61 killed and 153 wounded, were children.',
      ['310 < 920', '610 < 920', '214 < 920', '61 < 214', '153 < 214']],
    ['Anbar suffered 920 casualties (310 killed and 610 injured). This included 61 killed and 402 injured in Hit and 249 killed and 208 injured in Qaim.',
      ['310 < 920', '610 < 920', '61 < 310', '402 < 610', '249 < 310', '208 < 610']],
    // The last of those who come to the number that leads a text are told as others.
    ['Raids killed at least 15 civilians on Sunday, a monitor said.\n\nIn Taftanaz the raids killed 10 civilians. A clinic was hit. Five other civilians were killed in Binnish.', ['10 < 15', '5 < 15']],
    ['Shelling killed four people on Monday.\nIn Nikopol it killed three people. One more person was killed in Orikhiv.', ['3 < 4', '1 < 4']],
    ['Shelling killed four people on Monday. In Nikopol it wounded three people. One more person was killed in Orikhiv.', []],
    // Those told by sex and age, and those of whom it is not known, far behind the number of all.
    ['The mission counted 4,155 dead.\n\nMost were killed by shells. Reports from the front are late. The real figures are higher.\n\nIn all 1,853 men, 1,127 women, 126 boys and 80 girls were killed, while the gender of 32 children and 937 adults has not been determined.',
      ['1853 < 4155', '1127 < 4155', '126 < 4155', '80 < 4155', '32 < 4155', '937 < 4155']],
    ['In all 180 girls were killed, while the gender of 32 children is unknown.', []],
    // People of a nation are civilians and soldiers.
    ['A total of 761 Iraqis were killed in June. The number of civilians killed was 685. A further 76 members of the security forces were killed.', ['685 < 761', '76 < 761']],
    // Three of four that happen to come to a number before them are not its parts.
    ['Coastal Mombasa had 1,091 casualties (335 killed, 756 injured). Marsabit suffered 170 killed and 284 injured, Wajir 64 killed and 74 injured, Isiolo 101 killed and 28 injured, and Garissa 26 killed.',
      ['335 < 1091', '756 < 1091']]
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Floods have killed 212 people and injured 340 in the country, the agency said. Sindh was the worst affected province with 88 killed and 120 injured, followed by Punjab where 41 died.',
      ['88 < 212', '120 < 340', '41 < 212']],
    ['A total of 61 civilians were killed in Iraq in May. Diyala was the worst-hit province, with 40 casualties (19 killed, 21 injured). Kirkuk had 11 killed.', ['19 < 40', '21 < 40', '11 < 61']],
    ['The quake killed 3,815 people. The highest toll of 1,021 was reported from Gorkha. Kaski suffered 920 deaths.', ['1021 < 3815', '920 < 3815']],
    ['Officials have identified 42 foreigners among the 253 people killed. The highest number of victims were from India (14), followed by Britain (nine), China (four) and Spain (three).',
      ['42 < 253', '14 < 42', '9 < 42', '4 < 42', '3 < 42']],
    // Nothing larger of the same was told before, or it is of a whole war.
    ['Floods killed 30 people. Sindh was the worst affected province with 88 injured.', []],
    ['More than 9,000 people have been killed since the war began. Kharkiv was the worst affected region on Monday, with 12 killed.', []],
    ['The highest number ever recorded, 88 deaths, was in 2011. Floods killed 30 people last week.', []]
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Two suicide bombings killed at least 36 people and wounded 90, police said.\n\nIn the first attack, a bomber struck a cafe, killing 29 and wounding 61.\n\nIn the second attack, a car bomb killed seven and wounded 20.',
      ['29 < 36', '61 < 90', '7 < 36', '20 < 90']],
    ['A string of blasts killed 40 people. In the deadliest blast, 22 people died at a market.', ['22 < 40']],
    ['A blast killed 12 people. In the first week of May, eight people died in clashes.', []],
    ['Blasts killed 12 people. In the first attack, 14 people were killed.', []]
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })

  it.each([
    ['Sergeant Baloch died and three others sustained bullet wounds.', ['injured 3']],
    ['Rahim died and four others were rescued.', []],
    ['The driver died and three passengers.', ['killed 3']],
    ['The raid led to the killing of three gunmen and the arrest of 26 others.', ['killed 3']],
    ['Gunmen seized 31 travellers. Two were shot in the left thigh.', ['abducted 31', 'injured 2']],
    ['One person was killed and another one injured in the shelling.', ['killed 1', 'injured 1']],
    ['The crash caused 25 injuries and a fatality.', ['injured 25', 'killed 1']],
    ['The blast killed 12 police elements and two security elements.', ['killed 12', 'killed 2']],
    ['The numbers of killed and injured stood at 6,890 and 12,801 respectively.', ['killed 6890', 'injured 12801']],
    ['The number of those dead and the injured is the highest at 45 and 112.', ['killed 45', 'injured 112']],
    ['The number of injured and missing has risen to 45 and 12.', ['injured 45', 'missing 12']],
    ['Rebels freed 21 girls in a swap on Friday, the first of the captives to be let go.\n\nFour detained commanders were released on Thursday, an officer said.', ['released 21', 'released 4']]
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
  })

  it.each([
    // What words say of figures is not overruled by what is likely among so many.
    ['In all 6,884 were killed and 10,947 injured, the office said. Of the 6,884 fatalities, 2,719 were men. The wounded included 2,364 men, 1,709 women and 318 boys.',
      ['killed 6884', 'injured 10947', 'killed 2719', 'injured 2364', 'injured 1709', 'injured 318']],
    ['A shooting wounded dozens of people. At least 22 people suffered gunshot injuries and one of them has died, officials said. Another 14 had cuts, police said.',
      ['injured 12..99', 'injured 22', 'killed 1', 'injured 14']],
    ['Armenia counted 2,425 dead soldiers and Azerbaijan 2,783. As well as the 2,783 killed, more than 100 soldiers were missing in action, an agency said.',
      ['killed 2425', 'killed 2783', 'missing 100']],
    ['Nearly seven million people have found shelter in European countries.', ['refugees 7000000']]
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
  })
})
