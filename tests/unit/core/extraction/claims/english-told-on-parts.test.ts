import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('parts told on some way behind their whole', () => {
  it.each([
    // A set named by other words than those it was counted by.
    ['Fighting has displaced 61,000 people. Some 11,000 of the newly displaced are in Kosti.', ['11000 < 61000']],
    ['The blast wounded 61 people. Five of the patients need artificial limbs.', ['5 < 61']],
    ['Gunmen abducted 61 pupils. Eleven girls were among the pupils.', ['11 < 61']],
    ['Russia freed 61 prisoners of war. Eleven of the soldiers had been held since 2022.', ['11 < 61']],
    ['Rebels released 64 people in Nyala. The road was shut. It took four days. Seven of the men are ill.', ['7 < 64']],
    // Captives who are missing yet.
    ['Gunmen abducted 303 pupils. Most were freed within a month except nine, who are still missing.', ['9 < 303']],
    ['Gunmen abducted 303 pupils. Most have come home, but nine are still missing.', ['9 < 303']],
    ['Gunmen abducted 303 pupils. In Kano floods left nine missing.', []],
    ['Gunmen abducted 303 pupils. Nine villagers are missing.', []],
    // What befell those of a named set afterwards rules none of it out.
    ['A blast killed 52 people. More than 20 were hurt. Thirty of the bodies were brought up. Of the injured, 17 have been discharged.', ['30 < 52', '17 < 20']],
    ['A bus fell into a gorge, killing 61 people. Fourteen of them were trapped under the roof.', ['14 < 61']],
    // A bare number with a predicate of its own, joined to a part.
    ['A bus fell into a gorge, killing 61 people. Fourteen of them were women and three had been shot in the head.', ['14 < 61', '3 < 61']],
    ['Fighting has displaced 61,000 people. Some 14,000 of them live in camps; 3,100 crossed the border.', ['14000 < 61000', '3100 < 61000']],
    ['Gunmen freed 61 pupils. Fourteen of them are girls and three were taken to hospital.', ['14 < 61', '3 < 61']],
    // What a share comes to is no age.
    ['The flood killed 52 people. More than half of the deaths, 29, occurred in the district of Badulla.', ['29 < 52']],
    // Those a share of those on the move sets apart.
    ['More than 41,000 people have fled in a month. More than half of these are children, and around 7,500 ended up in Kosti.', ['7500 < 41000']],
    // Words that point back mean those told apart together, not the last of them.
    ['Twenty-one crew members are free. Fourteen of them are Iranian nationals and seven come from Pakistan. Two of them received treatment for burns.', ['14 < 21', '7 < 21', '2 < 21']],
    // Those whom the text is about, not those of another time or of many events.
    ['A bus fell into a gorge, killing 34 people. Last year a crash there killed 52 people. Six of the dead were students.', ['6 < 34']],
    ['A bus fell into a gorge, killing 34 people. In 2019, 45 people died in a similar crash. Among the dead were six students.', ['6 < 34']],
    ['An attack killed 34 people. It brings to 240 the number of people killed in the country this year. Six of the dead were students.', ['6 < 34']],
    ['A strike killed 34 people. More than 2,000 people have been killed since the war began. Six students were among the dead.', ['6 < 34']],
    ['The governor put the dead at 17 and said the number could reach 23. Eleven of the dead were women.', ['11 < 17']],
    // What is left of all, not of the part told right before.
    ['A bus fell off a bridge, killing 31 people. Four children were among the dead. The road is shut. Police blamed fog. It was a school bus. By evening 24 bodies had been claimed. The remaining seven are in the morgue.', ['4 < 31', '24 < 31', '7 < 31']],
    // Of the missing it is told who was found dead and who is missing still.
    ['The coastguard said 28 fishermen were missing. By Sunday, 17 had been found alive. Four were found dead. Seven are still unaccounted for.', ['4 < 28', '7 < 28']],
    ['The landslide left 40 people missing. Twelve were pulled out dead on Monday. Nine remain missing.', ['12 < 40', '9 < 40']],
    ['Gunmen seized 48 worshippers. Eight are yet to return.', ['8 < 48']],
    // A list in which one is named and not counted.
    ['Six people died in the crash: the driver of the minibus, four passengers and a pedestrian.', ['4 < 6', '1 < 6']],
    ['Six people died: four passengers, a pedestrian and the driver.', ['4 < 6', '1 < 6']],
    // Sums of which no more is told than where they go.
    ['The UK announced £89 million for Sudan. Some £40 million will go to UNICEF. Some £20 million is for Chad.', ['40000000 < 89000000', '20000000 < 89000000']],
    ['The government has set aside 30 billion shillings for flood relief. Eleven billion has gone to counties in the north.', ['11000000000 < 30000000000']],
    // The figure that holds, not the one before it.
    ['The ministry raised the number of injured to 64, up from 47 two hours ago. Twenty-two of them have been discharged.', ['22 < 64']],
    ['Forty-six bodies have been recovered. In the afternoon officials had put the number of deaths at 33. Two policemen are among those killed.', ['2 < 46']]
  ])('"%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The shelling killed 29 people, seven of them novices, and 33 suffered wounds.', ['7 < 29']],
    ['Rebels took 61 hostages. Three of the kidnappers were killed.', []],
    ['Police hold 61 captives. One of the nurses was treated for shock.', []],
    ['The flood killed 40 people and 12 are missing. Four were found dead in a car.', []],
    ['Forty people are missing in Valencia. Twelve people were found dead in Madrid.', []],
    ['The UK announced £89 million for Sudan. Another £40 million will go to Chad.', []],
    ['Sweden pledged $60 million in aid. $90 million came from Japan.', []],
    ['Nine people died on the road: the worst crash in years, and two children were hurt.', []]
  ])('none of others in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it('takes no few people behind a wage for money', () => {
    expect(claimsIn('Nineteen people were killed in the crash. They earned 130 pounds a day. Eighteen of them came from one village.')).toEqual(['killed 19', 'killed 18'])
  })
})
