import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../../../core/extraction/claims/extract-article.ts'

const placesIn = (text: string): string[] => extractArticle(text).claims.map((claim) => `${claim.figure.value ?? ''} ${claim.place?.name ?? '-'}`)

describe('the place of a figure', () => {
  it.each([
    ['A strike killed 12 people in Aleppo and 4 in Homs.', ['12 Aleppo', '4 Homs']],
    ['The Morocco earthquake killed 12 people.', ['12 Morocco']],
    ["Libya's floods killed 12 people.", ['12 Libya']],
    ['أسفرت فيضانات ليبيا عن مقتل 12 شخصا.', ['12 ليبيا']],
    ['أودى انفجار سيارة مفخخة بحياة 12 شخصا.', ['12 -']],
    ['Israel said a rocket killed 12 people.', ['12 -']],
    ['Kyiv denied that 12 people were killed.', ['12 -']],
    ['The ministry in Kabul said 12 people were killed in Herat.', ['12 Herat']],
    ['An attack on the village of Labodrie killed 12 people.', ['12 Labodrie']],
    ['In Dulwari village, one man was killed. In Kamba village, one man was killed on Friday.', ['1 Dulwari', '1 Kamba']],
    ['At nearby Dulwari, the gunmen killed two men.', ['2 Dulwari']],
    ['In Parmar’s words, 12 people were killed.', ['12 -']],
    ['A mine near Sang Tarash killed 12 people.', ['12 Sang Tarash']],
    ['The army said in a statement on Telegram that 12 people were killed.', ['12 -']],
    ['Police in the Somali capital said 12 people were killed.', ['12 -']],
    ['Twelve people were killed at Petit-Goâve.', ['12 Petit-Goâve']],
    ['Twelve people were killed near Port-à-Piment.', ['12 Port-à-Piment']],
    ['Twelve people were killed at Christmas.', ['12 -']],
    ['Floods in Derna\n\nA spokesman, who has been with the convoy since it left Tripoli, put the dead at 12.', ['12 Derna']],
    ['Some 9,000 people fled to Chad.', ['9000 Chad']],
    ['Floods in Derna\n\nThe river rose at night. At least 12 people were killed.', ['12 Derna']],
    ['Quake in Herat\n\nDonors pledged $5 million in aid.', ['5000000 -']]
  ])('is read in "%s"', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it.each([
    ['مقتل 12 شخصا في حلب و4 في حمص.', ['12 حلب', '4 حمص']],
    ['قالت وزارة الصحة في غزة إن 12 شخصا قتلوا في رفح.', ['12 رفح']],
    ['قالت إسرائيل إن 12 شخصا قتلوا.', ['12 -']],
    ['مقتل 12 شخصا بحلب.', ['12 حلب']],
    ['خطف مسلحون 12 شخصا من بلدة تيلاغو.', ['12 بلدة تيلاغو']],
    ['قتل 12 شخصا في قرية صغيرة.', ['12 -']],
    ['قال رئيس إدارة الكوارث في الولاية إحسان الله إحسان إن 12 شخصا قتلوا.', ['12 -']],
    ['نشرت الصحيفة صور 12 قتيلا.', ['12 -']],
    ['قتل 12 شخصا في غارة على صور.', ['12 صور']],
    ['نقل 12 جريحا إلى الشاطئ.', ['12 -']],
    ['قتل 12 شخصا في مخيم الشاطئ.', ['12 مخيم الشاطئ']],
    ['قتل 12 شخصا في قرية ود النورة.', ['12 قرية ود النورة']],
    ['قتل 12 شخصا بقصف الخيام.', ['12 -']],
    ['قتل 12 شخصا في بلدة الخيام.', ['12 بلدة الخيام']],
    ['قتل 12 شخصا في حي شعبي من لاغوس.', ['12 لاغوس']],
    ['انقلبت حافلة في آب ما أسفر عن 12 قتيلا.', ['12 -']],
    ['انقلبت حافلة في إب ما أسفر عن 12 قتيلا.', ['12 إب']],
    ['قتل 12 شخصا في قرية نائية قرب نيالا.', ['12 نيالا']]
  ])('is read in «%s»', (text, expected) => expect(placesIn(text)).toEqual(expected))

  it('is where the text says it in the claim\'s own words', () => {
    const text = 'مقتل 12 شخصا بحلب.'
    const place = extractArticle(text).claims[0]?.place
    expect(place && text.slice(place.start, place.end)).toBe('حلب')
  })

  it('is what an article makes a name behind a kind that has none, and tells two events of as many apart', () => {
    expect(placesIn('أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.')).toEqual(['5 بلدة الشهابية'])
    expect(placesIn('أسفرت غارة على بلدة لبنانية عن سقوط 5 شهداء.')).toEqual(['5 -'])
    expect(placesIn('أدت غارة على بلدة مرجعيون إلى استشهاد 5 أشخاص. كما أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.')).toEqual(['5 بلدة مرجعيون', '5 بلدة الشهابية'])
  })

  it('is not that of the next figure, whose clause a contrast opens', () => {
    const text = 'غارات على حلب\n\nقال شهود إن غارة أدت إلى استشهاد 3 أشخاص، كما أسفرت غارة على بلدة الشهابية عن سقوط 5 شهداء.'
    expect(placesIn(text)).toEqual(['3 حلب', '5 بلدة الشهابية'])
  })

  it('is the narrowest of those its mentions name', () => {
    expect(placesIn('Nigeria: gunmen abduct 287 pupils\n\nGunmen abducted 287 pupils in Kuriga on Thursday.')).toEqual(['287 Kuriga'])
  })
})
