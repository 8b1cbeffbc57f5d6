import { describe, expect, it } from 'vitest'
import { partsIn } from './claims.ts'

describe('bare numbers that are parts in English', () => {
  it.each([
    ['Ninety people were hurt in the fire. Forty needed ventilation.', ['40 < 90']],
    ['The fire killed 17 migrants. Eleven came from Honduras and six from Haiti, the consulate said.', ['11 < 17', '6 < 17']],
    ['The capsizing left 40 dead. The bodies of 26 have been brought to Nador.', ['26 < 40']],
    ['The fire killed 33 people. The identity of three is not known.', ['3 < 33']],
    ['The mine collapse killed 21. Funerals were held for nine on Sunday.', ['9 < 21']],
    ['The quake killed 40 people. Rescuers recovered the bodies of five on Tuesday.', []],
    ['The quake killed 40 people. The bodies of three more were recovered on Tuesday.', []],
    // Two sentences on, where nobody was counted between.
    ['Some 27,000 people had fled the state. Most are women. Nearly 9,000 live in a camp and 6,500 in schools.', ['9000 < 27000', '6500 < 27000']],
    ['A bus with 50 aboard overturned and 12 people died. The second bus carried 30 pilgrims. Five were thrown out.', []],
    ['The UN said 3,100 people had been killed this year, up from 1,900. Gang violence accounted for 2,600.', ['2600 < 3100']],
    ['Landmines injured 230 people last year. Children made up 90 and farmers 70.', ['90 < 230', '70 < 230']],
    ['Ulang has 18,700 displaced, while Baliet and Melut account for 9,300.', []],
    ['A storm injured 25 people in the camp. Fifteen have burns.', ['15 < 25']],
    ['The ambush killed 30 soldiers, nine from the same battalion.', ['9 < 30']],
    ['The hospital recorded 23 deaths, fifteen due to burns.', ['15 < 23']],
    ['Some 12,000 people fled the town, 4,000 on foot.', ['4000 < 12000']],
    ['Fifty-four young people were killed. The inquest went on. Thirty-one died by the door, thirteen in the lavatories, seven on the stairs and three on the stage.', ['31 < 54', '13 < 54', '7 < 54', '3 < 54']],
    ['The quake killed 40 people. DNA has given names to 12.', ['12 < 40']],
    ['The tornadoes cost 81 lives. Bowling Green buried 17, Dawson Springs 19.', ['17 < 81', '19 < 81']],
    ['The crash killed nine people. By evening the police had identified seven.', ['7 < 9']],
    ['Donors pledged 40 million euros in aid: 25 million euros for food and 15 million euros for water.', ['25000000 < 40000000', '15000000 < 40000000']],
    // What befell them is said once more, with where, when or how.
    ['The army has lost 41 men in a month. Twenty-three fell in Avdiivka. Ten died in a single ambush.', ['23 < 41', '10 < 41']],
    ['Twelve miners died. Three died on the way to hospital.', ['3 < 12']],
    ['Some 23,000 people fled villages west of El Fasher. More than 15,000 went to Tawila.', ['15000 < 23000']],
    ['Thirty-four people were killed in Sumy. Two of the victims were children, and one was a musician.', ['2 < 34', '1 < 34']],
    // What is told behind a semicolon takes the word before it, or says where they came to.
    ['The two sides took part in an exchange of 56 prisoners in May; 22 went to Kinshasa.', ['22 < 56']],
    ['Some 12,000 people fled Zamzam, the UN said; 4,000 went to Tawila and the rest to Golo.', ['4000 < 12000']],
    ['The army buried 29 soldiers the next day, 17 below the age of 20.', ['17 < 29']],
    ['Clashes wounded 52 protesters, 14 at the hands of police and 9 by rubber bullets.', ['14 < 52', '9 < 52']],
    // Those told of again by their number.
    ['Six Armenian soldiers were handed over at the border. Two of the six are wounded.', ['2 < 6']],
    ['Three farmers were hurt by flying metal. One of the three lost an eye.', ['1 < 3']],
    // What goes on behind words for the whole.
    ['Thirty-eight of us were taken prisoner. Of those, 26 have been exchanged and four died in the colonies.', ['26 < 38', '4 < 38']],
    ['Residents laid out 60 bodies in the square. Of these, the coroner identified 13.', ['13 < 60']],
    ['Fourteen persons were hurt. Doctors said that the condition of three was worrying.', ['3 < 14']],
    ['The toll from the sinking is 17 dead. Divers recovered 14 bodies by noon and three more at night. Eleven of the drowned were Afghans.', ['14 < 17', '3 < 17', '11 < 17']],
    // Where some of those on the move stay, and others than those, or of all.
    ['Some 82,000 refugees have entered Uganda since January. About 30,000 live in Kyangwali. Of the newcomers, 12,000 are children.', ['30000 < 82000', '12000 < 82000']],
    ['The council counts 9,400 people uprooted since Friday. Some 3,100 are staying with kin; 2,700 are sleeping in a school.', ['3100 < 9400', '2700 < 9400']],
    ['Landslides have cost 52 lives in a week. Nineteen perished in Chamoli alone. Of the others, 14 were pilgrims.', ['19 < 52', '14 < 52']],
    // The number that most come to.
    ['The ferry went down with the loss of 64 lives. Most of the victims, 41, were schoolchildren.', ['41 < 64']],
    ['The bombing killed 35 and injured 112. Most of the injured, 90, were discharged by evening.', ['90 < 112']],
    ['Syria freed 90 detainees. Most of them, 71, are from Deraa.', ['71 < 90']],
    // … and an age, which is none.
    ['The fire killed 90 people. One of the dead, 34, was a nurse.', ['1 < 90']],
    // None is of an earlier count.
    ['The hospital said 29 people were injured, up from 18 two hours ago. Three have broken bones.', ['3 < 29']],
    ['The toll rose to 41 dead from 33 on Sunday. Eleven of them were children.', ['11 < 41']],
    ['The death toll has climbed to 41, the council said. Of the figure, only 14 have been confirmed; 27 are still being validated.', ['14 < 41', '27 < 41']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    // Others than those counted before.
    ['Ninety people were hurt in the fire. Seven more had burns.'],
    ['Nine people were killed on Monday. Twelve were hurt.'],
    ['Seven died on the way to the clinic, and five were found beneath the chassis.'],
    ['Twelve died where they stood, three on the way to Pokrovsk hospital.'],
    ['The fire killed nine people. Investigators identified 12 more victims.'],
    ['The storm killed 81 people. A landslide buried 14 houses.'],
    ['Nineteen people were dead when help came. Seven more succumbed on the way to the clinic.'],
    // Elsewhere, at another time, or beside those before as parts of more.
    ['A whirlwind claimed nine lives in Ninh Binh. Four died in Thanh Hoa and two in Hue.'],
    ['A bus crash killed 18 people. Six died in a similar crash last month.'],
    ['A bus crash killed 18 people. Six died in a similar crash in 2019.'],
    ['A fire killed 23 people, the mayor said. Seventeen bodies were found behind a door. Four died on the dance floor, he said.'],
    // Others, told behind words for a whole of which they are none.
    ['Strikes hit 40 towns and killed 60 people. Of these, the deadliest hit a school, killing 13 pupils.'],
    // Others, told behind a semicolon.
    ['Twelve people were killed in Goma; 40 were hurt.'],
    ['Some 12,000 people fled Zamzam; a further 4,000 went to Tawila.'],
    // The same again.
    ['Rebels seized 57 soldiers in June. All 57 were freed within a day.'],
    // A list that happens to add up.
    ['Norway pledged 40 million euros in aid, Sweden 25 million euros and Finland 15 million euros.'],
    ['Among the dead are three Czechs, two Germans and a student.'],
    // It is he who is among them.
    ['On Saturday nine people were wounded. On Sunday five people, the group\'s military chief among them, were killed in the suburbs.']
  ])('not in "%s"', (text) => expect(partsIn(text)).toEqual([]))

  it.each([
    ['A fire in Agra killed eight workers and injured 22. All of those who died were from one village. Fourteen of the injured have gone home; five are still under observation.', ['14 < 22', '5 < 22']],
    ['A crash hurt 22. Ten have gone home and six are in intensive care.', ['10 < 22', '6 < 22']],
    ['A crash hurt 22. Twelve were treated at the scene and four are critical.', ['12 < 22', '4 < 22']],
    ['The toll reached 1,482. Some 300 people died in Al Haouz alone.', ['300 < 1482']]
  ])('link what is told of one whole by one after the other: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts)
  })
})
