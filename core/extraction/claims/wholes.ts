import { isCurrency } from '../../model/figure.ts'
import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import { amongAtEnd, amongPredicate } from './among-predicate.ts'
import { sourceAsideStart } from './asides.ts'
import { isAge } from './ages.ts'
import { UNSAID } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { isJoined } from './joined.ts'
import { hasTopic, tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isColon, isComma, isDash, isMark, isQuote } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { ofTheSame, wholeNamedAgain } from './named-again.ts'
import { fitting, leastOf, mostOf } from './choosing-whole.ts'
import { isPartOfNext, knownNumber } from './part-before-whole.ts'
import { endWithRepeat } from './repeating.ts'
import { toldAfterwards } from './ellipsis.ts'

/** How near to its amount the words stand that make it a part. */
const NEAR = 3
/** Words between "of whom" and its part, at most. */
const CLAUSE = 7
/** Nouns of those who are sent somewhere to work, by their ids. */
const AT_WORK: ReadonlySet<string> = new Set(['member', 'employee', 'staff', 'staff-member', 'worker', 'volunteer', 'searcher', 'rescuer', 'firefighter', 'official', 'officer', 'police-officer', 'police', 'personnel', 'delegate', 'expert', 'specialist', 'technician', 'engineer', 'doctor', 'nurse', 'medic', 'observer', 'inspector', 'diver', 'team-member', 'lawmaker', 'voter', 'candidate', 'participant'])
/** Nouns that say what befell those they count, by their ids. */
const NAMING: ReadonlySet<string> = new Set(['death', 'dead-person', 'killed-person', 'martyr', 'drowned-person', 'body', 'mortal-remains', 'injured-person', 'injury', 'missing-person'])
/** Words between a crowd and the part of it named right behind, at most. */
const BESIDE = 5

/** Words that make an amount a part: they point back at those just counted, open an enumeration of them, or name the set. */
interface Marker {
  form: 'of-them' | 'including' | 'set' | 'colon' | 'share'
  /** What may be counted in the set, where it is named. */
  measures: readonly Measure[]
  hit: Hit | null
}

/** The whole that an amount is said to be part of, by the words beside it; null where none is named. */
export function parentOf(around: Case, own: Measure | null = null): Decision | null {
  const whole = wholeBeside(around, own)
  const { amount: { quantity: { unit } }, kind, here, earlier } = around
  if (kind !== 'money' || !whole || whole.amount.quantity.unit === unit || around.sentence.gluedArticle === null) return whole
  // "18.4 million dirhams ($5 million) … $2 million of it": of the sum in its own currency, where both are told.
  return [...earlier, ...here].findLast((d) => d.sentence === whole.sentence && d.measure === whole.measure && d.amount.quantity.unit === unit && Math.max(d.amount.from - whole.amount.to, whole.amount.from - d.amount.to) <= CONVERTED_WITHIN && leastOf(d.amount) >= leastOf(around.amount)) ?? whole
}

/** Words between a sum and the same in another currency, at most. */
const CONVERTED_WITHIN = 6

/** The whole of an amount, whatever currency it is told in. */
function wholeBeside(around: Case, own: Measure | null): Decision | null {
  const { sentence, amount, here, earlier, kind } = around
  const marker = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? setBehindSubject(sentence, amount) ?? markerOnLeft(around) ?? shareBefore(sentence, amount)
  if (!marker) return wholeNamedAgain(around, own)
  // «وكان أجر الواحد منهم 2600 دولار»: of people no sum is a part.
  if (kind === 'money' && marker.form === 'of-them' && marker.hit && around.topics.profile.verbFirst && OF_PEOPLE.test(sentence.text.slice(sentence.starts[marker.hit.from] ?? 0, sentence.ends[marker.hit.to - 1] ?? 0))) return null
  // "46 members of staff, among them three doctors", "45 passengers, 19 of whom died": of none counted before.
  const unsaid = here.at(-1)
  if (kind === 'person' && !around.topics.profile.verbFirst && unsaid?.whyNot === UNSAID && (AT_WORK.has(unsaid.amount.quantity.noun ?? '') || (own !== null && unsaid.amount.quantity.noun !== null)) && unsaid.amount.quantity.form !== 'singular' && (marker.form === 'of-them' || marker.form === 'including') && amount.from - unsaid.amount.to <= BESIDE && leastOf(unsaid.amount) >= leastOf(amount) && !here.some((d) => d.measure !== null)) return null
  // "donors, among them Sweden ($83m)": they are among the donors, the sum is part of none.
  if (kind === 'money' && sentence.keys[amount.from - 1] === '(' && marker.form !== 'share' && !here.some((d) => d.measure !== null && kindOf(d.measure) === 'aid')) return null
  const least = leastOf(amount)
  const claims = here.filter((d) => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money'))
  const before = claims.at(-1) ?? null
  // "74 of the 87 girls, including 12": of the 74, though the 87 stand between.
  const part = claims.at(-2)
  if ((marker.form === 'of-them' || marker.form === 'including') && part && isPartOfNext(sentence, part.amount) && (part.amount.quantity.value ?? 0) >= least) return part
  // «منه» means the sum told last, whatever year it is of; «من المبلغ» means the one that the text is about.
  const pronoun = marker.form === 'of-them' && marker.hit !== null && marker.hit.to - marker.hit.from === 1
  const whole = (measure: Measure | null = null): Decision | null => fitting(claims, least, kind, measure, marker.form === 'set') ?? fitting(earlier, least, kind, measure, true, pronoun)
  // «أعمار المتوفين بين 9 و54 عاما، وبينهم 3 أطفال»: of those named last.
  const named = kind === 'person' && marker.form !== 'set' ? setNamed(sentence, before?.sentence === sentence ? before.amount.to : 0, marker.hit?.from ?? amount.from, !around.topics.profile.verbFirst) : null
  // «منهم 6 نساء ومنهم 5 أطفال»: a second part of the whole that the first belongs to.
  if (marker.form === 'of-them' && before?.parent && (marker.hit?.coordinated || isJoined(sentence, amount)) && least <= mostOf(before.parent.amount)) return before.parent
  // "25 people, three girls and a policeman among others": the words behind an enumeration speak of all in it.
  if (marker.form === 'of-them' && before && part && !before.parent && before.measure === part.measure && (marker.hit?.from ?? 0) >= amount.to && isJoined(sentence, amount) && amount.from - before.amount.to <= 2 && leastOf(before.amount) + least <= mostOf(part.amount)) return part
  const told = tagsOf(marker.hit, 'subset')
  // "84 of them went home and 21 were sent abroad; the other sixty …": of the whole that the parts before belong to.
  const sibling = told.some((tag) => tag.rest) ? claims.findLast((d) => d.parent !== null && least <= mostOf(d.parent.amount)) : undefined
  if (sibling) return sibling.parent
  // "eleven came home; the remaining three are still held": of no eleven.
  if (own !== null && kindOf(own) === 'hostage' && told.some((tag) => tag.rest)) return null
  // "Paktika alone lost 40": of the dead, whatever was counted last.
  if (own !== null && told.some((tag) => tag.same)) return fitting(claims, least, kind, own, false) ?? fitting(earlier, least, kind, own, true)
  // "3,840 dead, 3,190 of whom have been buried. Of those 400 were foreigners."
  const latest = earlier.at(-1)
  if (claims.length === 0 && latest?.parent && told.some((tag) => tag.nearest) && latest.sentence.index === sentence.index - 1 && (kindOf(latest.measure ?? 'other') === 'aid') === (kind === 'money') && mostOf(latest.amount) >= least) return latest
  // "a gift of $550 million to the UN's plan, which calls for $33 billion. Of this sum $200 million …": of what is given.
  const given = kind === 'money' && claims.length === 0 && marker.form === 'of-them' ? earlier.findLast((d) => d.sentence.index === sentence.index - 1 && d.measure !== 'requested' && d.measure !== null && kindOf(d.measure) === 'aid' && d.parent === null && mostOf(d.amount) >= least) : undefined
  if (given && latest?.measure === 'requested') return given
  // «14 وفاة و63 إصابة، من بينها 5 وفيات»: of those whom its own noun names.
  const like = sentence.gluedArticle !== null && own !== null && before !== null && own !== before.measure && before.parent === null && (marker.form === 'of-them' || marker.form === 'including') && NAMING.has(amount.quantity.noun ?? '') ? fitting(claims, least, kind, own, false) : null
  if (like) return like
  switch (marker.form) {
    case 'set': {
      const known = sentence.gluedArticle === null ? null : knownNumber(sentence, amount)
      const meant = known && [...earlier, ...claims].findLast((d) => d.measure !== null && d.amount.quantity.value !== null && d.amount.quantity.value === known.quantity.value)
      if (meant) return meant
      return marker.measures.map((measure) => whole(measure)).find((found) => found !== null && found.reasons[0] !== 'part-of-set' && !(found.amount.quantity.value === amount.quantity.value && found.amount.quantity.qualifier === amount.quantity.qualifier)) ?? null
    }
    case 'colon': return before && leastOf(before.amount) > least ? before : null
    case 'share': return fitting(claims, least, kind, null, false) ?? fitting(earlier.filter((d) => d.sentence.index === sentence.index - 1), least, kind, null, true)
    case 'of-them': {
      // "Rescuers brought up the bodies. Four of them had yet to be identified."
      const meant = named ?? (claims.length === 0 && own === null && kind === 'person' ? toldAfterwards(sentence, amount) : null) ?? meantLast(around, own)
      return (meant === null ? ofTheSame(around, own, claims) : null) ?? whole(meant)
    }
    case 'including': {
      if (!before || named) return whole(named)
      return before.amount.quantity.max !== null && before.amount.quantity.max < least ? fitting(claims, least, kind, null, false) : before
    }
  }
}

/** «منهم», «منهن»: a pronoun for people. */
const OF_PEOPLE = /ه[من]$/

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

/** The measure of those whom "of them" right behind an amount means and the sentence before names, of whom no figure was found. */
export function setOfThem(around: Case, own: Measure | null): Measure | null {
  return formsOf(around.sentence.hitAt[around.amount.to]).includes('of-them') ? meantLast(around, own) : null
}

/** What is counted in the set that words `from` to `to` name last, right where nothing else was counted; null where they name none. */
function setNamed(sentence: Sentence, from: number, to: number, any: boolean): Measure | null {
  for (let i = to - 1; i >= from && i >= to - SET_REACH; i--) {
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => any || tag.adjacent)
    if (set) return set.measure
  }
  return null
}

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
  const last = here.findLast((d) => !(sentence.keys[d.amount.from - 1] === '(' && sentence.keys[d.amount.to] === ')'))
  if (!last || last.measure !== null || leastOf(last.amount) < leastOf(amount)) return false
  // «خطف 6390، نجا منهم 3590، ويبقى 2555 منهم مفقودين»: both are of the whole before them.
  if (here.length > 1 && pointsBack(sentence, last.amount) && here[here.indexOf(last) - 1]?.measure != null) return false
  const things = last.amount.quantity.noun !== null && last.amount.quantity.unit === null
  // "three officials, two of them in the government, said"
  if (!things && (last.rule === null || (last.rule === 'speaking' && amount.from - last.amount.to > 1))) return false
  const marker = markerInside(sentence, amount) ?? markerOnRight(sentence, amount) ?? markerOnLeft(around)
  return marker !== null && (marker.form === 'of-them' || marker.form === 'including')
}


const setMarker = (hit: Hit | null | undefined, adjacent = false): Marker | null => {
  const sets = tagsOf(hit, 'set').filter((set) => adjacent || !set.adjacent)
  return sets.length > 0 && hit ? { form: 'set', measures: sets.map((set) => set.measure), hit } : null
}
const formsOf = (hit: Hit | null | undefined): readonly string[] => tagsOf(hit, 'subset').map((s) => s.form)

/** «121 منهم» where the number and the word were read as one. */
function markerInside(sentence: Sentence, amount: Amount): Marker | null {
  for (let i = amount.from; i < amount.to; i++) {
    const hit = sentence.hitAt[i] ?? null
    if (formsOf(hit).includes('of-them')) return { form: 'of-them', measures: [], hit }
    const set = setMarker(hit)
    if (set) return set
  }
  return null
}

/** "22 of them", «121 منهم», "two teenagers among them". */
function markerOnRight(sentence: Sentence, amount: Amount): Marker | null {
  const { hitAt, keys } = sentence
  for (let i = endWithRepeat(sentence, amount), steps = 0; i < keys.length && steps < NEAR; i++) {
    const other = sentence.amountAt[i]
    if (other && isAge(sentence, other)) { i = other.to - 1; continue }
    if (other || (isMark(keys[i]) && !isQuote(keys[i]))) break
    const hit = hitAt[i]
    if (hit && hit.from === i) {
      const forms = formsOf(hit)
      // «252 شخصا منهم 37 امرأة» speaks of the figure that follows.
      const next = sentence.amountAt[hit.to]
      // "three of those rescued": of none of those counted.
      if (forms.includes('of-them') && sentence.gluedArticle === null && hasTopic(hitAt[hit.to], 'rescue')) return null
      if (forms.includes('of-them') && !(countsByNoun(amount) && next && !isAge(sentence, next))) return { form: 'of-them', measures: [], hit }
      if (forms.includes('including') && !sentence.amountAt[hit.to] && (isMark(keys[hit.to]) || hit.to >= keys.length || tagOf(hitAt[hit.to], 'boundary'))) return { form: 'of-them', measures: [], hit }
      const set = setMarker(hit)
      if (set) return set
      i = hit.to - 1
    }
    steps++
  }
  return null
}

/** "Sixteen women and eight children were among the dead": what is said of all in an enumeration is said of its first. */
function setBehindSubject(sentence: Sentence, amount: Amount): Marker | null {
  const hit = sentence.gluedArticle !== null ? amongAtEnd(sentence, amount.to) : amongPredicate(sentence, amount.to)
  return hit && (setMarker(hit) ?? { form: 'of-them', measures: [], hit })
}

const countsByNoun = ({ quantity }: Amount): boolean => quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person')

/** "including three", «بينهم 37», "of whom 12", "among the dead were 11", and the first of those listed behind a colon. */
function markerOnLeft({ sentence, amount, here }: Pick<Case, 'sentence' | 'amount' | 'here'>): Marker | null {
  const { hitAt, keys } = sentence
  for (let i = amount.from - 1, steps = 0; i >= 0 && steps < NEAR + CLAUSE; i--) {
    if (sentence.amountAt[i]) break
    const key = keys[i]
    // «لم يبق منهم، على ما كتب الوزير، إلا 54»
    const aside = sourceAsideStart(sentence, i)
    if (aside < i) { i = aside; continue }
    if (isColon(key) && steps <= 1 && listsBehind(sentence, i, here.findLast((d) => d.measure !== null) ?? null)) return { form: 'colon', measures: [], hit: null }
    if (isMark(key) && !isQuote(key) && !(isComma(key) && steps <= 1) && key !== ':' && key !== '(') break
    const hit = hitAt[i]
    if (hit && hit.to === i + 1) {
      for (const form of formsOf(hit)) {
        if (form === 'most') {
          if (sentence.keys[amount.from - 1] === '(' || sentence.keys[amount.from + 1] === '(' || tagOf(hitAt[amount.from - 1], 'that-is')) return { form: 'of-them', measures: [], hit }
          continue
        }
        if (form === 'out-of' || belongsToFigureBefore(sentence, hit)) continue
        if (form === 'including' && steps > 2 && !((isJoined(sentence, amount) || (sentence.gluedArticle === null && isComma(keys[amount.from - 1]))) && onlyNames(sentence, hit.to, isComma(keys[amount.from - 1]) ? amount.from - 1 : amount.from))) continue
        if (form === 'including') return { form: 'including', measures: [], hit }
        // ", of whom the county hospital has kept 11": a relative clause is about its whole however it goes on.
        if (steps <= NEAR || hit.from <= 2 || isComma(keys[hit.from - 1])) return { form: 'of-them', measures: [], hit }
      }
      const set = setMarker(hit, steps === 0 && amount.quantity.noun !== null)
      if (set && !(steps > 0 && isComma(keys[amount.from - 1]) && !isJoined(sentence, amount) && belongsToFigureBefore(sentence, hit))) return set
      if (tagOf(hit, 'boundary') && steps > 0 && !tagOf(hit, 'antecedent')) break
      i = hit.from
    }
    if (!isQuote(key)) steps++
  }
  return null
}

/** «بمن فيهم سائق الحافلة ومرافقه وستة تلاميذ»: true where nothing is said between, only others named. */
function onlyNames({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(keys[i]) || tagOf(hitAt[i], 'boundary') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'trigger')) return false
  return true
}

/** Words that may stand between a share and the number it comes to, at most. */
const SHARE_REACH = 3
/** … and where «أي» brings it in. */
const SHARE_AGAIN_REACH = 6

/** "Two-thirds, €60bn", "60 per cent (51,000)", "half of them, or 30,000": the number that a share comes to is a part. */
export function shareBefore(sentence: Sentence, amount: Amount): Marker | null {
  let marked = false
  const reach = tagOf(sentence.hitAt[amount.from - 1], 'that-is') ? SHARE_AGAIN_REACH : SHARE_REACH
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - reach - 1; i--) {
    const { quantity } = sentence.amountAt[i] ?? {}
    if (quantity) return marked && (quantity.unit === 'percent' || quantity.form === 'fraction') ? { form: 'share', measures: [], hit: null } : null
    const hit = sentence.hitAt[i]
    if (isComma(sentence.keys[i]) || sentence.keys[i] === '(' || isDash(sentence.keys[i]) || tagOf(hit, 'conversion') || tagOf(hit, 'that-is')) marked = true
    else if (isMark(sentence.keys[i]) || tagOf(hit, 'coordination') || tagOf(hit, 'trigger')) return null
  }
  return null
}

/** «6 منهم نساء و5 أطفال»: the words right behind a bare number speak of it, unless a figure follows them at once. */
function belongsToFigureBefore(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.amountAt[hit.from - 1]
  return before !== null && before !== undefined && !countsByNoun(before) && !sentence.amountAt[hit.to]
}

/** How many words may stand between a whole and the colon behind it. */
const COLON_REACH = 12

/** True where the colon lists what was counted last ("520,000 have returned: 210,000 from Turkey, …"); not where it opens speech. */
function listsBehind(sentence: Sentence, colon: number, last: Decision | null): boolean {
  if (!last?.measure || last.sentence !== sentence || colon - last.amount.to > COLON_REACH) return false
  for (let i = last.amount.to; i < colon; i++) {
    const hit = sentence.hitAt[i]
    const other = sentence.amountAt[i]?.quantity
    if ((other && ((other.unit === null && other.noun === null) || other.unit === 'person' || isCurrency(other.unit))) || sentence.keys[i] === ';' || tagOf(hit, 'said') || (tagOf(hit, 'boundary')?.cost ?? 0) >= 6) return false
  }
  return true
}
