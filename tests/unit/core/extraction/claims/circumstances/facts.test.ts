import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

const claimIn = (text: string) => extractArticle(text, { publishedAt: '2024-05-26' }).claims[0]

describe('the span and basis of a figure', () => {
  it.each([
    ['A drone strike killed 12 people.', 'event', null],
    ['More than 34,000 people have been killed since the war began.', 'cumulative', null],
    ['The UN has verified the killing of 7,000 people since 7 October 2023.', 'cumulative', 'verified'],
    ['Some 58 people were killed in the past 24 hours.', 'period', null],
    ['An estimated 500 people were killed.', null, 'estimated'],
    ['Twelve people were killed.', null, null],
    ['وصل إلى المستشفيات خلال الـ24 ساعة الماضية 58 شهيدا.', 'period', null],
    ['مقتل 12 شخصا في غارة.', 'event', null],
    ['قتل 34 ألف شخص منذ 7 أكتوبر.', 'cumulative', null],
    ['تحققت المفوضية من مقتل 75 مدنيا.', null, 'verified']
  ])('are read in "%s"', (text, scope, basis) => expect(claimIn(text)).toMatchObject({ scope, basis, aid: null }))
})

describe('the parties and form of aid', () => {
  it.each([
    ['Germany pledged 5 million euros in humanitarian aid to Sudan.', { donor: 'Germany', recipient: 'Sudan', sector: 'humanitarian', form: null }],
    ['The World Bank approved a $700 million loan for Egypt.', { donor: 'World Bank', recipient: 'Egypt', sector: 'financial', form: 'loan' }],
    ['The EU gave Ukraine $50 million worth of ammunition.', { donor: 'EU', recipient: 'Ukraine', sector: 'military', form: 'in-kind' }],
    ['تعهدت ألمانيا تقديم 50 مليون يورو مساعدات إنسانية للسودان.', { donor: 'ألمانيا', recipient: 'السودان', sector: 'humanitarian', form: null }],
    ['وافق البنك الدولي على قرض بقيمة 50 مليون دولار لمصر.', { donor: 'البنك الدولي', recipient: 'مصر', sector: 'financial', form: 'loan' }]
  ])('are read in "%s"', (text, aid) => expect(claimIn(text)?.aid).toEqual({ ...aid, priceYear: null }))
})
