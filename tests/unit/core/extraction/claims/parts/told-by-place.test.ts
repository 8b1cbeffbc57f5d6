import { describe, expect, it } from 'vitest'
import { partsIn } from '../claims.ts'

describe('figures told place by place behind the toll of all', () => {
  it.each([
    ['The floods have killed at least 1,240 people across the country, the disaster agency said. A total of 610 people died in Sindh, 308 in Punjab, 221 in Balochistan and 60 in Kashmir.',
      ['610 < 1240', '308 < 1240', '221 < 1240', '60 < 1240']],
    ['The death toll from the earthquake in Nepal has climbed to 7,100, the home ministry said. It put the number of injured at 14,000. In Gorkha district the toll stands at 2,400, while in Kathmandu it has risen to 1,100.',
      ['2400 < 7100', '1100 < 7100']],
    ['قُتل 290 شخصا في تركيا جراء الزلزال، وفق ما أعلن نائب الرئيس. وأضاف أن مطارات المنطقة أغلقت. وسقط 80 قتيلا في كهرمان مرعش. وفي غازي عنتاب وصلت الحصيلة إلى 95 قتيلا. كما سُجل 60 قتيلا في ملاطية.',
      ['80 < 290', '95 < 290', '60 < 290']]
  ])('are its parts: %s', (text, expected) => { expect(partsIn(text)).toEqual(expected) })

  it.each([
    ['of one town before others', 'A bomb killed 40 people in Kabul on Friday. Gunmen killed 22 people in Herat, and 15 people were killed in Ghazni.'],
    ['of few of all, where no word says toll', 'The storm killed 400 people. Twenty people died in Leyte. In Samar 11 people died. In Cebu nine people died.'],
    ['of more than all', 'The storm killed 40 people. Thirty people died in Leyte. In Samar 21 people died. In Cebu nine people died.'],
    ['of one kind of people', 'The army said 140 soldiers were killed in the offensive. In Goma 60 people died. In Sake 40 people died. In Masisi 20 people died.']
  ])('are none %s', (_, text) => { expect(partsIn(text)).toEqual([]) })
})
