import { kindOf } from '../../model/kind.ts'
import type { Measure } from '../../model/kind.ts'
import type { Reason } from '../../model/reason.ts'
import { amongPredicate } from './parts/among-predicate.ts'
import { ATTACKERS } from './governing/attackers.ts'
import { deadBeforeBracket, wholeInApposition } from './parts/appositions.ts'
import { addedTo } from './going-on/added-to.ts'
import { comeUpon } from './going-on/coming-upon.ts'
import { countsUnknown } from './counting/counting.ts'
import { ellipticalWhole, tellsOfTheLiving, wholeOfMost } from './parts/ellipsis.ts'
import { FAR_FROM_UNKNOWN, fits, isBareNumber, least, most, NOBODY, OF_THE_LIVING, SAID_FAR_OFF, SET_FREE, TAKEN, UNSAID } from './decision.ts'
import type { Case, Decision } from './decision.ts'
import { fitting } from './parts/choosing-whole.ts'
import type { Candidate } from './governing/candidate.ts'
import { wholeOfLine } from './going-on/labels.ts'
import { isLikened } from './settling/likened.ts'
import { continued, enumeratedIn, staysInSubset, wholeOfList } from './going-on/lists.ts'
import { hasTopic, isPackage, tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isComma, isMark, isQuote } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'
import { isPartAbroad } from './governing/fleeing.ts'
import { withoutVerb } from './going-on/fragments.ts'
import { formerlyHeld } from './settling/formerly-held.ts'
import { goesOn } from './going-on/going-on.ts'
import { headed } from './going-on/headings.ts'
import { itemized } from './parts/itemized.ts'
import { ownNumber } from './governing/own-number.ts'
import { namesOthers, setBefore, setBeside, setOpening, setSharedOut, toldOfThem } from './parts/named-sets.ts'
import { countedLast, recalled, toldIn } from './going-on/recalling.ts'
import { whyTraveller } from './settling/on-journeys.ts'
import { meantBefore } from './counting/repeating.ts'
import { namesRemainder, restOf } from './parts/remainder.ts'
import { settle } from './settling/settling.ts'
import { isPartOfNext, partBefore } from './parts/part-before-whole.ts'
import { shareBefore } from './parts/part-markers.ts'
import { parentOf, partOfNoClaim, pointsBack, setOfThem } from './parts/wholes.ts'
import { isJoined } from './joined.ts'
import { diedOf, diedThere, leadsTo, movesHurt, tellsOwn } from './governing/own-verb.ts'
import { isNegated, rebuts } from './governing/negation.ts'
import { isAgent, singleLimit } from './governing/single-person.ts'
import { tellsWhereItBefell } from './settling/whereabouts.ts'
import { hurtBefore } from './settling/hurt-before.ts'

/** Words and signs between those counted and part of them told right behind, at most. */
const RIGHT_BEHIND = 1

/** A figure of a list follows the one before it where its own trigger is further than this. */
const INHERIT_ABOVE = 3.4
const KEEP_OWN_BELOW = 3

/** «والآخرون، أي 28، ماتوا في الأسر»: what is told behind a comma of those left is their own. */
const REST_OWN_BELOW = 6

/** A figure of something whose noun the lexicon lacks is a claim only where its trigger is as near as this. */
const UNKNOWN_NOUN_LIMIT = 1

/** One person without a number goes on a list where its first figure's trigger is as near as this, and it stands as near to that. */
const LISTED_SINGLE_LIMIT = 1.5
const LISTED_SINGLE_REACH = 2

/** As near a part of the dead is told to have been saved. */
const SAVED_BELOW = 4

/** Words between those counted and that they are alive, at most. */
const ALIVE_WITHIN = 9

/** More than so many are a crowd. */
const CROWD = 500

/** No fewer than these speak as those who were asked in a count. */
const SURVEYED = 20

/** A passive right behind a part of a sum says what became of that ("of this sum $200 million is set aside"). */
const PASSIVE_BELOW = 0.9

/** The decision that an amount is no claim, and why. */
export const ruledOut = (amount: Amount, sentence: Sentence, whyNot: string, rule: string | null = null): Decision => ({ amount, sentence, measure: null, rule, cost: Infinity, reasons: [], whyNot, trigger: null, parent: null })

/** "disbursed €38m, the third instalment of a €400m package": true where "of" stands between. */
function isTakenOf({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'partitive')) return true
  return false
}

/** True for those who hold others, right behind what their captives were counted as. */
export const isOfCaptors = ({ amount, topics }: Case, measure: Measure): boolean => kindOf(measure) === 'hostage' && !topics.profile.verbFirst && ATTACKERS.has(amount.quantity.noun ?? '')

/** True where the clause ends at word `at`, or a place or direction follows. */
const endsOrLeads = ({ keys, hitAt }: Sentence, at: number): boolean => at >= keys.length || isMark(keys[at]) || tagOf(hitAt[at], 'direction') !== null || tagOf(hitAt[at], 'place-preposition') !== null

/** "of which €80 million will be spent in Chad": true for a passive that tells what is still to become of a sum. */
const isToBe = ({ hitAt, profile }: Sentence, { hit }: Candidate): boolean => !profile.verbFirst && tagOf(hitAt[hit.from - 1], 'auxiliary') !== null && tagOf(hitAt[hit.from - 2], 'promise') !== null

/** True where somebody was counted or told of in this sentence or the one before. */
const followsPeople = ({ sentence, amount, topics, here, earlier }: Case): boolean =>
  here.some((d) => d.measure !== null) || (earlier.at(-1)?.sentence.index ?? -1) >= sentence.index - 1 || [sentence, topics.before(sentence, 1)].some((told) => told?.amounts.some((other) => other.quantity.unit === 'person' && (told !== sentence || other.from < amount.from)))

/** True for "another" and "the other" without a noun. */
const isAnother = (sentence: Sentence, { from, quantity }: Amount): boolean => quantity.form === 'singular' && quantity.noun === null && (tagOf(sentence.hitAt[from], 'further') !== null || tagOf(sentence.hitAt[from], 'subset')?.rest === true)

/** What an amount is that nothing rules out at once: `best` is the trigger that governs it, `list` the figure of a list it goes on with. */
export function conclude(around: Case, best: Candidate | null, list: Decision | null): Decision {
  const { sentence, amount, topics, kind, here } = around
  const there = diedThere(around, best)
  if (there) return conclude(around, there, list)
  // "One bomb killed three people, the other was defused."
  if (kind === 'person' && !topics.profile.verbFirst && isAnother(sentence, amount) && !(best?.measure && best.cost < KEEP_OWN_BELOW && followsPeople(around))) return ruledOut(amount, sentence, UNSAID)
  const ofNoClaim = kind === 'person' && partOfNoClaim(around)
  const items = itemized(around)
  const whole = isLikened(sentence, amount) ? null : (items?.isPart ? items.whole : null) ?? parentOf(around, best?.measure ?? null) ?? formerlyHeld(around, best) ?? ellipticalWhole(around, best) ?? wholeOfMost(around, best) ?? wholeInApposition(around) ?? (best === null || (best.measure !== null && OF_THE_LIVING.has(best.measure) && best.measure !== 'injured') ? deadBeforeBracket(around) : null) ?? (best === null || best.cost > KEEP_OWN_BELOW || (best.trigger?.frame === 'label' && best.rule.endsWith('.camp')) ? wholeOfLine(around) : null)
  // «123 ألف حالة، بينها 3500 وفاة»: of the cases, not of those another sentence counts.
  // «50 قتيلا، وما زالت الفرق تفتش عن الثلاثة عشر الباقين»: those left who are looked for, or healed, are none of the dead.
  const sought = topics.profile.verbFirst && best?.measure != null && OF_THE_LIVING.has(best.measure) && best.cost < KEEP_OWN_BELOW && whole?.measure === 'killed' && namesRemainder(sentence, amount)
  // «ونجا 60، ستة منهم في حال الخطر»: of the sixty right before, whoever was counted before them.
  const ofSaved = ofNoClaim && topics.profile.verbFirst && amount.from - here.at(-1)!.amount.to <= RIGHT_BEHIND
  const parent = sought || (ofNoClaim && (whole?.sentence !== sentence || ofSaved)) ? null : whole
  // «كانت تقل 54 راكبا، قُتل منهم سبعة»: a verb of its own right before it.
  const ownVerb = topics.profile.verbFirst && best?.measure != null && kindOf(best.measure) === 'casualty' && best.side === 'left' && (best.trigger?.frame === 'either' || (best.trigger?.frame === 'passive' && best.hit.to === amount.from)) && best.hit.from >= (here.at(-1)?.amount.to ?? 0)
  if (ofNoClaim && !(best?.measure && best.cost < 1.5 && (best.side !== 'left' || ownVerb))) return ruledOut(amount, sentence, 'is part of a figure that is no claim', 'part')
  const opened = parent || kind === 'money' || best?.side === 'right' || best?.side === 'inside' ? null : setOpening(sentence, amount)
  const set = parent || kind === 'money' ? null : opened ?? setBeside(sentence, amount) ?? setOfThem(around, best?.measure ?? null)
  // A verb that stands before the whole speaks of the whole, and of its part through it.
  const shared = best !== null && parent?.sentence === sentence && best.side === 'left' && best.hit.to <= parent.amount.from
  // «منها 4 مليارات في صورة منح»: what stands behind a part of a sum tells its form, not what became of it.
  const form = best !== null && kind === 'money' && (parent ?? list?.parent ?? null) !== null && best.side === 'right' && !best.rule.endsWith('.state') && !(best.trigger?.frame === 'participle' && !isToBe(sentence, best) && (best.cost < PASSIVE_BELOW || tagOf(sentence.hitAt[best.hit.from - 1], 'subset') !== null))
  // The dead do not come home or flee, whatever verb stands near them.
  const among = parent ?? (best?.rule.endsWith('.state') && list?.parent && staysInSubset(sentence, list, amount) ? list.parent : null)
  const dead = (among?.measure === 'killed' || set === 'killed') && best?.measure !== null && best?.measure !== undefined && OF_THE_LIVING.has(best.measure)
  // «13 شهيدا، سبعة منهم لم يُدفنوا بعد»: what is denied of a part is not what its whole was counted for.
  const denied = parent?.measure != null && best?.measure === parent.measure && isNegated(sentence, amount, best.hit)
  const whereabouts = tellsWhereItBefell(around, best, list)
  // "Twelve of the wounded had lost at least one limb": nobody lost them.
  const maimed = (parent?.measure === 'injured' || set === 'injured') && best?.measure === 'missing' && best.trigger?.frame !== 'counted' && setBeside(sentence, amount) === 'injured' && !topics.profile.verbFirst
  // «أكثر من 12 ألفا من العائدين كانوا يقيمون في المخيمات»: where they had lived does not unmake that they are back.
  // "3,000 of the new arrivals are still in the open": where refugees stay or are moved to does not make them displaced at home.
  const housed = (parent?.measure === 'returned' && best?.rule.endsWith('.camp') === true && best.side === 'right' && setBeside(sentence, amount) !== null) || (parent?.measure === 'refugees' && best?.measure === 'displaced' && best.side === 'right' && !topics.profile.verbFirst)
  // "nine were freed, including a Frenchman held since March"
  const taken = parent?.measure != null && SET_FREE.has(parent.measure) && best?.measure != null && TAKEN.has(best.measure) && best.side === 'right' && best.trigger?.frame === 'participle' && best.hit.from === amount.to && !topics.profile.verbFirst
  // "several people, including a nurse, were kidnapped": what is told far from one person is told of the whole.
  const ofWhole = parent !== null && amount.quantity.form === 'singular' && best !== null && best.cost > singleLimit(sentence, amount) && (!topics.profile.verbFirst || tagsOf(sentence.hitAt[amount.from - 1], 'subset').some((s) => s.form === 'including'))
  const fatal = best !== null && diedOf(sentence, amount, set, best)
  const own = best?.measure && !whereabouts && (best.cost < KEEP_OWN_BELOW || fatal || (parent !== null && (shareBefore(sentence, amount) !== null || (topics.profile.verbFirst && best.cost < REST_OWN_BELOW && best.side === 'right' && namesRemainder(sentence, amount))))) && !shared && !form && !dead && !housed && !taken && !maimed && !denied && !opened && !ofWhole && !movesHurt(set ?? parent?.measure ?? null, best) ? best : null
  const claim = (measure: Measure, rule: string, cost: number, reason: Reason, trigger: Hit | null = null): Decision => {
    const decision: Decision = { amount, sentence, measure, rule, cost, reasons: [reason], whyNot: null, trigger, parent: null }
    // What a part has from its whole is settled already.
    if (!parent || rule !== parent.rule) settle(decision, around, parent)
    // "killed 13 hostages, two of whom were beheaded"
    else if (measure === 'killed' && parent.measure === 'dead-in-captivity' && !topics.profile.verbFirst) decision.measure = 'dead-in-captivity'
    decision.parent = parent ?? (list?.parent && list.measure === decision.measure && staysInSubset(sentence, list, amount) ? wholeOfList(sentence, list, list.parent, amount) : null)
    if (decision.parent && !fits(decision, decision.parent)) decision.parent = null
    // "$10 million, of which $3.5 million goes to national groups, and CERF a further $8 million": both together are more than the whole.
    if (decision.parent && kind === 'money' && !parent && list && least(list) + least(decision) > most(decision.parent)) decision.parent = null
    return decision
  }
  // «165 معتقلا، 31 منهم محكومون بالمؤبد»: what they were kept for does not unmake what was said of the whole.
  const kept = best?.rule === 'custody' && parent?.measure != null && kindOf(parent.measure) === 'hostage'
  // "The Houthis hold 69 of them. Twenty-three have been in custody since 2021."
  const inCustody = best?.rule === 'custody' && !topics.profile.verbFirst && isBareNumber(amount) && around.here.length === 0 && around.earlier.at(-1)?.sentence.index === sentence.index - 1 && (around.earlier.at(-1)?.measure === 'held' || around.earlier.at(-1)?.measure === 'abducted') && !topics.in(sentence, 'police') ? around.earlier.at(-1)! : null
  if (inCustody && least({ amount }) <= most(inCustody)) return claim('held', 'held.custody', 2, 'continues-sentence')
  // "Some 640,000 of them told its staff": so many are no sources.
  const asked = best?.rule === 'speaking' && parent !== null && kind === 'person' && !topics.profile.verbFirst && (amount.quantity.value ?? 0) >= SURVEYED
  // "One of the dead was a suspect": the dead are neither rescued nor tried.
  const ofDead = parent?.measure === 'killed' && setBeside(sentence, amount) === 'killed'
  // «17 جريحا، خمسة منهم يعانون إصابات بالغة»: what the hurt suffer is no need.
  const suffering = best?.rule === 'need' && parent?.measure != null && kindOf(parent.measure) === 'casualty' && pointsBack(sentence, amount)
  // "troopers posted at the kitchen were among those killed"
  const amongThem = best?.rule === 'speaking' && !topics.profile.verbFirst && amongPredicate(sentence, amount.to) !== null
  const hurt = best?.rule === 'rescue' && tagOf(best.hit, 'discharged') ? hurtBefore(around) : null
  if (hurt) return { ...claim('injured', hurt.rule ?? '', 1, 'continues-sentence'), parent: hurt.parent ?? hurt }
  // "22 were killed. Five of them were found alive."
  const saved = parent?.measure === 'killed' && best?.rule === 'rescue' && best.side === 'right' && best.cost < SAVED_BELOW && !topics.profile.verbFirst && leadsTo(sentence, amount.to, best.hit)
  if (best && best.measure === null && !kept && !asked && !ofDead && !amongThem && !suffering && !(parent && best.cost > 2 && !saved)) return ruledOut(amount, sentence, `ruled out by a word near it (${best.rule})`, best.rule)
  // "found seven people alive and three dead", "Five of those on the list were found alive"
  if (kind === 'person' && !topics.profile.verbFirst && (parent?.measure ?? best?.measure) === 'killed' && (!best?.trigger || (best.side !== 'left' && best.trigger.frame === 'counted')) && tellsOfTheLiving(sentence, amount.to, ALIVE_WITHIN)) return ruledOut(amount, sentence, 'found alive')
  const named = amount.quantity.form === 'singular' ? enumeratedIn(around) : null
  if (named?.measure && !own) return { ...claim(named.measure, named.rule ?? '', 1, 'continues-list'), parent: named }
  // "12 million driven from their homes, 4.2 million of them across a border"
  if (parent?.measure === 'displaced' && !own && !topics.profile.verbFirst && isPartAbroad(sentence, amount)) return claim('refugees', 'refugees.abroad', 1, 'part-of-figure')
  if (parent?.measure && !own) return claim(parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  // "not a single fighter was among the victims"
  if (set && !own && !topics.profile.verbFirst && (amount.quantity.value ?? 0) === 1 && isNegated(sentence, amount, null)) return ruledOut(amount, sentence, 'negated')
  if (items && !own) return claim(items.whole.measure!, items.whole.rule ?? '', 2, 'continues-sentence')
  if (set && !own) return claim(set, `${set}.set`, 2, 'part-of-set')
  // "including two officers, a nurse and a boy": one person in an enumeration is counted with the rest.
  // … but not "and a civilian was wounded".
  const toldApart = !topics.profile.verbFirst && best?.measure != null && best.measure !== list?.measure && best.side === 'right' && best.cost < KEEP_OWN_BELOW && (tagOf(sentence.hitAt[amount.to], 'auxiliary') !== null || (best.hit.from === amount.to && amount.quantity.noun === null))
  if (list?.measure && list.parent && !parent && !toldApart && !(own && tellsOwn(amount, own)) && amount.quantity.form === 'singular' && staysInSubset(sentence, list, amount)) return claim(list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  // «أصيبت سيدتان بكدمات وطفل باختناق», "killed two brothers and a cousin"
  if (list?.measure && best?.side !== 'inside' && !toldApart && amount.quantity.form === 'singular' && isJoined(sentence, amount) && list.cost <= LISTED_SINGLE_LIMIT && amount.from - list.amount.to <= LISTED_SINGLE_REACH && list.amount.quantity.unit === 'person') return claim(list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  if (list?.measure === 'injured' && amount.quantity.noun === 'patient' && best?.side !== 'left') return ruledOut(amount, sentence, 'counts the sick')
  // "24 cholera deaths and 1,340 new cases"
  if (list?.measure && !topics.profile.verbFirst && amount.quantity.noun === 'case' && list.amount.quantity.noun !== 'case') return ruledOut(amount, sentence, 'counts cases of something')
  // "a hundred and fifty thousand refugees, my wife …": nobody is added one by one to a crowd.
  if (list?.measure && !topics.profile.verbFirst && amount.quantity.form === 'singular' && best === null && (list.amount.quantity.value ?? list.amount.quantity.min ?? 0) > CROWD && !list.parent) return ruledOut(amount, sentence, 'a person named, not counted')
  // "approved a $200 million loan and a $4 million grant": the verb says of both what became of them.
  if (kind === 'money' && list?.measure && list.measure !== 'requested' && list.rule !== null && !isPackage(list.rule) && best && isPackage(best.rule) && !parent && !isTakenOf(sentence, list.amount.to, amount.from)) return claim(list.measure, list.rule, list.cost + 1.5, 'continues-list')
  // "27 unaccounted for, 823 evacuated to six points": a participle right behind a number tells of it.
  const toldOwn = !topics.profile.verbFirst && kind === 'person' && best?.side === 'right' && best.trigger?.frame === 'participle' && best.hit.from === amount.to && best.measure !== list?.measure && endsOrLeads(sentence, best.hit.to)
  if (list?.measure && !toldOwn && (!best?.measure || whereabouts || best.cost > INHERIT_ABOVE || (form && list.parent))) return claim(list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  const ours = ownNumber(around, best)
  if (ours) return claim(ours, `${ours}.own-number`, 2, 'trigger-before')
  // "There were 278 of us": those who speak are not the dead.
  if (best?.rule.endsWith('.it-again') && (tagOf(sentence.hitAt[amount.to], 'partitive') !== null || hasTopic(sentence.hitAt[amount.to], 'aboard'))) return ruledOut(amount, sentence, 'counts those who speak')
  // "The landslide accounts for 41 of the dead."
  if (best?.rule.endsWith('again') && parent?.measure && setBeside(sentence, amount) === parent.measure && !topics.profile.verbFirst) return claim(parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  if (best?.rule.endsWith('again')) {
    // "The number had risen to 21": of those the text counted last.
    // "It did not say how many were missing, but relatives said there were 20."
    const spoken = !topics.profile.verbFirst && kind === 'person' && best.rule.endsWith('.it-again') && here.every((d) => d.measure === null) ? toldIn(sentence, topics, kind, best.hit.from) : null
    const named = setBefore(sentence, best.hit.from) ?? toldOfThem(sentence, best.hit.from) ?? spoken?.measure ?? null
    if (named) return claim(named, best.rule, best.cost, 'trigger-before', best.hit)
    // «إن الناجين، وعددهم 27», «المهاجمين وعددهم تسعة»: of those named right before, of whom nothing is counted.
    if (topics.profile.verbFirst && best.hit.coordinated && namesOthers(sentence, best.hit.from)) return ruledOut(amount, sentence, NOBODY)
    const last = countedLast(around)
    // "There were 41 of us in the cave", told by one who was taken.
    if (!last?.measure && !topics.profile.verbFirst && kind === 'person' && topics.opening('captives') > 0 && (sentence.quoted || sentence.keys.some(isQuote)) && tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them')) return claim('abducted', 'abducted.asked', best.cost, 'continues-sentence', best.hit)
    if (!last?.measure) return ruledOut(amount, sentence, NOBODY)
    return claim(last.measure, best.rule, best.cost, 'continues-sentence', best.hit)
  }
  // «إطلاق سراح 36 مختطفا و25 آخرين احتجزهم مسلحون»: how they were taken does not unmake what was said of all.
  if (list?.measure && SET_FREE.has(list.measure) && best?.measure && TAKEN.has(best.measure) && best.side === 'right' && isJoined(sentence, amount) && (topics.profile.verbFirst || best.trigger?.frame === 'participle')) return claim(list.measure, list.rule ?? '', list.cost + 1.5, 'continues-list')
  const meant = meantBefore(around)
  // "Seven died there. All seven had been shot in the head.": how they were hit, who are dead.
  const ofDeath = meant?.measure === 'killed' && best?.measure === 'injured' && !topics.profile.verbFirst && meant.sentence.index >= sentence.index - 1
  if (meant?.measure && (!best?.measure || best.cost > KEEP_OWN_BELOW || ofDeath)) return claim(meant.measure, meant.rule ?? '', 2, 'said-before')
  const alone = amount.quantity.form === 'singular' && amount.quantity.noun === null && best !== null && best.cost > singleLimit(sentence, amount)
  const told = !best?.measure || best.cost > KEEP_OWN_BELOW || alone ? headed(around) ?? recalled(around) : null
  if (told) return { ...claim(told.measure, told.rule, 2.5, 'continues-sentence'), parent: told.parent }
  const traveller = whyTraveller(around, best)
  if (traveller !== null) return ruledOut(amount, sentence, traveller)
  // "five of us were hurt, and one was my grandson": one of those counted before needs no verb of its own.
  if (parent?.measure && !topics.profile.verbFirst && amount.quantity.form === 'singular' && amount.quantity.noun === null && best?.side === 'left') return claim(parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  // "a driver hit the child and fled"
  if (best?.measure && kindOf(best.measure) === 'displacement' && amount.quantity.form === 'singular' && amount.quantity.noun !== null && !parent && !topics.profile.verbFirst) return ruledOut(amount, sentence, 'a person who goes somewhere')
  // "three are known to have died, one of snakebite"
  const setOff = !topics.profile.verbFirst && amount.quantity.form === 'singular' && amount.quantity.noun === null && isComma(sentence.keys[amount.from - 1]) ? here.at(-1) : undefined
  if (setOff?.measure && setOff.amount.quantity.unit !== null === (setOff.amount.quantity.noun !== null) && best?.side === 'left' && best.measure === setOff.measure) return { ...claim(setOff.measure, setOff.rule ?? '', 2, 'part-of-figure'), parent: setOff.parent ?? (least(setOff) > 1 ? setOff : null) }
  // "four people died in Adana and one in Mersin"
  const gapped = best?.side === 'left' && amount.quantity.noun === null && isJoined(sentence, amount) && around.here.findLast((d) => d.amount.quantity.form !== 'singular')?.measure === best.measure && !topics.profile.verbFirst
  // "one of the six … died"
  const ofNext = !topics.profile.verbFirst && amount.quantity.noun === null && isPartOfNext(sentence, amount)
  if (best?.measure && amount.quantity.form === 'singular' && !gapped && !ofNext && !fatal && !(parent?.measure === best.measure && parent.sentence === sentence && !topics.profile.verbFirst) && (best.cost > singleLimit(sentence, amount) || isAgent(sentence, amount))) return topics.profile.verbFirst && best.side === 'right' && parent?.measure && parent.sentence === sentence && amount.quantity.noun === null ? claim(parent.measure, parent.rule ?? '', 1, 'part-of-figure') : ruledOut(amount, sentence, 'a person named, not counted')
  // "documented 418 cases of kidnapping"
  if (amount.quantity.noun === 'case' && !topics.profile.verbFirst && tagOf(sentence.hitAt[amount.to], 'partitive') && hasTopic(sentence.hitAt[amount.to + 1], 'captives')) return claim('abducted', 'abducted.cases', 1, 'trigger-after')
  // «أربع حالات حرجة» are the hurt.
  if (amount.quantity.noun === 'case' && best?.trigger?.frame !== 'label' && !(best?.rule.endsWith('.state') && best.cost < KEEP_OWN_BELOW)) return ruledOut(amount, sentence, 'counts cases of something')
  if (best?.measure && best.cost > UNKNOWN_NOUN_LIMIT && best.side !== 'inside' && countsUnknown(sentence, amount, topics)) return ruledOut(amount, sentence, FAR_FROM_UNKNOWN)
  if (best?.measure) {
    if (isNegated(sentence, amount, best.hit) && !rebuts(sentence)) return ruledOut(amount, sentence, 'negated')
    return claim(best.measure, best.rule, best.cost, best.side === 'inside' ? 'trigger-inside' : best.side === 'left' ? 'trigger-before' : 'trigger-after', best.hit)
  }
  if (best === null && countsUnknown(sentence, amount, topics)) return ruledOut(amount, sentence, FAR_FROM_UNKNOWN)
  const sharedOut = kind === 'person' && !best?.measure ? setSharedOut(sentence, amount) : null
  if (sharedOut) return { ...claim(sharedOut, `${sharedOut}.set`, 2, 'part-of-set'), parent: topics.profile.verbFirst ? fitting(around.earlier, least({ amount }), kind, sharedOut, true) : null }
  const before = partBefore(sentence, amount) ? null : continued(around)
  if (before?.measure && amount.quantity.form !== 'singular' && !isOfCaptors(around, before.measure)) return claim(before.measure, before.rule ?? '', 6, 'continues-sentence')
  const upon = kind === 'person' ? comeUpon(around) : null
  if (upon?.measure) return claim(upon.measure, upon.rule ?? '', 4, 'continues-sentence')
  const more = kind === 'person' && amount.quantity.noun === null && amount.quantity.unit === null ? addedTo(around) : null
  if (more?.measure) return claim(more.measure, more.rule ?? '', 4, 'continues-sentence')
  const fragment = kind === 'person' && amount.quantity.noun === null && amount.quantity.unit === null && amount.quantity.form !== 'singular' ? withoutVerb(around) : null
  if (fragment?.measure) return claim(fragment.measure, fragment.rule ?? '', 4, 'continues-sentence')
  const rest = kind === 'person' ? restOf(around) : null
  if (rest) return { ...claim(rest.measure, `${rest.measure}.remainder`, 4, 'continues-sentence'), parent: rest.whole }
  const toldOn = kind === 'person' ? goesOn(around) : null
  if (toldOn?.measure) return { ...claim(toldOn.measure, toldOn.rule ?? '', 4, 'continues-sentence'), parent: toldOn }
  return ruledOut(amount, sentence, best ? SAID_FAR_OFF : UNSAID)
}
