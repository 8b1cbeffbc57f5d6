import type { Measure } from '../../model/kind.ts'
import type { Frame, Term, Topic } from '../claims/tag.ts'
import { AID } from './aid.ts'
import { CASUALTY } from './casualty.ts'
import { DEATHS } from './deaths.ts'
import { DISAPPEARANCE } from './disappearance.ts'
import { DISPLACEMENT } from './displacement.ts'
import { DONE_TO } from './done-to.ts'
import { HOSTAGE } from './hostage.ts'
import { inflect } from './inflection.ts'
import { WOUNDS } from './wounds.ts'

/**
 * A row of triggers that share measure and behaviour. A `verb` is given as past and present («قتل يقتل»; words that follow every form
 * after a slash) and inflected; the other words are used as they stand. Clitics («و»، «ف»، «ب»، «ل»، «ال») are taken off when a text is read.
 */
export interface TriggerRow {
  measure: Measure
  as: 'verb' | 'masdar' | 'passive' | 'state' | 'counted' | 'label'
  rule: string
  /** Separated by Arabic commas. */
  words: string
  needs?: Topic
  /** Governs only a figure that counts persons by a noun. */
  strict?: boolean
  /** Has its figure beside it («وفر الآلاف», but «وفر الشركاء وجبات لألف شخص»). */
  near?: boolean
  /** Has its figure behind «عن», however far. */
  bound?: boolean
  /** Often says something else than it does of people, as where votes are counted. */
  figurative?: boolean
}

/** Splits a list written with Arabic commas. */
export const split = (words: string): string[] => words.split('،').map((word) => word.trim()).filter((word) => word !== '')

/** Stages of aid, whose verbs have those who get it as their object («وعدتنا بأربعين مليونا»). */
const AID_STAGES: Partial<Record<Measure, true>> = { pledged: true, allocated: true, delivered: true, requested: true }

/** Nouns that a form of a verb is spelt as (committees, a grant, an instalment, a Friday). */
const NOUNS = new Set(['لجان', 'لجأن', 'منحه', 'دفعه', 'جمعه', 'طعنا', 'منحا'])

/** Particles that are spelt like a verb. */
const PARTICLES = new Set(['فقد', 'عبر'])

function termsOf(row: TriggerRow): Term[] {
  const term = (phrases: string[], frame: Frame): Term => ({
    phrases, tags: [{ role: 'trigger', measure: row.measure, frame, rule: `ar.${row.measure}.${row.rule}`, ...(row.needs ? { needs: row.needs } : {}), ...(row.strict ? { strict: true } : {}), ...(row.near ? { near: true } : {}), ...(row.bound ? { bound: true } : {}), ...(row.figurative ? { figurative: true } : {}) }]
  })
  const words = split(row.words)
  if (row.as === 'verb') {
    const forms = words.map(inflect)
    // With an object pronoun the subject follows («بلدة غادرها 200 ساكن»), or those counted are meant («خمسة حاولوا الهرب فقتلوهم»).
    const leading = forms.flatMap((f) => f.before).filter((form) => !NOUNS.has(form))
    const plain = leading.filter((form) => !form.includes(' '))
    // «فقد أعلن …»: a particle that is spelt like the verb.
    const [sure, unsure] = [leading.filter((form) => !PARTICLES.has(form)), leading.filter((form) => PARTICLES.has(form))]
    const near: Term = { phrases: unsure, tags: [{ role: 'trigger', measure: row.measure, frame: 'either', rule: `ar.${row.measure}.${row.rule}`, near: true }] }
    return [...(unsure.length > 0 ? [near] : []), term([...sure, ...plain.flatMap((form) => (row.measure in AID_STAGES ? ['ها', 'نا', 'ه'] : ['ها']).map((object) => form.replace(/ى$/, 'ا') + object).filter((form) => !NOUNS.has(form)))], 'either'), term([...plain, ...forms.flatMap((f) => f.after).filter((form) => form.endsWith('وا') && !form.includes(' ')).map((form) => form.slice(0, -1))].flatMap((form) => ['هم', 'هن', 'هما'].map((object) => form + object)), 'state'), term(forms.flatMap((f) => f.after).filter((form) => !NOUNS.has(form)), 'passive'), { phrases: forms.flatMap((f) => f.future), tags: [{ role: 'modality' as const }] }].filter(({ phrases }) => phrases.length > 0)
  }
  // With the article too, which a lexicon takes off only words that it does not know as they stand (as names of sets).
  if (row.as === 'counted') return [term([...new Set([...words, ...words.filter((word) => !word.includes(' ') && !word.startsWith('ال')).map((word) => `ال${word}`)])], 'counted')]
  return [term(words, row.as === 'masdar' ? 'active' : row.as)]
}

/** What a total is called, before those it counts. */
const TOTAL = ['عدد', 'أعداد', 'حصيلة', 'إجمالي', 'مجموع', 'جملة', 'إجمالي أعداد', 'مجمل', 'إجمالي عدد', 'مجموع عدد', 'العدد التراكمي ل', 'العدد الإجمالي ل', 'العدد النهائي ل', 'العدد الكلي ل', 'العدد الفعلي ل',
  'العدد الحقيقي ل', 'العدد الرسمي ل', 'الحصيلة الإجمالية ل', 'الحصيلة النهائية ل', 'الحصيلة الأولية ل', 'الحصيلة الرسمية ل']
/** «من قتلتهم»، «الذين أودى بهم»: those whom something killed. */
const killedBy = (): string => ['من', 'الذين'].flatMap((those) => ['قتلهم', 'قتلتهم', 'أودى بهم', 'أودت بهم', 'أودى بحياتهم', 'أودت بحياتهم', 'حصدهم', 'حصدتهم', 'أزهقت أرواحهم', 'أهلكهم', 'أهلكتهم', 'اغتالتهم', 'اغتالهم', 'أعدمتهم',
  'أعدمهم', 'أعدموا', 'أبادتهم', 'صفتهم', 'ابتلعهم البحر', 'فارقوا الحياة', 'لفظوا أنفاسهم', 'هلكوا', 'راحوا ضحية', 'ذهبوا ضحية', 'انتشلوا', 'انتشلت جثثهم', 'عثر على جثثهم', 'تأكد مقتلهم', 'تأكدت وفاتهم'].map((fate) => `${those} ${fate}`)).join('، ')
/** Those that totals count: definite, and before the name of what they belong to. */
const TOTALLED: readonly (readonly [measure: Measure, words: string])[] = [
  ['killed', 'القتلى، الهالكين، الضحايا، الشهداء، الوفيات، المتوفين، الجثث، الجثامين، الموتى، قتلى، ضحايا، شهداء، وفيات، جثث، جثامين، من قتلوا، الذين قتلوا، من لقوا حتفهم، الذين لقوا حتفهم، من لقوا مصرعهم، الذين لقوا مصرعهم، من استشهدوا، الذين استشهدوا، من ماتوا، الذين ماتوا، من توفوا، الذين توفوا، من قضوا، الذين قضوا، من سقطوا، الذين سقطوا، من غرقوا، الذين غرقوا، من دفنوا، الذين دفنوا، من فقدوا أرواحهم، الذين فقدوا أرواحهم، من فقدوا حياتهم، الذين فقدوا حياتهم، العاملين الذين فقدوا أرواحهم، ' + killedBy()],
  ['casualties', 'القتلى والجرحى، القتلى والمصابين، القتلى والمفقودين، الضحايا والمفقودين، الضحايا والجرحى، الشهداء والجرحى، الشهداء والمصابين، الشهداء والمفقودين، الوفيات والإصابات، الوفيات والمفقودين، الغرقى والمفقودين، الموتى والمفقودين'],
  ['injured', 'الجرحى، المصابين، الإصابات، المجروحين، جرحى، مصابي، إصابات، من أصيبوا، الذين أصيبوا، من جرحوا، الذين جرحوا'],
  ['missing', 'المفقودين، المختفين، المختفين قسرا، مفقودي، من فقدوا، الذين فقدوا'],
  ['abducted', 'المخطوفين، المختطفين، المخطوفات، المختطفات، من خطفوا، الذين خطفوا، من اختطفوا'],
  ['held', 'الرهائن، المحتجزين، الرهائن المحتجزين'],
  ['released', 'المفرج عنهم، المحررين، من أفرج عنهم، الذين أفرج عنهم، من أطلق سراحهم، الذين أطلق سراحهم، المطلق سراحهم'],
  ['displaced', 'النازحين، المشردين، المهجرين، النازحين داخليا، نازحي، من نزحوا، الذين نزحوا، الفارين، من فروا، الذين فروا، من شردوا، الذين شردوا'],
  ['refugees', 'اللاجئين، طالبي اللجوء، لاجئي'],
  ['returned', 'العائدين، من عادوا، الذين عادوا، المرحلين']
]
/** Totals of captives, by their measures, speak of captives as their nouns do. */
const OF_CAPTIVES: ReadonlySet<Measure> = new Set(['abducted', 'held', 'released'])
const definiteFor = (total: string, noun: string): string => (total.endsWith(' ل') ? `${total}${noun.startsWith('ال') ? `ل${noun.slice(2)}` : noun}` : `${total} ${noun}`)
/** «عدد قتلاهم»، «حصيلة جرحاها»: totals of somebody's own. */
const TOTALLED_OWN: readonly (readonly [measure: Measure, nouns: string])[] = [
  ['killed', 'قتلا، ضحايا، شهدائ، موتا، جثث، شهداء'], ['injured', 'جرحا، مصابي'], ['missing', 'مفقودي، مختفي'], ['abducted', 'مخطوفي، مختطفي'], ['displaced', 'نازحي، مهجري']
]
const OWN_LABELS: readonly Term[] = TOTALLED_OWN.map(([measure, nouns]) => ({
  phrases: split(nouns).flatMap((noun) => ['ه', 'ها', 'هم', 'نا'].flatMap((own) => TOTAL.map((total) => definiteFor(total, noun + own)))), tags: [{ role: 'trigger', measure, frame: 'label', rule: `ar.${measure}.toll` }]
}))
const LABELS: readonly Term[] = TOTALLED.map(([measure, words]) => ({
  phrases: split(words).flatMap((noun) => TOTAL.map((total) => definiteFor(total, noun))), tags: [{ role: 'trigger', measure, frame: 'label', rule: `ar.${measure}.toll` }, ...(OF_CAPTIVES.has(measure) ? [{ role: 'topic' as const, topic: 'captives' as const }] : [])]
}))

/** Every Arabic trigger with its forms. */
export const triggers = (): readonly Term[] => [...[...CASUALTY, ...DEATHS, ...WOUNDS, ...DISAPPEARANCE, ...HOSTAGE, ...DISPLACEMENT, ...DONE_TO, ...AID].flatMap(termsOf), ...LABELS, ...OWN_LABELS]
