import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'
import { extractArticle } from '../../../../../core/extraction/claims/extract-article.ts'

const sumsIn = (text: string): string[] => extractArticle(text, { language: 'en' }).claims.map(({ measure, figure }) => `${measure} ${figure.value ?? figure.min ?? ''} ${figure.unit}`)

describe('sums of aid in English', () => {
  it.each([
    ['is the promise where a loan or package is named and no verb of deciding', 'What is the EU\'s €90bn loan to Ukraine?', ['pledged 90000000000 EUR']],
    ['is pledged by who steps in or comes forward with it', 'Norway steps in with NOK 50 million in aid for Sudan. Qatar came forward with $100 million.', ['pledged 50000000 NOK', 'pledged 100000000 USD']],
    ['is what each of those who give gives', 'Denmark and the Netherlands will provide €23 million each.', ['pledged 23000000 EUR']],
    ['is given where "funded" stands before its brackets', 'The plan requires US$2.5 billion and is 19 per cent funded (US$475 million).', ['requested 2500000000 USD', 'delivered 475000000 USD']],
    ['is given where donations have passed it', 'Donations have passed £50 million for the victims of the quake.', ['delivered 50000000 GBP']],
    ['is aid beside a sum of aid', 'Qatar, which had offered $50 million, has paid $20 million.', ['pledged 50000000 USD', 'delivered 20000000 USD']],
    ['is allocated where a board approves it', 'The board approved a $500 million loan to Kenya.', ['allocated 500000000 USD']],
    ['is pledged where a donor announces it', 'The European Union on Monday announced 1 million euros in emergency assistance.', ['pledged 1000000 EUR']],
    ['is asked of somebody with "for" far behind', 'The minister had asked the Bank and its partners for US$1 billion in aid.', ['requested 1000000000 USD']],
    ['is requested by an appeal named behind it', 'UNICEF launched a $3.9m appeal for the flood response.', ['requested 3900000 USD']],
    ['is the object of a clause without "that"', 'Of the nearly $300 million we require for refugees this year, little has come.', ['requested 300000000 USD']],
    ['is the whole behind "received of"', 'Donors gave little: US$ 33.1 million received of US$ 157 million requested.', ['delivered 33100000 USD', 'requested 157000000 USD']],
    ['is a total behind a verb of adding up', 'The kingdom\'s assistance to Yemen since 2015 exceeds $21 billion.', ['total 21000000000 USD']],
    ['is a total that aid has reached', 'UAE foreign assistance has reached a total of AED 368 billion.', ['total 368000000000 AED']],
    ['is set aside as a part', 'The plan calls for US$33 billion. Of this sum, US$200 million is set aside for Sudan.', ['requested 33000000000 USD', 'allocated 200000000 USD']],
    ['takes its currency from the one before where it is written as sums are', 'The plan asks for $2.9bn in aid, and a further 1.6bn for those abroad.', ['requested 2900000000 USD', 'requested 1600000000 USD']],
    ['goes on in the lines that break it down', 'The EU is allocating €30 million in humanitarian aid.\n\nThe funding will be spread as follows:\n• Mali: €20 million\n• Niger: €10 million', ['allocated 30000000 EUR', 'allocated 20000000 EUR', 'allocated 10000000 EUR']],
    ['may be for salaries where it is given', 'The European Commission has disbursed €38m for salaries of civil servants.', ['delivered 38000000 EUR']],
    ['is what was promised before where another falls short of it', 'Donors pledged 5.9 billion euros for Syria, short of the 7.5 billion promised in 2024.', ['pledged 5900000000 EUR', 'pledged 7500000000 EUR']],
    ['is gathered by a collection', 'The collection for the victims had gathered S/86,000 by noon; the rent voucher comes to S/500 a month.', ['delivered 86000 PEN']]
  ])('%s', (_rule, text, expected) => expect(sumsIn(text)).toEqual(expected))

  it.each([
    ['for each family', 'Donors gave aid. Each bereaved family is to have HK$200,000.'],
    ['that is small', 'Donations of €30 or €50 can be made online.'],
    ['asked for by kidnappers', 'Gunmen abducted 74 girls from a school.\n\nThe gang that abducted the girls asked for 200 million naira ($130,000).'],
    ['paid for a footballer', 'The football club paid €60 million for the striker.'],
    ['that a central bank holds', 'Central bank reserves have dropped to $3.2 billion.']
  ])('is no sum %s', (_rule, text) => expect(sumsIn(text).filter((sum) => !sum.endsWith('person'))).toEqual([]))
})

describe('people on the move in English', () => {
  it.each([
    ['UN figures put those who have fled Sudan for neighbouring states at 4.3 million.', ['refugees 4300000 person']],
    ['Bangladesh is host to more than one million Rohingya.', ['refugees 1000000 person']],
    ['Two million, give or take, have left their villages.', ['displaced 2000000 person']],
    ['More than 12 million people have been forced from their homes, of whom 3.3 million have crossed borders.', ['displaced 12000000 person', 'refugees 3300000 person']],
    ['Twenty-three aid workers were relocated from the town.', []],
    ['Fourteen patients have recovered and gone home.', []]
  ])('reads "%s"', (text, expected) => expect(sumsIn(text)).toEqual(expected))

  it.each([
    ['The Flash Addendum seeks US$275 million. Contributions stood at 34.7 million on 14 April.', ['requested 275000000 USD', 'delivered 34700000 USD']],
    ['Japan has given the agency $10 million. Qatar is to follow with 5 million.', ['delivered 10000000 USD', 'pledged 5000000 USD']],
    ['Its appeal, $216 million, is 28% funded.', ['requested 216000000 USD']],
    ['DREF loan: CHF 1 million', ['allocated 1000000 CHF']],
    ['Germany topped up its humanitarian aid to Lebanon by €60 million.', ['pledged 60000000 EUR']],
    ['Travel receipts came to MAD 124 billion.', []],
    ['The United States is announcing $42.5 million in humanitarian assistance. Our humanitarian support since 2022 comes to $468 million.\n\nThe funding will be channelled as follows:\n- $18 million to the World Food Programme for hot meals;', ['pledged 42500000 USD', 'total 468000000 USD', 'pledged 18000000 USD']]
  ])('tells the stage of a sum in "%s"', (text, expected) => expect(sumsIn(text)).toEqual(expected))

  it.each([
    ['The agency will run out of cereals for Somalia by January unless it receives US$98 million.', ['requested 98000000 USD']],
    ['Without an extra $12 million, the camps\' clinics will close, UNHCR said.', ['requested 12000000 USD']],
    ['Donors have funded 312 million dollars of the refugee plan.', ['delivered 312000000 USD']],
    ['The money announced today for the displaced, £5 million of aid, will pay for:\n- emergency shelter kits (£2.1 million)\n- the Red Cross appeal (£1 million)', ['pledged 5000000 GBP', 'pledged 2100000 GBP', 'pledged 1000000 GBP']]
  ])('tells what money is wanted or has come in "%s"', (text, expected) => expect(sumsIn(text)).toEqual(expected))

  it.each([
    ['Two UN funds have each released $5 million for the displaced.', ['allocated 5000000 USD']],
    ['Each displaced family released its $500 to the fund.', []],
    ['Lorries must pass 13 checkpoints and pay up to 3,000 dollars a lorry to reach the displaced.', []],
    ['Japan has sent two million dollars in aid in cash and is to follow it with 100 million yuan in goods.', ['delivered 2000000 USD', 'pledged 100000000 CNY']]
  ])('tells whose sum it is in "%s"', (text, expected) => expect(sumsIn(text)).toEqual(expected))

  it.each([
    ['Donors left with 813 million euros in fresh promises.', ['pledged 813000000 EUR']],
    ['Funding coverage to date: CHF 3.15 million (63%)', ['delivered 3150000 CHF']],
    ['Japan decided to extend emergency grant aid of 19.5 million dollars.\n2. The breakdown is as follows.\n(1) IOM: 6.2 million dollars\n(2) WFP: 3.7 million dollars, of which one million is for Kunar', ['allocated 19500000 USD', 'allocated 6200000 USD', 'allocated 3700000 USD', 'allocated 1000000 USD']]
  ])('reads what donors put down in "%s"', (text, expected) => expect(sumsIn(text)).toEqual(expected))
})

describe('English sums that share out or answer one before', () => {
  it.each([
    ['Germany pledged 150 million euros in aid to Kabul. Of the new money, 90 million is for the World Food Programme and 35 million for UNICEF.', ['90000000 < 150000000', '35000000 < 150000000']],
    ['Britain announced 50 million pounds in humanitarian aid. Of the total, 30 million is for food and 12 million for clean water.', ['30000000 < 50000000', '12000000 < 50000000']],
    ['UNHCR needs $90 million for the refugees and has received $12 million.', ['12000000 < 90000000']],
    ['The agency needs $468 million for the winter and has $51 million in hand.', ['51000000 < 468000000']]
  ])('finds the parts of "%s"', (text, parts) => expect(partsIn(text)).toEqual(parts))

  it('takes whoever adds a sum for a giver, not a speaker', () => {
    expect(claimsIn('Germany adds 150 million euros to Afghan relief')).toEqual(['pledged 150000000'])
    expect(sourcesIn('Germany adds 150 million euros to Afghan relief')).toEqual([null])
  })
})

describe('English sums converted in brackets, and money for rebuilding', () => {
  it('take the currency of the first sum for their parts', () => {
    expect(sumsIn('Germany will give 150 million euros ($174 million) in aid to Kabul. Of the new money, 90 million is for food.').at(-1)).toBe('pledged 90000000 EUR')
  })

  it('are aid where homes are rebuilt', () => {
    expect(claimsIn('The flood killed 400 people. The government set aside 220 million dinars for rebuilding.')).toEqual(['killed 400', 'allocated 220000000'])
    expect(claimsIn('The council spent 200 million pounds on rebuilding its stadium.')).toEqual([])
  })
})

describe('English sums that go on with a verb before them, and what help costs', () => {
  const meantIn = (text: string): string[] => extractArticle(text, { language: 'en' }).claims.map(({ measure, figure, modality }) => `${measure} ${figure.value} ${modality}`)

  it.each([
    ['The World Bank will lend $250 million and give $30 million.', ['pledged 250000000 asserted', 'pledged 30000000 asserted']],
    ['Germany will provide €250 million for food and send €30 million for tents.', ['pledged 250000000 asserted', 'pledged 30000000 asserted']],
    ['Sweden promised $20 million to UNICEF and gave $5 million to the Red Cross.', ['pledged 20000000 asserted', 'delivered 5000000 asserted']],
    ['Sweden pledged $20 million to UNICEF and paid $5 million to the Red Cross.', ['pledged 20000000 asserted', 'delivered 5000000 asserted']],
    ['Aid groups put the cost of the relief effort at $60 million.', ['requested 60000000 asserted']],
    ['The UN estimates that the humanitarian response will cost $60 million.', ['requested 60000000 asserted']],
    ['The damage will cost $60 million to repair.', []],
    ['"We asked for $46 million and got $11 million," Dujarric said of the appeal.', ['requested 46000000 asserted', 'delivered 11000000 asserted']],
    ['This brings the total raised to $640 million.', ['total 640000000 asserted']]
  ])('are read in "%s"', (text, expected) => expect(meantIn(text)).toEqual(expected))
})

describe('English sums that change from year to year, and appeals that money came in for', () => {
  it.each([
    ['Washington\'s contribution fell from $1.5 billion in 2024 to $350 million this year.', ['delivered 1500000000', 'delivered 350000000']],
    ['Humanitarian funding for Yemen dropped from $3.4 billion in 2022 to $1.4 billion last year.', ['delivered 3400000000', 'delivered 1400000000']],
    ['German aid to Afghanistan has fallen from €430 million to €90 million in three years.', ['delivered 430000000', 'delivered 90000000']],
    ['Exports fell from $3 billion to $1 billion.', []],
    ['So far this year donors have met $1.3 billion of the $6 billion UN appeal for Sudan.', ['delivered 1300000000', 'requested 6000000000']],
    ['The Rohingya response is only 36 per cent funded: $340 million out of $934.5 million.', ['delivered 340000000', 'requested 934500000']],
    ['The Rs 50 crore relief package drew criticism.', ['pledged 500000000']]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(`Summary\n${text}`)).toEqual(expected))

  it('link what came in to what was asked for', () => expect(partsIn('The Rohingya response is only 36 per cent funded: $340 million out of $934.5 million.')).toEqual(['340000000 < 934500000']))

  it.each([
    ['The WFP renewed its appeal for $662 million over six months, saying it has received $174 million.', ['requested 662000000', 'delivered 174000000']],
    ['Its appeal for $4bn has been met to the tune of $640m.', ['requested 4000000000', 'delivered 640000000']]
  ])('is asked for by whoever has an appeal: "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English sums by what they are given as', () => {
  it.each([
    ['$310 Million in Additional U.S. Military Assistance for Moldova', ['pledged 310000000']],
    ['€40 million in further European financial support for Chad', ['pledged 40000000']],
    ['This $310 million drawdown brings total military assistance to $2 billion.', ['allocated 310000000', 'total 2000000000']],
    ["The bank's drawdown of $3 billion from its reserves alarmed investors.", []],
    ['The government announced an additional donation of €12 million for Gaza.', ['pledged 12000000']],
    ["Qatar's donation of $12 million reached Gaza.", ['delivered 12000000']]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))
})

describe('English sums and what is said around them', () => {
  it.each([
    ['This brings the total amount of aid that Canada has provided to Yemen to $40 million.', ['total 40000000']],
    ['UNHCR is asking donors to support more than $70 million in programmes for displaced people.', ['requested 70000000']],
    ['Governments were urged. Aid agencies urged member states to provide $70 million for the displaced.', ['requested 70000000']],
    ["The EU pledged €4 billion, the commissioner said. The figure is €800 million more than last year's.", ['pledged 4000000000']]
  ])('are read in "%s"', (text, expected) => expect(claimsIn(text)).toEqual(expected))

  it('are what is given now, where they will support somebody', () => {
    const { claims } = extractArticle('The Commission has allocated €76 million. Of this, €32 million will support refugees. €6 million will be allocated to Mali.')
    expect(claims.map(({ modality }) => modality)).toEqual(['asserted', 'asserted', 'planned'])
  })

  it.each([
    ['The Commission has announced €31 million for Somalia. This funding consists of:\n\n• €14 million for food\n• over €12 million for shelter\n• €5 million for clinics',
      ['14000000 < 31000000', '12000000 < 31000000', '5000000 < 31000000']],
    ['The Commission has allocated €76 million. Out of this amount, €32 million will support Chad. A further €33 million will support Sudan. The remaining €11 million will help Mali.',
      ['32000000 < 76000000', '33000000 < 76000000', '11000000 < 76000000']],
    ['The Commission has allocated €76 million to Chad. A further €33 million will support Sudan.', []],
    ['Norway gave aid. Sweden is contributing $40 million, on top of the $75 million it disbursed in March.', []],
    ['The budget for the programmes covered in the appeal totals $7,600,000 - $4,100,000 for Chad; $2,000,000 for Mali; and $1,500,000 for operations in Niger.',
      ['4100000 < 7600000', '2000000 < 7600000', '1500000 < 7600000']],
    ['Since 2021 more than €90 million has been given in total. The aid is shared out as follows:\n- €14 million for food', []]
  ])('are parts in "%s"', (text, expected) => expect(partsIn(text)).toEqual(expected))
})

describe('what is given now, of all that was', () => {
  it('is a part of the new sum', () => {
    const text = "The European Commission announced an additional €40 million in aid, bringing its total funding in 2025 to €188 million. Of today's funding, €35 million will go to Ukraine and €5 million to Moldova."
    expect(claimsIn(text)).toEqual(['pledged 40000000', 'total 188000000', 'pledged 35000000', 'pledged 5000000'])
    expect(partsIn(text)).toEqual(['35000000 < 40000000', '5000000 < 40000000'])
  })

  it.each([
    ['WFP needs $222m for the next six months and will cut off 3.6 million people unless it gets it.', ['requested 222000000 asserted']],
    ['Ethiopia is sheltering 1.1 million refugees, 44% of them from South Sudan. WFP needs $222m for the next six months. It has already halved rations for 800,000.', ['refugees 1100000 asserted', 'requested 222000000 asserted']]
  ])('is needed in any case in "%s"', (text, expected) => expect(extractArticle(text).claims.map((c) => `${c.measure} ${c.figure.value} ${c.modality}`)).toEqual(expected))
})
