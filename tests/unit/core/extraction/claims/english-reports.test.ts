import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'
import { claimsIn } from './claims.ts'

describe('English situation reports', () => {
  it.each([
    ['Some 4,200 people are in 31 accommodation centres.', ['displaced 4200']],
    ['61,400 persons or 15,820 families are in 118 evacuation centers.', ['displaced 61400']],
    ['Some 5,000 survivors still live in containers.', ['displaced 5000']],
    ['Between 24 and 30 August 1,284 individuals were displaced. Since 1 January, the cumulative figure is 14,214 individuals.', ['displaced 1284', 'displaced 14214']],
    ['Some 240 people drowned. The correct figure is 26.', ['killed 240', 'killed 26']],
    ['In September 12,000 Afghans returned from Iran. The daily average has fallen from 4,800 to 2,100.', ['returned 12000', 'returned 4800', 'returned 2100']],
    ['Together with the agency it moved 9,400 people out of low-lying neighbourhoods before the storm.', ['displaced 9400']],
    ['Evacuation: 29 people were taken out of the de-occupied part of the region yesterday.', ['displaced 29']],
    ['Aid report\n\nReturns\n\nAt Torkham, about 3,900 individuals a day crossed during the month.', ['returned 3900']],
    ['Gunmen stopped a bus. Nine, all over the age of 60, had been let go within an hour.', ['released 9']],
    ['Regrettably, five of our personnel paid the supreme price.', ['killed 5']],
    ['Some 9,000 refugees share a camp built for 3,000.', ['refugees 9000']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['The company has 22,300 people in 61 offices.'],
    ['The lake\'s level fell. The daily average has risen from 12 to 14.'],
    ['The club paid the price for two errors.'],
    ['The company moved 40 cars out of the region.'],
    ['He was carried off by four stewards.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))
})

describe('English persons told one by one', () => {
  it.each([
    ['A postwoman who was handing out pensions and two of her customers were killed.', ['killed 1', 'killed 2']],
    ['A farmer and his two daughters were among the dead.', ['killed 1', 'killed 2']],
    ['Sixteen women and eight children were among the dead.', ['killed 16', 'killed 8']],
    ['Four people were killed. One of the women was a nurse.', ['killed 4', 'killed 1']],
    ['Five of us were hurt, and one was my grandson.', ['injured 5', 'injured 1']],
    ['Two people were killed and three others broke limbs.', ['killed 2', 'injured 3']],
    ['Gunmen lifted a dispensary nurse from her house.', ['abducted 1']],
    ['The agency said that two of those rescued had since died.', ['killed 2']],
    ['Among the dead were a woman who was pulled out alive but died on the way to hospital, and two brothers.', ['killed 1', 'killed 2']]
  ])('reads "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it.each([
    ['Two of them broke the law.'],
    ['Five people were hired. One of the men was a driver.'],
    ['The champion lifted the cup and a child onto his shoulders.'],
    ['Five were arrested and one was the mayor.']
  ])('finds no claim in "%s"', (text) => expect(claimsIn(text)).toEqual([]))

  it.each([
    ['Some 4,000 people are packed into schools.', ['displaced 4000']],
    ['The camp now holds 4,000 people.', ['displaced 4000']],
    ['About 4,000 people are waiting to go home.', ['displaced 4000']],
    ['Nearly 4,000 people took to the hills.', ['displaced 4000']],
    ['Four people were burned.', ['injured 4']],
    ['Four people were burned alive.', ['killed 4']],
    ['Four people were hit by rubber bullets.', ['injured 4']],
    ['Four people were pulled lifeless from the rubble.', ['killed 4']],
    ['Four children were carried off by the current.', ['missing 4']]
  ])('knows what befell people by words of every kind: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English moves told plainly among other numbers', () => {
  it('count', () => {
    const text = 'Of 42 sites assessed, 29 were affected. In total, 227 upgraded shelters, 369 emergency shelters and 97 tents were destroyed. The team has confirmed displacement of 2,140 individuals (470 households) in Kaya county.'
    expect(claimsIn(text)).toEqual(['displaced 2140'])
  })
})

describe('English people who will be helped', () => {
  it.each([
    ['The project will help 40,000 refugees in Chad.', 'asserted'],
    ['The programme will benefit 12,000 returnees.', 'asserted'],
    ['Uganda will receive 120,000 new refugees by December.', 'planned'],
    ['The plan will help 9,000 refugees to return.', 'planned']
  ])('are so already where a noun says what they are: "%s"', (text, modality) => expect(extractArticle(text).claims[0]?.modality).toBe(modality))
})
