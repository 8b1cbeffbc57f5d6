import type { Claim, Modality } from '../../../model/claim.ts'
import type { Who } from '../../../model/kind.ts'
import type { PlaceRank } from '../../gazetteer/places.ts'

/**
 * How a word bears on the figures of its sentence.
 * - `clause`: a modal verb or a word of intent; what follows it in its clause.
 * - `opinion`: a verb or noun that takes a whole clause ("fears that", «يخشى أن»); what follows, over "that".
 * - `promise`: as `clause`, but of a sum that is promised by it it says nothing more ("will give $5m").
 * - `would`: as `promise` where someone is quoted as saying it ("said it would") or a deal provides for it, else it depends on something.
 * - `deal`: names what provides for things to be done ("under the deal").
 * - `intent`: a verb that plans what a later "to" brings in ("agreed on Tuesday to free").
 * - `may-be`: as `clause`, where the verb after it is in the present («قد يصل», not «قد وصل»).
 * - `to-do`: as `clause` before a verb ("is to free", not "is due to three bodies"); of a sum that is pledged it says nothing more.
 * - `perhaps`: as `clause`, but not right before a number, which it makes a rough one.
 * - `proviso`: as `if`, behind a comma and where it is no verb ("Sweden provided $5m").
 * - `when`: a time to come: as `clause`, but not of a need, nor of harm.
 * - `due`: a time by which something is to be done, behind a figure whose verb is in the present («يُصرف مليونان قبل نهاية العام»).
 * - `offer`: as `clause`, of people to be let go or taken home by a noun («عرضوا إطلاق ثمانية»).
 * - `under`: what a deal lays down, to be done where its verb is in the present («تفرج بموجبه عن»), done where it is not.
 * - `unconfirmed`: as `opinion`, but not where the figure is what is excepted («لم تؤكد إلا مقتل 12»).
 * - `estimate`: as `opinion`, of a toll of the dead only: others are counted so as a rule.
 * - `purpose`: as `clause`, where the word after it begins with the particle of purpose («خطة لإجلاء»).
 * - `infinitive`: the "to" of a headline ("Norway to give €127m"), a plan.
 * - `if`: opens a condition, on which both halves of its sentence hang; `inverted`: does where it opens the sentence ("Should the dam break").
 * - `denial`: what follows is contested, over "that"; `report-denial` only where a report, figure or claim is named as what is rejected.
 * - `aloof`: what is denied is a part in it ("denied responsibility for").
 * - `falsity`: says of a report before it that it is not so ("the claim of 14 killed is false").
 * - `none`: a phrase that holds such a word and is no cue ("even if", «لن» in a name).
 */
export type ModalUse =
  | 'clause' | 'opinion' | 'promise' | 'would' | 'deal' | 'intent' | 'may-be' | 'purpose' | 'infinitive' | 'if' | 'inverted'
  | 'offer' | 'under' | 'unconfirmed' | 'estimate' | 'when' | 'due' | 'to-do' | 'perhaps' | 'proviso' | 'or-even'
  | 'warning' | 'of-deal' | 'unsaid' | 'denial' | 'report-denial' | 'falsity' | 'aloof' | 'none'

type AidFacts = NonNullable<Claim['aid']>

/** What a word or phrase says of the circumstances of the figures around it. */
export type Cue =
  /** `spelt` is how the phrase begins as it is written, where letters that are folded tell it from another («إن» from «أن»). */
  | { is: 'modal'; modality: Modality; use: ModalUse; spelt?: string }
  /** Says that money is asked for: that it will be is a plan, that it will be needed is not ("will seek"). */
  | { is: 'asks' }
  /** Says that people are helped: that they will be makes them no plan ("will assist 4,000 refugees"). */
  | { is: 'helps' }
  /** A report that may be denied ("claims", «أنباء عن»). */
  | { is: 'hearsay' }
  /**
   * Takes up what was told before: by a pronoun ("it", «ذلك»), a noun ("the figure", «هذا الخبر»), in apposition (", a claim", «وهو رقم»), by a relative pronoun (", which"),
   * as the object written as one with a verb of denying («نفته»), or by what was lost in it ("any losses"); `withdrawn` with the verb by which who told it takes it back.
   */
  | { is: 'resuming'; by: 'pronoun' | 'noun' | 'apposition' | 'relative' | 'object' | 'losses' | 'withdrawn' }
  /** Says that those told of live: by a pronoun for several or one ("they were later found alive", «عثر عليه حيا»), or of a subject before it ("were later found alive"). */
  | { is: 'alive'; by: 'they' | 'one' | 'subject' }
  /** A verb of showing that nobody says what it shows by («تبين أن»). */
  | { is: 'shown' }
  /** Says that somebody was only taken to have suffered it ("declared dead"). */
  | { is: 'presumed' }
  /** Calls false outright whatever it is said of, a pronoun too ("this is a lie", but not "this was a mistake"). */
  | { is: 'untruth' }
  /**
   * Tells that a count was changed ("revised", «صحح»); `tally` where it does so only of what is named as a count ("lowered the toll"), `again` where it says itself that it
   * was one given before ("later revised", «ثم خفضتها»), `adds` where more may have been added to it ("raised the toll").
   */
  | { is: 'revising'; tally?: true; again?: true; adds?: true }
  /** Names a count ("toll", «حصيلة»). */
  | { is: 'tally' }
  /** Right before a number: the count that was changed, what it was changed to, or one in whose place another stands («بدلا من»). */
  | { is: 'revised'; lean: 'from' | 'to' | 'instead' }
  /** Says that a count is told as of now, beside one that was told at first ("now says"). */
  | { is: 'by-now' }
  /**
   * Brings in a count that another has taken the place of ("an earlier toll", «حصيلة سابقة»); `version` where the text was corrected ("an earlier version of this article"),
   * `first` where it may be the only one yet ("initial reports").
   */
  | { is: 'former'; version?: true; first?: true }
  /** Behind a count says that it was so at first («في البداية», "at first"). */
  | { is: 'at-first' }
  /** In a check of facts: labels the claim that is checked, as false or not, the verdict on it, or what is so instead; answers a question with no; or names the check itself. */
  | { is: 'checked'; as: 'claim' | 'falsehood' | 'verdict' | 'correction' | 'no' | 'check' }
  /** Brings in an earlier total, which is no part of what may come ("up from"). */
  | { is: 'earlier' }
  /** Who is counted; `counted` ones only as the noun counted itself (the feminine of a noun, which elsewhere agrees with another). */
  | { is: 'who'; who: Who; counted?: boolean }
  /** Names those who belong to a body ("members", «أفراد»); `owned` ones say by a pronoun that it was named before («أفراده»). */
  | { is: 'member'; owned?: boolean }
  /** Such a body: a force, or an agency that brings aid. */
  | { is: 'body'; who: Who }
  /** Leads to what a number is of ("number of", «عدد»). */
  | { is: 'count' }
  /** Tells that a force loses some of its own («تكبد الجيش»). */
  | { is: 'loses' }
  /** Leads to whom the dead or hurt belong to («في صفوف المدنيين»). */
  | { is: 'ranks' }
  /** A place of the gazetteer (see `KnownPlace`). */
  | { is: 'place'; rank: PlaceRank; seat: boolean; doubtful: boolean; common?: true; lean?: 'to' }
  /** Leads to a place: where something is ("in", «في»), where it comes from or goes to; with `parties` countries behind it stand on two sides ("between"). */
  | { is: 'locative'; lean: 'at' | 'to' | 'from'; parties?: true }
  /** Takes up what the sentence before told of, where it was too ("in the attack", «خلال الهجوم»). */
  | { is: 'that-event' }
  /** What happened at the place right before it ("the Morocco earthquake", "Libya's floods"). */
  | { is: 'event' }
  /**
   * A common noun for a place, beside its name ("province", «بلدة»); one for `several` is no part of a name («بلدتي كفركلا والخيام»). `spelt` is how it is written where
   * letters that are folded tell it from another word («وادي» from «وأدى»).
   */
  | { is: 'place-kind'; rank: PlaceRank; several?: true; spelt?: string }
  /** Tells that a country has people who came there ("hosts", «تستضيف»). */
  | { is: 'hosts' }
  /** Tells what a place went through ("Kathmandu suffered 920 deaths", «شهدت درنة», «سجلت محافظة حلب 30 وفاة»). */
  | { is: 'suffers' }
  /** Takes up the place before it as the one where something is: right behind it ("where", «حيث»), or behind its verb («قتل فيها»). */
  | { is: 'there'; near?: true }
  /** Brings in those who did something («كل من»: each of them; «المدعومة من»: backed by) or against whom it was done («ضد»), though its last word may lead to a place elsewhere. */
  | { is: 'actors' }
  /** Says that what is counted is of the whole country, or of the world ("nationwide", «حول العالم»). */
  | { is: 'all-over'; of: 'country' | 'world' }
  /** Where people meet and talk ("conference"). */
  | { is: 'meeting' }
  /** Where the hurt are taken ("hospital", «مستشفى»). */
  | { is: 'hospital' }
  /** A people or its adjective, which is no place ("in the Somali capital"). */
  | { is: 'people' }
  /** A feast or season, which has a name but is no place ("at Christmas"). */
  | { is: 'feast' }
  /** `spelt` is how it is written where letters that are folded tell it from another word («آب» from «أب»). */
  | { is: 'month'; month: number; spelt?: string }
  /** A day of the week, Sunday is 0. */
  | { is: 'weekday'; day: number }
  /** A day of the month in words («السابع»). */
  | { is: 'day-of-month'; day: number }
  /** A day counted from the article's ("yesterday" is -1). */
  | { is: 'relative-day'; days: number }
  /** The month or year before the article's; an `of` one only says of which year a month is ("April of last year"). */
  | { is: 'last'; unit: 'month' | 'year'; of?: true }
  /**
   * What stands before a date: where a count begins, up to when a figure holds, a time it is only compared to, one of two ends of a period, or a year;
   * `clause` where a whole clause may tell with what the count began ("since fighting resumed in").
   */
  | { is: 'date-lead'; lead: 'since' | 'as-of' | 'beyond' | 'between' | 'in'; clause?: true }
  /** Right behind a date: opens what happened then ("since the raid of 2014, in which 276 girls were taken"). */
  | { is: 'at-that-time' }
  /** The span a figure covers ("this year", «غارة»). */
  | { is: 'span'; scope: NonNullable<Claim['scope']> }
  /** What a count rests on ("verified", «بالاسم»). */
  | { is: 'basis'; basis: NonNullable<Claim['basis']> }
  | { is: 'sector'; sector: NonNullable<AidFacts['sector']> }
  | { is: 'form'; form: NonNullable<AidFacts['form']> }
  /** An organisation that gives aid; countries are places. */
  | { is: 'giver' }
  /** Makes the date beside it one to come ("next", «المقبل»). */
  | { is: 'to-come' }

/** A modal word or phrase. */
export type ModalCue = Extract<Cue, { is: 'modal' }>

/** What a cue is of. */
export type CueKind = Cue['is']

/** A row of a language's table of cues: phrases that share their cues. */
export interface CueTerm { phrases: readonly string[]; cues: readonly Cue[] }
