import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isAge } from '../counting/ages.ts'
import { countsPeople, LOSSES, SET_FREE, UNSAID } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, leastOf } from '../sentence.ts'
import { tellsWhere } from '../counting/repeating.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { ofTheSame, wholeNamedAgain } from '../going-on/named-again.ts'
import { fittingWhole, mostOf } from './choosing-whole.ts'
import { meansNobodyCounted } from './no-whole.ts'
import { isPartOfNext, knownNumber } from './part-before-whole.ts'
import { formsOf, markerInside, markerOnLeft, markerOnRight, partMarker } from './part-markers.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import { wholeOfPlaces } from './one-place-alone.ts'
import { leavesAsMany, namesRemainder } from './remainder.ts'

/** Nouns of those who are sent somewhere to work, by their ids. */
const AT_WORK: ReadonlySet<string> = new Set(['member', 'employee', 'staff', 'staff-member', 'worker', 'volunteer', 'searcher', 'rescuer', 'firefighter', 'official', 'officer', 'police-officer', 'police', 'personnel', 'delegate', 'expert', 'specialist', 'technician', 'engineer', 'doctor', 'nurse', 'medic', 'observer', 'inspector', 'diver', 'team-member', 'lawmaker', 'voter', 'candidate', 'participant'])
/** Nouns that say what befell those they count, by their ids. */
const NAMING: ReadonlySet<string> = new Set(['death', 'dead-person', 'killed-person', 'martyr', 'drowned-person', 'body', 'mortal-remains', 'injured-person', 'injury', 'missing-person'])
/** Words between a crowd and the part of it named right behind, at most. */
const BESIDE = 5

/** The whole that an amount is said to be part of, by the words beside it; null where none is named. */
export function parentOf(around: Case, own: Measure | null = null): Decision | null {
  const whole = wholeBeside(around, own)
  const { amount: { quantity: { unit } }, kind, here, earlier } = around
  if (kind !== 'money' || !whole || whole.amount.quantity.unit === unit || !around.sentence.profile.verbFirst) return whole
  // "18.4 million dirhams ($5 million) … $2 million of it": of the sum in its own currency, where both are told.
  return [...earlier, ...here].findLast((d) => d.sentence === whole.sentence && d.measure === whole.measure && d.amount.quantity.unit === unit && Math.max(d.amount.from - whole.amount.to, whole.amount.from - d.amount.to) <= CONVERTED_WITHIN && leastOf(d.amount) >= leastOf(around.amount)) ?? whole
}

/** Words between a sum and the same in another currency, at most. */
const CONVERTED_WITHIN = 6

/** Words and signs between a sum and a part told right behind it, at most. */
const RIGHT_BEHIND = 3

/** Sentences between a gift and what is told of part of it, at most. */
const GIVEN_WITHIN = 2

/** The whole of an amount, whatever currency it is told in. */
function wholeBeside(around: Case, own: Measure | null): Decision | null {
  const { sentence, amount, here, earlier, kind } = around
  const numbered = kind === 'person' && around.topics.profile.verbFirst ? toldByNumber(around) : null
  if (numbered) return numbered
  const marker = partMarker(around)
  if (!marker) return wholeNamedAgain(around, own)
  // «وكان أجر الواحد منهم 2600 دولار»: of people no sum is a part.
  if (kind === 'money' && marker.form === 'of-them' && marker.hit && around.topics.profile.pronouns?.several.test(sentence.text.slice(sentence.starts[marker.hit.from] ?? 0, sentence.ends[marker.hit.to - 1] ?? 0))) return null
  // "46 members of staff, among them three doctors", "45 passengers, 19 of whom died": of none counted before.
  const unsaid = here.at(-1)
  if (kind === 'person' && !around.topics.profile.verbFirst && unsaid?.whyNot === UNSAID && (AT_WORK.has(unsaid.amount.quantity.noun ?? '') || (own !== null && unsaid.amount.quantity.noun !== null)) && unsaid.amount.quantity.form !== 'singular' && (marker.form === 'of-them' || marker.form === 'including') && amount.from - unsaid.amount.to <= BESIDE && leastOf(unsaid.amount) >= leastOf(amount) && !here.some((d) => d.measure !== null)) return null
  // «أربعة أشخاص، اثنان منهم تونسيان»: of the four, of whom nothing is told.
  if (kind === 'person' && own === null && around.topics.profile.verbFirst && unsaid?.whyNot === UNSAID && unsaid.amount.quantity.noun !== null && unsaid.amount.quantity.unit === 'person' && unsaid.amount.quantity.form !== 'singular' && marker.form === 'of-them' && (marker.hit?.from ?? 0) >= amount.to && amount.from - unsaid.amount.to <= 1 && leastOf(unsaid.amount) >= leastOf(amount) && !here.some((d) => d.measure !== null)) return null
  // "donors, among them Sweden ($83m)": they are among the donors, the sum is part of none.
  if (kind === 'money' && sentence.keys[amount.from - 1] === '(' && marker.form !== 'share' && !here.some((d) => d.measure !== null && kindOf(d.measure) === 'aid')) return null
  const least = leastOf(amount)
  const claims = here.filter((d) => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money'))
  const before = claims.at(-1) ?? null
  // "74 of the 87 girls, including 12": of the 74, though the 87 stand between.
  const part = claims.at(-2)
  if ((marker.form === 'of-them' || marker.form === 'including') && part && isPartOfNext(sentence, part.amount) && (part.amount.quantity.value ?? 0) >= least) return part
  // "ECHO's contribution stands at €55 million, six million of which was added in May": of the sum right before.
  if (kind === 'money' && marker.form === 'of-them' && before?.measure === 'total' && before.parent === null && !around.topics.profile.verbFirst && amount.from - before.amount.to <= RIGHT_BEHIND && mostOf(before.amount) >= least) return before
  // «منه» means the sum told last, whatever year it is of; «من المبلغ» means the one that the text is about.
  const pronoun = marker.form === 'of-them' && marker.hit !== null && marker.hit.to - marker.hit.from === 1
  const whole = (measure: Measure | null = null): Decision | null => (marker.form === 'set' && measure !== null ? tollTold(sentence, claims, earlier, measure, least) : null) ?? fittingWhole(claims, least, kind, measure, marker.form === 'set') ?? fittingWhole(earlier, least, kind, measure, true, pronoun)
  // «أعمار المتوفين بين 9 و54 عاما، وبينهم 3 أطفال»: of those named last.
  const beside = kind === 'person' && marker.form !== 'set' ? setNamed(sentence, before?.sentence === sentence ? before.amount.to : 0, marker.hit?.from ?? amount.from, !around.topics.profile.verbFirst) : NONE
  const named = beside.length === 0 && kind === 'person' && before === null && marker.form === 'including' && marker.hit ? setOfSubject(sentence, marker.hit) : beside
  const ofNamed = (): Decision | null => firstFound(named, whole)
  // «منهم 6 نساء ومنهم 5 أطفال»: a second part of the whole that the first belongs to.
  // "18 of the wounded were operated on, and six of these …": of the 18.
  const nearest = tagOf(marker.hit, 'subset')?.nearest === true && before !== null && before.amount.quantity.value !== 1 && leastOf(before.amount) > least
  // «الثلاثة الآخرين، ومنهم ممرضة»: of the three.
  const aside = before !== null && marker.hit !== null && marker.hit.to === amount.from && isComma(sentence.keys[before.amount.to]) && marker.hit.from === before.amount.to + 1 && (before.amount.quantity.noun === null || before.amount.quantity.noun === 'other') && leastOf(before.amount) > least
  if (aside && marker.form === 'of-them' && sentence.profile.verbFirst) return before
  if (marker.form === 'of-them' && !nearest && before?.parent && (marker.hit?.coordinated || isJoined(sentence, amount)) && least <= mostOf(before.parent.amount)) return before.parent
  // "25 people, three girls and a policeman among others": the words behind an enumeration speak of all in it.
  if (marker.form === 'of-them' && before && part && !before.parent && before.measure === part.measure && (marker.hit?.from ?? 0) >= amount.to && isJoined(sentence, amount) && amount.from - before.amount.to <= 2 && leastOf(before.amount) + least <= mostOf(part.amount)) return part
  const told = tagsOf(marker.hit, 'subset')
  // «واشتبك الجيش مع المسلحين فقتل سبعة منهم»: of those fought, who were not counted.
  if (marker.form === 'of-them' && claims.length === 0 && (own === 'killed' || own === 'injured' || own === 'held') && kind === 'person' && isOfFought(sentence, amount)) return null
  // «وشارك 200 منقذ في البحث. وأصيب ثلاثة منهم»: of those, of whom nothing is told.
  if (marker.form === 'of-them' && here.length === 0 && kind === 'person' && around.topics.profile.verbFirst && marker.hit?.to === (marker.hit?.from ?? 0) + 1 && !sentence.opensLine && !namesRemainder(sentence, amount) && countsOthers(around)) return null
  // «أما الباقون، وهم 31 شخصا»: of those of whom the parts told before leave as many.
  const left = namesRemainder(sentence, amount) ? leavesAsMany(sentence, [...earlier, ...claims], amount) : null
  if (left) return left
  // "84 of them went home and 21 were sent abroad; the other sixty …": of the whole that the parts before belong to.
  const sibling = told.some((tag) => tag.rest) ? claims.findLast((d) => d.parent !== null && least <= mostOf(d.parent.amount)) : undefined
  if (sibling) return sibling.parent
  // "eleven came home; the remaining three are still held": of no eleven.
  if (own !== null && kindOf(own) === 'hostage' && told.some((tag) => tag.rest)) return null
  if (marker.hit && told.some((tag) => tag.alone)) return wholeOfPlaces(around, marker.hit, own, claims)
  // "Paktika alone lost 40": of the dead, whatever was counted last.
  if (own !== null && told.some((tag) => tag.same)) return fittingWhole(claims, least, kind, own, false) ?? fittingWhole(earlier, least, kind, own, true)
  // "3,840 dead, 3,190 of whom have been buried. Of those 400 were foreigners."
  const latest = earlier.at(-1)
  if (claims.length === 0 && latest?.parent && told.some((tag) => tag.nearest) && latest.sentence.index === sentence.index - 1 && (kindOf(latest.measure ?? 'other') === 'aid') === (kind === 'money') && mostOf(latest.amount) >= least) return latest
  // "a gift of $550 million to the UN's plan, which calls for $33 billion. Of this sum $200 million …": of what is given.
  const given = kind === 'money' && claims.length === 0 && marker.form === 'of-them' && latest ? earlier.findLast((d) => d.sentence === latest.sentence && d.sentence.index >= sentence.index - GIVEN_WITHIN && d.measure !== 'requested' && d.measure !== null && kindOf(d.measure) === 'aid' && d.parent === null && mostOf(d.amount) >= least) : undefined
  if (given && latest?.measure === 'requested') return given
  // «14 وفاة و63 إصابة، من بينها 5 وفيات»: of those whom its own noun names.
  const like = sentence.profile.verbFirst && own !== null && before !== null && own !== before.measure && before.parent === null && (marker.form === 'of-them' || marker.form === 'including') && NAMING.has(amount.quantity.noun ?? '') ? fittingWhole(claims, least, kind, own, false) : null
  if (like) return like
  // «92 مليونا، وصل منها 21. وقدم الصندوق 6 ملايين منها»: of what came in, where more came in of it.
  if (kind === 'money' && pronoun && claims.length === 0 && own !== null && latest?.parent && latest.measure === own && latest.parent.measure !== own && latest.sentence.index === sentence.index - 1 && mostOf(latest.amount) >= least) return latest
  switch (marker.form) {
    case 'set': {
      const known = !sentence.profile.verbFirst ? null : knownNumber(sentence, amount)
      const meant = known && [...earlier, ...claims].findLast((d) => d.measure !== null && d.amount.quantity.value !== null && d.amount.quantity.value === known.quantity.value)
      if (meant) return meant
      const found = marker.measures.map((measure) => whole(measure)).filter((d): d is Decision => d !== null && d.reasons[0] !== 'part-of-set' && !(own === 'killed' && SET_FREE.has(d.measure!)) && !(d.amount.quantity.value === amount.quantity.value && d.amount.quantity.qualifier === amount.quantity.qualifier))
      // «أُجلي 436 مواطنا. ومن ضمن الذين عبروا 61 طفلا»: whatever was said of those on the move.
      if (found.length === 0 && own === null && sentence.profile.verbFirst && marker.measures.every((measure) => kindOf(measure) === 'displacement')) return ON_THE_MOVE.map((measure) => whole(measure)).find((d) => d !== null && d.sentence.index >= sentence.index - 1) ?? null
      // «عدد القتلى والمفقودين 462. ولم تُعرف إلا هوية 36 من الجثث»: of both together, where nobody was counted as either.
      if (found.length === 0 && sentence.profile.verbFirst && marker.measures.some((measure) => LOSSES.has(measure))) return whole('casualties')
      const [first] = found
      // «عاد 185 أسيرا و20 مدنيا. وبين المحررين 11 امرأة»: of the many, where prisoners came free with others.
      return first && SET_FREE.has(first.measure!) ? found.find((d) => SET_FREE.has(d.measure!) && d.sentence === first.sentence && leastOf(d.amount) > leastOf(first.amount)) ?? first : first ?? null
    }
    case 'colon': return before && leastOf(before.amount) > least ? before : null
    case 'share': return fittingWhole(claims, least, kind, null, false) ?? fittingWhole(earlier.filter((d) => d.sentence.index === sentence.index - 1), least, kind, null, true)
    case 'of-them': {
      if (meansNobodyCounted(around, marker.hit, claims)) return null
      // "Rescuers brought up the bodies. Four of them had yet to be identified."
      if (named.length > 0) return ofNamed()
      const meant = (claims.length === 0 && own === null && kind === 'person' ? toldAfterwards(sentence, amount) : null) ?? meantLast(around, own)
      const found = (meant === null ? ofTheSame(around, own, claims) : null) ?? whole(meant)
      // «أصيب ستة، منهم طفلان، وقضى أحدهم»: so nobody speaks of two.
      return found?.parent && kind === 'person' && found.amount.quantity.value === 2 && found.sentence === sentence && pronoun && sentence.profile.pronouns?.several.test(sentence.text.slice(sentence.starts[marker.hit!.from] ?? 0, sentence.ends[marker.hit!.to - 1] ?? 0)) ? found.parent : found
    }
    case 'including': {
      if (named.length > 0) return ofNamed() ?? (named === beside ? null : whole())
      // «مقتل من كانوا على متنها، وهم 13»: so many they are, of none counted before.
      if (!before && sentence.profile.verbFirst && own !== null && marker.hit !== null && marker.hit.from > 0 && tagOf(marker.hit, 'that-is')) return null
      if (!before) return whole()
      // "48 deaths and 201 injuries, including 16 people killed while waiting": of those who were counted so.
      const killed = !sentence.profile.verbFirst && own !== null && own !== before.measure && tagsOf(sentence.hitAt[amount.to], 'trigger').some(({ frame, measure }) => frame === 'participle' && measure === own) ? fittingWhole(claims, least, kind, own, false) : null
      if (killed) return killed
      return before.amount.quantity.max !== null && before.amount.quantity.max < least ? fittingWhole(claims, least, kind, null, false) : before
    }
  }
}

/** «خمسة من الـ14», «ثلاثة من التسعة»: those counted before whose number with the article stands right behind a bare part; null where no such number does. */
function toldByNumber({ sentence, amount, here, earlier }: Case): Decision | null {
  const { text, starts, ends, hitAt, amountAt, keys } = sentence
  const at = amount.to + 1
  if (amount.quantity.noun !== null || hitAt[amount.to]?.to !== at || !tagOf(hitAt[amount.to], 'partitive') || !isDefiniteWord(sentence, at)) return null
  const value = amountAt[at] ? amountAt[at].quantity.value : keys[at + 1] === '' && ends[at] === starts[at + 1] ? Number(text.slice(starts[at + 1], ends[at + 1]).replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 15))) : NaN
  return value === null || Number.isNaN(value) ? null : here.findLast((d) => countsPeople(d) && d.amount.quantity.value === value) ?? earlier.findLast((d) => countsPeople(d) && d.amount.quantity.value === value) ?? null
}

/** «٣» and «۳», whose last four bits are the digit. */
const EASTERN_DIGIT = /[٠-٩۰-۹]/g

/** "58 people have died. Eleven drowned in one district, and eight of the victims were pupils": the larger figure of the sentence before, where this one has told of nothing but a bare number of the same; null for any other. */
function tollTold(sentence: Sentence, claims: readonly Decision[], earlier: readonly Decision[], measure: Measure, least: number): Decision | null {
  const [bare] = claims
  if (sentence.profile.verbFirst || !bare || claims.some((d) => d.measure !== measure || d.amount.quantity.noun !== null || d.parent !== null) || bare.amount.from > 1 || sentence.opensLine) return null
  const last = earlier.findLast((d) => d.measure === measure && d.parent === null && d.sentence.index === sentence.index - 1)
  return last && leastOf(last.amount) > leastOf(bare.amount) && mostOf(last.amount) >= least ? last : null
}

/** True where the sentence before counts people of whom none are claims, as many as an amount at least. */
function countsOthers({ sentence, amount, topics, earlier }: Case): boolean {
  const before = topics.before(sentence, 1)
  if (!before || earlier.at(-1)?.sentence === before) return false
  const last = before.amounts.findLast((other) => other.quantity.form !== 'singular' && !isAge(before, other))
  return last !== undefined && last.quantity.unit === 'person' && last.quantity.noun !== null && leastOf(last) > leastOf(amount)
}

/** True where those whom forces fight are named before a figure, and nobody who was counted. */
function isOfFought(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= 0; i--) {
    const hit = sentence.hitAt[i]
    // «اشتبكت مع المهاجمين وعددهم تسعة، فقتلت خمسة منهم»
    const numbered = sentence.amountAt[i] && tagsOf(sentence.hitAt[i - 1], 'trigger').some(({ rule }) => rule.endsWith('again'))
    if (tagOf(hit, 'set') || (sentence.amountAt[i] && !numbered)) return false
    if (tagOf(hit, 'fought')) return true
  }
  return false
}

/** "All the dead came from Shangla. Two of them were brothers.": those that the sentence before names and does not count, where others were counted last; null where it names none. */
function meantLast({ sentence, topics, here, earlier, kind }: Case, own: Measure | null): Measure | null {
  const before = here.some((d) => d.measure !== null) || kind !== 'person' || topics.profile.verbFirst ? null : topics.before(sentence, 1)
  const last = earlier.at(-1)
  if (!before || sentence.opensLine || !last || last.sentence === before) return null
  for (let i = before.keys.length - 1; i >= 0; i--) {
    const hit = before.hitAt[i]
    if (hit?.from !== i) continue
    const known = i > 0 && (tagOf(before.hitAt[i - 1], 'definite') ?? tagOf(before.hitAt[i - 1], 'determiner')) !== null
    const measure = tagOf(hit, 'set')?.measure ?? (known ? tagsOf(hit, 'trigger').find(({ frame }) => frame === 'counted')?.measure : undefined)
    if (measure) return measure !== last.measure && (own === null || own === measure) ? measure : null
  }
  return null
}

/** The measure of those whom "of them" right behind an amount means and the sentence before names, or what is told of them afterwards, of whom no figure was found. */
export function setOfThem(around: Case, own: Measure | null): Measure | null {
  return formsOf(around.sentence.hitAt[around.amount.to], around.amount).includes('of-them') ? meantLast(around, own) ?? (around.kind === 'person' ? toldAfterwards(around.sentence, around.amount) : null) : null
}

/** What is counted in the set that words `from` to `to` name last, right where nothing else was counted; empty where they name none. */
function setNamed(sentence: Sentence, from: number, to: number, any: boolean): readonly Measure[] {
  for (let i = to - 1; i >= from && i >= to - SET_REACH; i--) {
    const sets = tagsOf(sentence.hitAt[i], 'set').filter((tag) => any || tag.adjacent)
    if (sets.length > 0) return sets.map(({ measure }) => measure)
  }
  return NONE
}
const NONE: readonly never[] = []

/** The first whole that one of some measures finds; null where none does. */
function firstFound(measures: readonly Measure[], whole: (measure: Measure) => Decision | null): Decision | null {
  for (const measure of measures) {
    const found = whole(measure)
    if (found) return found
  }
  return null
}

/** "Those killed in the queue | included six teenagers": what those were counted as who are the subject of a verb of holding; empty where something is told of other people between. */
function setOfSubject(sentence: Sentence, { from }: Hit): readonly Measure[] {
  if (sentence.profile.verbFirst) return NONE
  for (let i = from - 1; i > 0 && i >= from - SET_REACH && !isComma(sentence.keys[i]) && sentence.keys[i] !== ';'; i--) {
    const hit = sentence.hitAt[i]
    const told = tagsOf(hit, 'trigger').filter(({ frame }) => frame === 'participle' || frame === 'counted')
    if (told.length > 0 && hit) return tagOf(sentence.hitAt[hit.from - 1], 'definite') ? told.map(({ measure }) => measure).filter((measure) => kindOf(measure) !== 'aid') : NONE
    if (tagOf(hit, 'said')) return NONE
  }
  return NONE
}

/** What is said of those who leave where they were. */
const ON_THE_MOVE: readonly Measure[] = ['displaced', 'refugees', 'returned']

/** How many words back a set may be named. */
const SET_REACH = 14

/** True where words beside an amount point back at those counted before it. */
export function pointsBack(sentence: Sentence, amount: Amount): boolean {
  const marker = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? markerOnLeft({ sentence, amount, here: [] })
  return marker !== null && (marker.form === 'of-them' || marker.form === 'including')
}

/** True where the words beside an amount make it a part of a figure that was ruled out ("50 people were rescued, including two MPs"). */
export function partOfNoClaim(around: Case): boolean {
  const { sentence, amount, here } = around
  // "21,900 people (5,010 families) left; some 1,900 of these …"
  // "killed 21 people in 14 villages, nine of them children": of the people, not of where it befell them.
  const last = here.findLast((d) => !(sentence.keys[d.amount.from - 1] === '(' && sentence.keys[d.amount.to] === ')') && !(!sentence.profile.verbFirst && d.measure === null && tellsWhere(sentence, d) && here.some((other) => other.measure !== null && other.amount.to < d.amount.from && other.amount.quantity.form !== 'singular')))
  if (!last || last.measure !== null || leastOf(last.amount) < leastOf(amount)) return false
  // «خطف 6390، نجا منهم 3590، ويبقى 2555 منهم مفقودين»: both are of the whole before them.
  if (here.length > 1 && pointsBack(sentence, last.amount) && here[here.indexOf(last) - 1]?.measure != null) return false
  const things = last.amount.quantity.noun !== null && last.amount.quantity.unit === null
  // "three officials, two of them in the government, said"
  if (!things && (last.rule === null || (last.rule === 'speaking' && amount.from - last.amount.to > 1))) return false
  const marker = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? markerOnLeft(around)
  return marker !== null && (marker.form === 'of-them' || marker.form === 'including')
}
