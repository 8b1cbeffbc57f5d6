import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

const DISPLACED_IN_A_YEAR = `كشف تقرير حكومي، اليوم الأحد، عن نزوح أكثر من 87 ألف شخص، من عدة مناطق بمحافظة الضالع.
وذكر التقرير السنوي الذي أصدرته وحدة إدارة المخيمات أن المعارك تسببت بنزوح 14 ألفا و301 أسرة بما يعادل 87 ألفا و612 شخصا خلال عام 2023، واستقر كل النازحين في مخيمات النزوح في مديريتي قعطبة والحصين.
وبلغ إجمالي أعداد النازحين مليونا و412 ألفا و992 شخصا على 95 مخيما.`

describe('Arabic everyday news', () => {
  it('keeps those displaced of whom a verbal noun or a label beside them tells, whatever numbers stand around', () => {
    expect(claimsIn(DISPLACED_IN_A_YEAR)).toEqual(['displaced 87000', 'displaced 87612', 'displaced 1412992'])
  })

  it.each([
    ['the people of families that came back', 'عادت إلى القرية 120 أسرة تتكون من 700 شخص.', ['returned 700']],
    ['families that got baskets', 'تسلمت السلال 120 أسرة تتكون من 700 شخص.', []],
    ['some of the hurt who are back on duty', 'وقال إن 12 من الجرحى عادوا إلى الخدمة.', ['injured 12']],
    ['… with an adjective for them', 'وأضاف أن 31 من الجنود المصابين عادوا بالفعل إلى أداء مهامهم.', ['injured 31']],
    ['… told of behind them all', 'أصيب 40 جنديا، عاد 12 منهم إلى وحداتهم.', ['injured 40', 'injured 12']],
    ['refugees who are back', 'عاد 12 من اللاجئين إلى ديارهم.', ['returned 12']],
    ['executions', 'وأفادت التقارير بتنفيذ 23 عملية إعدام على يد عناصر الأمن.', ['killed 23']],
    ['two of whom it is told how they died', 'قتل رجلان في عملية إعدام نفذها مسلحون.', ['killed 2']],
    ['rain by another spelling', 'سقط 120 ميلمترا من الأمطار على زاكورة.', []],
    ['a town that is spelt as five are', 'وغرق سبعة مهاجرين قبالة سواحل الخُمس الليبية بعد انقلاب زورق.', ['killed 7']],
    ['the number of a channel', 'ونقلت القناة العبرية 12 عن مسؤول أن 4 جنود قتلوا.', ['killed 4']],
    ['single persons in a bracket behind their number', 'قتل ثلاثة أشخاص (معلم وطفل وامرأة) في القصف.', ['killed 3', 'killed 1', 'killed 1', 'killed 1']],
    ['what one in a bracket is', 'قتل 12 شخصا (سوري الجنسية) في الحادث.', ['killed 12']]
  ])('reads %s: "%s"', (_, text, claims) => {
    expect(claimsIn(text)).toEqual(claims)
  })

  it('makes single persons in a bracket parts of those before it', () => {
    expect(partsIn('وأوضحت الشرطة أن الأشخاص الثلاثة (رجل وامرأة وفتاة) لقوا حتفهم غرقا.')).toEqual(['1 < 3', '1 < 3', '1 < 3'])
  })

  it.each([
    ['a ministry by its nation', 'الدفاع الأوكرانية: مقتل 40 جنديا روسيا', 'الدفاع الأوكرانية'],
    ['whose figures they are', 'قتل 80 شخصا، بحسب الحصيلة التي أوردها الدفاع المدني مساء الأحد.', 'الحصيلة التي أوردها الدفاع المدني'],
    ['… that were published', 'نزح 900 شخص وفق آخر الإحصائيات التي نشرتها الأمم المتحدة اليوم.', 'آخر الإحصائيات التي نشرتها الأمم المتحدة'],
    ['a statement that says something itself', 'قتل 80 شخصا، بحسب البيان الذي أكد أن الحريق متعمد.', 'البيان']
  ])('names %s as the source in "%s"', (_, text, source) => {
    expect(sourcesIn(text)[0]).toBe(source)
  })
})
