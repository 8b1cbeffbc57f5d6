/**
 * How a language builds its clauses and phrases, one property each, for rules that hold only where it does so. A further language answers each by
 * itself; what stands where in a clause is `verbFirst` of its profile.
 */
export interface Grammar {
  /**
   * True where a comma alone joins the items of a list ("five men, two women and a child"); false where "and" stands before each («خمسة رجال وامرأتان
   * وطفل»), so that a comma opens something else.
   */
  readonly commasList: boolean
  /** True where a number or an age between commas is told of the words before it ("Most of them, 71, are women", "a guard, 34, died"). */
  readonly commasApposeNumbers: boolean
  /** True where "of" behind a noun or a number may as well mean "from" («ثلاثة من القرية»), so that it makes nothing a part by itself. */
  readonly ofMeansFrom: boolean
  /** True where a clause on an indefinite noun or a number has no pronoun («251 رهينة خُطفوا»), so that a verb right behind may tell of it alone. */
  readonly bareRelatives: boolean
  /** True where a verb's form says who its subject is, so that a clause need not name it («وأضاف أن») and it is the one of the clause before. */
  readonly dropsSubject: boolean
  /** True where a noun says by its form that it is one, with neither number nor article («مقتل جندي»). */
  readonly bareSingulars: boolean
  /** True where a year may stand by its digits alone ("In 2023 people fled"). */
  readonly bareYears: boolean
  /** True where names are written with capitals, and in short with capitals only ("the UN"). */
  readonly capitalizesNames: boolean
  /** True where news agencies and their reporters stand in brackets or behind a dash as those who send a report, and say nothing there («(رويترز)»). */
  readonly agenciesSetOff: boolean
  /** True where one word tells of the hurt and of cases of a disease («إصابات»). */
  readonly injuriesAreCases: boolean
  /** True where the same verbs tell of those who come home, come free or go on a journey («عاد», «غادر»), so that what is around decides which. */
  readonly goingSaysLittle: boolean
}
