import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn } from './claims.ts'

describe('figures said twice, converted, or of something else', () => {
  it.each([
    ['The attack killed six (6) civilians and wounded fifteen (15).', ['killed 6', 'injured 15']],
    ['Six (6) bandits were fatally wounded.', ['killed 6']],
    ['The government allocated 75 million birr, or $1.3 million, in aid.', ['allocated 75000000', 'allocated 1300000']],
    ['Kuwait transferred $20 million to the relief agency in aid.', ['delivered 20000000']],
    ['Iran has expelled 700,000 Afghans this year.', ['returned 700000']],
    ['Three villagers were shot and killed.', ['killed 3']],
    ['Gunmen stormed a school and took 52 pupils.', ['abducted 52']],
    ['The group took 40 people hostage.', ['abducted 40']],
    ['The 22 sailors, held hostage since April, were released on Friday.', ['released 22']],
    ['The wounded number 2,835, nearly all of them in the city.', ['injured 2835']],
    ['It puts the losses of the rebels at eight killed and its own at two wounded.', ['killed 8', 'injured 2']],
    ['A blast at two killed 14 people.', ['killed 14']],
    ['There were 59 captives left, of whom more than 35, the army said, were dead.', ['dead-in-captivity 59', 'dead-in-captivity 35']],
    ['Deaths: 24\nMarch was wet.', ['killed 24']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Astronomers found seven worlds around a dying star, three of them missing an atmosphere.'],
    ['The oldest was 81.'],
    ['Four cars were trapped under the bridge. By five, the road was open.'],
    ['Last year the clinic admitted 1,260 patients.'],
    ['Two of her uncles are over 70.'],
    ['Two galaxies have since been lost in the noise.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('a mark that lines quoted from a mail begin with', () => {
  it('says nothing of their numbers', () => {
    const { claims } = extractArticle('> At least 12 people were killed.\n> Some 30 were wounded, officials said.\n>\n> Five more died of >40% burns.\n>60 were displaced.')
    expect(claims.map(({ measure, figure }) => `${measure} ${figure.qualifier} ${figure.value}`)).toEqual(['killed at-least 12', 'injured about 30', 'killed exact 5', 'displaced more-than 60'])
  })
})
