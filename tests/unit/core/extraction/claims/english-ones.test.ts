import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn, partsIn } from './claims.ts'

describe('"one" and "another" that stand for a person', () => {
  it.each([
    // The subject of a clause that a conjunction opens.
    ['Twenty-one people were injured and admitted to the hospital, where one has since died.', ['injured 21', 'killed 1']],
    ['Three employees were killed in October; 12 were hurt, while one remains in hospital.', ['killed 3', 'injured 12', 'injured 1']],
    ['Ten were wounded and taken to the clinic, where one, a man in his 20s, died overnight.', ['injured 10', 'killed 1']],
    // Behind a word for a time that opens its sentence.
    ['Two schoolboys were wounded by shrapnel. By the evening one had died.', ['injured 2', 'killed 1']],
    ['Six miners were hurt in the blast. On Tuesday one died of his burns.', ['injured 6', 'killed 1']],
    // One more.
    ['Four people died and one more was fighting for life after the cable broke.', ['killed 4', 'injured 1']],
    ['Eight bodies washed ashore, and one more was found on Thursday.', ['killed 8', 'killed 1']],
    // Another, told of by what they were or lost.
    ['The blast killed six people. Four of the dead were dockers on a break; another was a driver from Moldova.', ['killed 6', 'killed 4', 'killed 1']],
    ['Five fishermen went missing off Kerala. The body of one was recovered on Sunday.', ['missing 5', 'killed 1']],
    // One by one by their nationality.
    ['The ministry named the dead: two Greeks, one Dutch, one South Korean.', ['killed 2', 'killed 1', 'killed 1']],
    ['Seven were killed in the blaze. Two were women. Another was a student from Benin.', ['killed 7', 'killed 2', 'killed 1']],
    // Where one went before something befell them.
    ['Nineteen people burned to death. Five of them were children. One more, a retired teacher, had gone back for her dogs.', ['killed 19', 'killed 5', 'killed 1']],
    ['Seven people were killed in the fire. One had fled the war in Syria.', ['killed 7', 'killed 1']],
    // Told of behind a description, or by what they were.
    ['Four children drowned in a reservoir. One, a boy of nine, had tried to save his sister.', ['killed 4', 'killed 1']],
    ['Four of the dead were found in a bunkhouse. One was a nine-year-old boy.', ['killed 4', 'killed 1']]
  ])('counts "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Four of the dead were found in a bunkhouse. One was a nine-year-old boy.', ['1 < 4']],
    ['The blast killed six people. Four of the dead were dockers on a break; another was a driver from Moldova.', ['4 < 6', '1 < 6']],
    ['Seven were killed in the blaze. Two were women. Another was a student from Benin.', ['2 < 7', '1 < 7']],
    ['Four children drowned in a reservoir. One, a boy of nine, had tried to save his sister.', ['1 < 4']],
    // Who is one more is none of those told before.
    ['Eight bodies washed ashore, and one more was found on Thursday.', []],
    ['Four people died and one more was fighting for life after the cable broke.', []]
  ])('is a part in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['The flood killed nine people. It is a town where one is seldom alone.', ['killed 9']],
    ['The storm killed nine people. Two were women. Another was a proposal for a dam.', ['killed 9', 'killed 2']],
    ['Nine people died. Two of them were women. The plan has two parts. Another was a student.', ['killed 9', 'killed 2']],
    ['The fire killed nine people. On Tuesday one was still reading of it.', ['killed 9']],
    ['The storm killed nine people. Three houses burned; another was a shop.', ['killed 9']],
    ['The storm killed nine people. One house was destroyed and another lost its roof.', ['killed 9']],
    ['The crash killed nine people. Of the two buses, one was a school bus.', ['killed 9']],
    ['The flood killed nine people. Two bridges fell. One, a bridge of wood, had stood for a century.', ['killed 9']],
    ['The quake killed nine people. Two hospitals closed. One was a clinic for mothers.', ['killed 9']]
  ])('is nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('one person told to be among a number', () => {
  it.each([
    ['An infant was among the 12 dead, the fire brigade in Manaus said.', ['1 < 12']],
    ['A pregnant woman was among the 12 killed in the raid.', ['1 < 12']],
    ['A nurse from Lyon was among 12 people killed in the raid.', ['1 < 12']],
    ['A doctor was among 20 people wounded.', ['1 < 20']],
    ['Among the 12 dead was an infant.', ['1 < 12']],
    ['Among the 12 people killed on Monday were an infant and a nurse.', ['1 < 12', '1 < 12']],
    ['A nurse and two guards were among the 12 killed.', ['1 < 12', '2 < 12']]
  ])('is one of them in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['A nurse was among 12 people detained in the raid.', []],
    ['A minister was among the mourners at the funeral of the 12 dead.', ['killed 12']],
    ['A doctor said the boy was among the 12 dead.', ['killed 12']],
    ['Among the 12 dead, an officer said, was the mayor.', ['killed 12']]
  ])('is nobody in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('one person behind "that"', () => {
  const quotes = (text: string): string[] => extractArticle(text).claims.map(({ mentions }) => mentions[0]!.quote)
  it.each([
    ['The army said that one child was killed.', ['one child']],
    ['Records show that one soldier died in the crash.', ['one soldier']],
    ['I lost two sons in that fire. That one killed 15.', ['two sons', '15']]
  ])('is quoted without it in "%s"', (text, expected) => expect(quotes(text)).toEqual(expected))
})
