import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('lists of a toll in English', () => {
  it.each([
    ['are of the dead whom the toll counts, though the hurt were told last', 'As many as 310 people have been killed and 125 injured in the floods. According to the authority, the death toll included 127 women and 88 children.', ['127 < 310', '88 < 310']],
    ['are no parts of one another by district', 'The deaths in other districts are as follows: Kohala: 35 deaths, 8 injured; Mardan: 23 deaths, 2 injured; Bara: 21 deaths, 7 injured.', []],
    ['are no parts of one another by place', 'The rain has claimed several lives in various districts, including 42 in Kohala, 36 in Mardan and 25 in Bara.', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('have the press behind them for their source, not themselves', () => {
    const text = 'The rain has claimed lives in various districts, including 42 in Kohala, 36 in Mardan, and 25 in Bara, reports leading daily Dawn.'
    expect(new Set(sourcesIn(text))).toEqual(new Set(['leading daily Dawn']))
  })

  it('count no official by "official figures"', () => {
    expect(claimsIn('He said that official figures only reflect those hurt and brought to hospitals.')).toEqual([])
  })
})

describe('casualties told apart as dead and hurt', () => {
  it.each([
    ['in brackets', 'The monitors recorded 96 civilian casualties (31 deaths and 65 injured) from mines.', ['31 < 96', '65 < 96']],
    ['in brackets with a part of their own', 'There were 400 casualties (150 killed, including 12 women, and 250 injured).', ['150 < 400', '12 < 150', '250 < 400']],
    ['behind a dash', 'The monitors recorded 96 casualties - 31 deaths and 65 injured - last month.', ['31 < 96', '65 < 96']],
    ['behind a comma, where they come to as many', 'The bus crash left 40 casualties, 12 dead and 28 wounded.', ['12 < 40', '28 < 40']],
    ['but not behind a comma, where they do not', 'The quake left 40 casualties, 12 dead and 90 wounded.', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('English lists by nation', () => {
  it.each([
    ['are no parts of one another that come to as many by chance', 'Embassies confirmed the deaths of nine Poles, six Turks, three Belgians, two Swedes and one Dane.', []],
    ['are parts of the dead they are named among', 'The crash killed 68 people. The dead include nine Poles, seven Turks, four Dutch citizens, three Swedes and a Dane.', ['9 < 68', '7 < 68', '4 < 68', '3 < 68', '1 < 68']]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('those told next in English by nouns of their own', () => {
  it('are told by place to the last of them', () => {
    expect(claimsIn('Nine were killed in Mexico, two in Honduras, one in Colombia, and one in Haiti.')).toEqual(['killed 9', 'killed 2', 'killed 1', 'killed 1'])
  })

  it('are no parts of those whom they fought', () => {
    expect(partsIn('Six rebels were killed on Friday. Police said they had been in an attack on a bus in May in which three policemen were killed.')).toEqual([])
  })

  it('are bodies found beside bodies that were plucked from a river', () => {
    expect(claimsIn('He said 31 bodies were plucked from the river, while divers found 14 others inside the wreck.')).toEqual(['killed 31', 'killed 14'])
  })

  it('make up no other kind that happens to be as many', () => {
    expect(partsIn('Six rebels and five soldiers were killed in two ambushes. Four rebels and an officer died in the first.')).not.toContain('4 < 5')
    expect(partsIn('Six soldiers were hurt in the riot. Local media said five policemen and a cameraman were also hurt.')).toEqual([])
  })

  it('are not the same as their foes, of whom as many died', () => {
    expect(claimsIn('Three militants were killed in the north on Monday.\n\nThree soldiers were killed in the south.')).toEqual(['killed 3', 'killed 3'])
  })
})
