import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn } from './claims.ts'

describe('a toll told before its parts in English', () => {
  it.each([
    ['two of the next sentences that come to it, the second a bare number',
      'Fourteen civilians have been killed in two raids. Residents said gunmen shot dead nine villagers in a hamlet. A second band burned a lorry, killing five and wounding eight.',
      ['9 < 14', '5 < 14']],
    ['what those told by "of them" leave of it', 'Forty people have been killed in raids, the army said. One led to the death of 13 herders. Guards were sent after the attackers but 27 of them were later killed.',
      ['13 < 40', '27 < 40']],
    ['two that come to a number of four digits, however far behind it',
      'The office had confirmed the deaths of 5,173 civilians by May. The true number is higher. Only what is proven is counted. Proof is hard to come by. Towns were cut off. At least 361 children have been killed. Of the 4,812 adults known to have died, 2,040 were men.',
      ['361 < 5173', '4812 < 5173', '2040 < 4812']],
    ['three told with others between who count nobody',
      'At least 16 people died on Saturday in strikes on three villages, the ministry said. A strike on Maris left ten dead and 12 wounded, it said. Crews were seen clearing concrete. A crane was brought up. Separately, the ministry said four people had been killed in Barta. It reported two dead in Nilo.',
      ['10 < 16', '4 < 16', '2 < 16']]
  ])('has for its parts %s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['two of which one is alone', 'A stone bears the names of 93 men. "We still say ninety-two died," she said. The last one died in hospital in May.'],
    ['two who are others', 'The storm killed 14 people. Four more villagers drowned at noon. A week on, ten were killed in a slide.']
  ])('has no parts in %s', (_name, text) => expect(partsIn(text)).toEqual([]))
})

describe('a toll told by places in English', () => {
  it('has the places behind the worst hit one for its parts, and that itself', () => {
    const text = 'Officials said 358 people have died in floods since Friday, with Hatay reporting the highest toll at 225. The dead included 287 men, 41 women and 30 children.\n' +
      'Hatay was the worst-hit province, where floods left 225 people dead, including 193 men and nine children.\nAfter Hatay, Malatya province reported 36 deaths, while 22 fatalities were recorded in Adana, another 18 in Kilis and 20 in Osmaniye.'
    expect(partsIn(text)).toEqual(['225 < 358', '287 < 358', '41 < 358', '30 < 358', '193 < 225', '9 < 225', '36 < 358', '22 < 358', '18 < 358', '20 < 358'])
  })

  it('has the dead and the hurt of each place for parts where it is of the country', () => {
    const text = 'At least 54 people were killed and 80 were wounded across Iraq on Sunday.\n\nIn Baghdad, a bomb killed nine and wounded 31. Twelve people were killed and 15 were wounded in Basra.\n\nIn Mosul, a bomb killed 20 people and wounded another 30.'
    expect(partsIn(text)).toEqual(['9 < 54', '31 < 80', '12 < 54', '15 < 80', '20 < 54', '30 < 80'])
  })

  it('counts no attackers right before what they did', () => {
    expect(claimsIn('Bombs killed 54 people in Iraq on Sunday. In Mosul, at least two suicide bombers killed 21 people and wounded 40. Eleven people were killed in Basra.'))
      .toEqual(['killed 54', 'killed 21', 'injured 40', 'killed 11'])
  })
})

describe('casualties told before the dead or the hurt in English', () => {
  it.each([
    ['in a headline', 'Nearly 60 civilians killed or injured in air strikes\nMonitors counted 17 civilians killed, including six children.', ['17 < 60', '6 < 17']],
    ['right behind', 'More than 90 people were killed or wounded in the blast. The ministry said 21 people died and 66 were hurt.', ['21 < 90', '66 < 90']]
  ])('have them for parts %s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it.each([
    ['of another trade', 'Nearly 240 people were killed or injured by snipers. A total of 11 police officers lost their lives, the report says.'],
    ['where those are children', 'More than 1,100 girls were killed or maimed. On a single day 460 patients were killed.']
  ])('have no parts %s', (_name, text) => expect(partsIn(text)).toEqual([]))
})

describe('parts by words around them in English', () => {
  it.each([
    ['those freed are of the number freed, though all who were taken are told between',
      'Rebels freed 21 hostages on Friday. They had taken about 150 people hostage in May. Those freed were 12 Poles, eight Czechs and a Dane.', ['12 < 21', '8 < 21', '1 < 21']],
    ['a hard-hit place', 'The agency said 195 people had died in the quake. Hard-hit Bohol counted 182 dead.', ['182 < 195']],
    ['the sums of the largest donors', 'Donors pledged $2 billion in Geneva on Tuesday. Top donors included Kuwait ($250 million), Norway ($140 million) and Japan ($87 million).',
      ['250000000 < 2000000000', '140000000 < 2000000000', '87000000 < 2000000000']],
    ['but not what a number is compared to', 'The floods killed 14 and hurt 30. The number of those who returned home has surged to 5,100 people, compared to 3,500 in May.', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('what the largest donors of a conference gave is pledged as the whole is', () => {
    expect(claimsIn('Donors pledged $2 billion in Geneva on Tuesday. Top donors included Kuwait ($250 million) and Japan ($87 million).'))
      .toEqual(['pledged 2000000000', 'pledged 250000000', 'pledged 87000000'])
  })
})

describe('a list of what became of captives', () => {
  const list = (items: readonly string[]): string => `What happened to the pupils of Dapa?\n\n${items.map((item) => `  • ${item}`).join('\n')}`

  it('tells parts of those taken', () => {
    const text = list(['212 pupils kidnapped on 14 April', '57 escaped in the following days', '21 were released in October', '80 released in May', '54 still missing'])
    expect(partsIn(text)).toEqual(['57 < 212', '21 < 212', '80 < 212', '54 < 212'])
  })

  it('tells none where they have no room for all', () => {
    expect(partsIn(list(['40 pupils kidnapped on 14 April', '21 were released in October', '30 released in May', '54 still missing']))).not.toContain('54 < 40')
  })
})

it('the number said again is no part of the one before', () => {
  expect(partsIn('The death toll from the strike has risen to at least 31. Authorities said that six of the 31 confirmed dead are children.')).toEqual(['6 < 31'])
})
