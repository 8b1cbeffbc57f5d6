import { z } from 'zod'
import { QUALIFIERS } from '../../model/figure.ts'

const positive = z.number().positive()
const zeroOrMore = z.number().nonnegative()

/**
 * What a word or phrase means to number reading. A language's data is a list of phrases with these senses; the engine
 * knows no word of any language.
 */
export const senseSchema = z.discriminatedUnion('role', [
  /** 1 to 9. `joinedOnly`: a number only inside a compound («أحد» in «أحد وعشرون»); `pronoun`: also a pronoun ("one of"), see the engine. */
  z.strictObject({ role: z.literal('unit'), value: zeroOrMore, joinedOnly: z.boolean().optional(), pronoun: z.boolean().optional() }),
  /** 10 to 19. */
  z.strictObject({ role: z.literal('teen'), value: positive }),
  /** 20, 30 … 90; `takesTeens` where 10 to 19 may follow it (French 60 and 80). */
  z.strictObject({ role: z.literal('ten'), value: positive, takesTeens: z.boolean().optional() }),
  /** Hundreds in one word («ثلاثمئة»، «مئتان»). */
  z.strictObject({ role: z.literal('hundreds'), value: positive }),
  /** The word that multiplies by a hundred; `alone` where it says 100 by itself. */
  z.strictObject({ role: z.literal('hundred'), alone: z.boolean() }),
  /**
   * A thousand, a million and so on. `count` is what the word says by itself (2 for a dual, absent where it needs a number before
   * it); `dualBeforeNoun`: says 2 when what is counted follows at once («مليارا دولار») and 1 otherwise; `plural`: vague by itself
   * («آلاف»); `glued`: an abbreviation read only right after digits ("1.5m", "51 bn"), a million also apart from them beside a currency ("USD 409 M").
   */
  z.strictObject({
    role: z.literal('scale'), value: positive, count: z.union([z.literal(1), z.literal(2)]).optional(), dualBeforeNoun: z.boolean().optional(),
    plural: z.boolean().optional(), glued: z.boolean().optional(), definite: z.boolean().optional()
  }),
  /** A dozen or a score: multiplied by the number before it. */
  z.strictObject({ role: z.literal('dozen'), value: positive }),
  /** A vague plural («عشرات», "dozens", "hundreds"): `min` to `max`, `base` what "several" multiplies. */
  z.strictObject({ role: z.literal('many'), base: positive, min: positive, max: positive }),
  /** A few: `min` to `max`; `withArticle`: only after "a" ("a few", but not "few"); `joinedOnly`: only with tens («نيف وعشرون»). */
  z.strictObject({ role: z.literal('few'), min: positive, max: positive, withArticle: z.boolean().optional(), joinedOnly: z.boolean().optional() }),
  /** "a": one, before hundred, thousand, dozen or a fraction only. */
  z.strictObject({ role: z.literal('article') }),
  /** A fraction: `single` ("a third", «ثلث»), `counted` needs a number before it ("thirds", «أرباع»), `ordinal` is one only with a number or
   * "of" beside it, `construct` only before a noun with the article («خمس السكان») or a `whole`. */
  z.strictObject({ role: z.literal('fraction'), value: positive, form: z.enum(['single', 'half', 'counted', 'ordinal', 'construct']) }),
  /**
   * Says how the number is meant; `of-number` follows the number's words («ونيف», "-odd", "+"), `after` its noun («على الأقل»).
   * - `led`: begins with the `lead` words before it ("in the" region of);
   * - `ofTotal`: one only after the name of a count ("the toll passed 200", but "Congress passed $2 billion");
   * - `apart`: one only with the name of a count or `measured` behind it and a word of `beyond` before its number («لا يقل عدد القتلى عن 63»);
   * - `during`: also says how long something went on ("over 10 years");
   * - `prepositional`: none behind a word of `tells-of` ("asked about 27 bodies");
   * - `verbal`: none behind a word of `estimates`, whose verb it is ("Police estimated at least 100");
   * - `risen`: none behind a word of `risen`, which tells where a count has gone ("the toll has gone up to 62").
   * - `reaching`: none with a particle of purpose, by which it tells what is reached («ليصل إلى 30 ألفا»).
   */
  z.strictObject({
    role: z.literal('qualifier'), qualifier: z.enum(QUALIFIERS), side: z.enum(['before', 'after', 'of-number']), led: z.boolean().optional(),
    ofTotal: z.boolean().optional(), apart: z.boolean().optional(), during: z.boolean().optional(), prepositional: z.boolean().optional(),
    verbal: z.boolean().optional(), risen: z.boolean().optional(), reaching: z.boolean().optional()
  }),
  z.strictObject({ role: z.enum(['between', 'from', 'to', 'and', 'or', 'of', 'percent', 'excess', 'lead', 'beyond', 'measured', 'lasting', 'tells-of',
    'estimates', 'risen', 'percent-sign', 'point']) }),
  /**
   * A currency by ISO 4217 code; `side` where its amount stands; `assumed` where the word alone does not say whose; `capitals` is read in
   * capitals only; `large`: only against digits of a sum of 10,000 or more ("N5bn"), two letters also apart from millions ("KD 3 million").
   */
  z.strictObject({
    role: z.literal('currency'), code: z.string().regex(/^[A-Z]{3}$/), side: z.enum(['before', 'after', 'either']), assumed: z.boolean().optional(),
    capitals: z.boolean().optional(), large: z.boolean().optional(), count: z.literal(2).optional(), also: z.string().optional()
  }),
  /** Names a country by the code of its currency; settles whose dinar, pound or lira is meant. */
  z.strictObject({ role: z.literal('country'), code: z.string().regex(/^[A-Z]{3}$/) }),
  /** A unit of time or measure; `count` 2 for a dual, 1 for a singular that may stand before "and a half". */
  z.strictObject({
    role: z.literal('measure'), unit: z.string().regex(/^[a-z][a-z ]*$/), count: z.union([z.literal(1), z.literal(2)]).optional(),
    glued: z.boolean().optional()
  }),
  /** Something counted: `person` or a thing (null). `either`: one form for singular and plural. */
  z.strictObject({
    role: z.literal('noun'), id: z.string().regex(/^[a-z][a-z0-9-]*$/), unit: z.literal('person').nullable(),
    number: z.enum(['singular', 'dual', 'plural', 'either'])
  }),
  /** May stand between a number and what it counts ("Palestinian", "other"). */
  z.strictObject({ role: z.literal('adjective') }),
  /** Says that persons are counted, without being part of the figure ("30 wounded"). */
  z.strictObject({ role: z.literal('state') }),
  /** Says behind a number that counts nothing by name that persons are counted ("5 held over a bombing"), and is a verb of its own beside a year or a date. */
  z.strictObject({ role: z.literal('befallen') }),
  /** A word that is nothing counted (prepositions, verbs, pronouns): a number before it stands alone. */
  z.strictObject({ role: z.literal('function') }),
  /** Names something by the number after it (article, resolution, flight); `always`: even where a counted noun follows («100 Leopard 2 tanks»); `digits`: only where
   * it is written in digits («الطريق 5»); `capital`: only with a capital ("Group of 77", but "a group of seven"); `numbers`: only these, in digits («حدود 67»). */
  z.strictObject({
    role: z.literal('label'), always: z.boolean().optional(), digits: z.boolean().optional(), verb: z.boolean().optional(),
    capital: z.boolean().optional(), numbers: z.array(positive).optional()
  }),
  /**
   * Roles without anything more to tell:
   * - `change` is a verb that goes from one number to another ("rose from 34 to 44"), and `by` stands before how much it goes ("by", «بنسبة»);
   * - `total` names a count of persons before its number ("death toll");
   * - `exceeding` names what passes its number behind a verb of passing («تخطت قيمة التعهدات 50 مليونا»), and nothing elsewhere;
   * - `whole` is never counted by so few, so that a word for five before it is a fifth also without an article («خمس سكان البلاد»);
   * - `ratio` stands between the numbers of a share ("in every");
   * - `model` stands before the name of a make, which may have a number («طراز بيل 412»);
   * - `minus` makes the number after it negative and `below-zero` the degrees before it;
   * - `day-before` stands before a date that names its day, never before a month alone ("on");
   * - `toll` stands before the one that something happened to («مقتل جندي»);
   * - `dimension` follows a length and `dimension-before` stands before one ("10m deep", "within 10m"), where the letter alone may be a million;
   * - `part` behind a number and `part-before` in front of it make it a part of what was counted before ("of them", "the remaining"),
   *   `part-of-people` says that it is one of people;
   * - `one-of-them` is one of those by itself («أحدهم», "another");
   * - `another` is one more, behind a `toll` («وأصيب آخر»);
   * - `third` is one more where two were told of before («وأصابت ثالثا»), and the bodies of two stand in `bodies-of-two` («جثتي صيادين»);
   * - `aged-one` makes a person of an article and an age ("a 19-year-old");
   * - `both` makes the plural behind it two;
   * - behind `only` stands one of them alone («سوى واحد»), and behind `that`, which opens a clause, as its subject («وأن واحدا توفي», "where one has died");
   * - `daytime` names a part of a day, behind which a clause may begin ("by evening one had died"), and `remains` what is left of somebody dead ("the body of one");
   * - `collective` is of as many persons as the number behind it and "of" says ("a crew of 21");
   * - `day-name` names a day of the week; it may begin like a unit of time («يوم الخميس»);
   * - `not-a-number` is a phrase that only looks like one ("no one").
   */
  z.strictObject({
    role: z.enum([
      'month', 'clock', 'clock-mark', 'year-word', 'era', 'of-month', 'ordinal', 'ordinal-suffix', 'year-before', 'age-before', 'change', 'score', 'toll', 'by', 'day-before',
      'total', 'exceeding', 'whole', 'auxiliary',
      'ratio', 'model', 'minus', 'below-zero', 'determiner', 'dimension', 'dimension-before', 'part', 'part-before', 'part-of-people', 'one-of-them',
      'another', 'third', 'bodies-of-two', 'aged-one', 'both', 'only', 'that', 'daytime', 'remains', 'collective', 'day-name', 'not-a-number'
    ])
  })
])
/** A meaning of a word or phrase to number reading. */
export type Sense = z.infer<typeof senseSchema>
/** What a sense does in a number or beside one. */
export type Role = Sense['role']
/** The sense of one role. */
export type SenseOf<R extends Role> = Extract<Sense, { role: R }>

/** Every role there is. */
export const ROLES: readonly Role[] = senseSchema.options.flatMap((option): Role[] => {
  const { role } = option.shape
  if ('values' in role && role.values) return [...role.values] as Role[]
  return [...(role as z.ZodEnum).options] as Role[]
})
