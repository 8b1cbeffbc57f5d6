import type { AttributionKind } from '../../model/attribution.ts'
import type { Measure } from '../../model/kind.ts'

/**
 * How a trigger stands to the figure it governs.
 * - `active`: the figure follows ("killing 5", «مقتل 5»).
 * - `passive`: the figure stands before ("5 died", «5 أشخاص لقوا حتفهم»).
 * - `either`: a verb form that takes its figure on either side, after it by preference («قُتل 5»، «5 أشخاص قُتل»).
 * - `participle`: an English past form, active or passive by what stands before and after it ("killed 5", "5 were killed").
 * - `counted`: what is counted itself, inside the figure or right beside it ("5 dead", «5 قتلى»).
 * - `state`: a condition said of those before it, anywhere in the clause ("5 … in critical condition").
 * - `label`: the name of a total whose figure follows across a verb or preposition ("the death toll … rose to 5").
 */
export type Frame = 'active' | 'passive' | 'either' | 'participle' | 'counted' | 'state' | 'label'

/**
 * What a sentence or an article speaks of; decides the measure of words that serve several ("freed", «أسير», "given"). `other-fate` is what is done to
 * people that no claim counts ("were hired", «تكريم»); a `calamity` hurts people where a disease is spoken of as well (a fire in a fever ward); by a `transfer`
 * captives are moved or arrive; `letting-go` is done to the living alone, never to bodies; `refuge` is taken at
 * home as well as abroad.
 * Prisoners of a `kept-nation` are hostages of those who fight it.
 */
export const TOPICS = [
  'captives', 'hostages', 'captivity', 'prisoners', 'exchange', 'aid', 'commerce', 'military-aid', 'crossing', 'displacement', 'rescue', 'sport', 'need',
  'unhurt', 'dwelling',
  'disease', 'aboard', 'carrying', 'custody', 'since', 'statement', 'report', 'interview', 'captors', 'containing', 'police', 'contest', 'rumour', 'treatment',
  'war-prisoners', 'return', 'remainder', 'state', 'group', 'handover', 'receiving', 'giving-from', 'given-back', 'kept-nation', 'losing-side', 'demand', 'execution',
  'alive', 'travel', 'conference', 'duty', 'hearing', 'other-fate', 'calamity', 'transfer',
  'letting-go', 'refuge'
] as const
/** One of these topics. */
export type Topic = (typeof TOPICS)[number]

/** One meaning of a word or phrase of the lexicon. */
export type Tag =
  /**
   * Says what happened to those counted; `bound` ones have their figure behind «عن», however far; `asking` ones only behind "for" ("asked its partners for
   * $1bn"); `summed` ones only behind a verb of adding up ("aid … totals $5m"); `near` ones have it beside them; `strict` ones govern only a figure that
   * counts persons by a noun of the lexicon; `figurative` ones are said of votes, matches and markets as well and tell nothing there; `anyones` ones are
   * done by rescuers and soldiers as well ("poured into"), who have not fled; `inTurn` ones name the dead and then the hurt ("killed and injured").
   */
  | {
    role: 'trigger'; measure: Measure; frame: Frame; rule: string
    strict?: boolean; near?: boolean; needs?: Topic; bound?: boolean; asking?: boolean; summed?: boolean; figurative?: boolean; anyones?: boolean; inTurn?: boolean
  }
  /**
   * A verb of saying with its source beside it, or a preposition with the source after it. `counts` verbs take the figure as object
   * ("counted 12 bodies"), `tells` verbs have a hearer after them, `adds` forms never name their source ("saying", «مضيفا»),
   * `relays` verbs speak only with the one relayed named behind them.
   * `counting` ones are done to those counted as well ("12 deaths reported in May", "13 people reported killed").
   * `finite` forms cannot be passive ("reports", "reporting"). `mental` verbs tell what was learnt or thought: they say something only with a clause behind them.
   * `tally` verbs speak only of a tally («ترفع الحصيلة»). `owner` nouns have their speaker right behind them in the genitive («مزاعم الجيش بمقتل 5»).
   * `doubled` verbs are spelt as another word where the text leaves out their mark of doubling. Whom `cites` names is the source of what another reads
   * out («قال المتحدث إن 5 قتلوا نقلا عن الوزارة»), what `grounds` names is what a speaker rests on. `belongs` is what the next word opens with where the
   * verb is spelt as an adjective that says whose a thing is («تابع لقوات النظام»). `decides` verbs allot money where they do not
   * speak («أقر صرف»), `receives` verbs speak of people only. `gender` is that of the one who can be their subject. `agrees` forms have the number of a
   * subject before them and none behind («أكدوا»). `credits` verbs name the one relayed behind "to" («نسبت الوكالة إلى مصدر»),
   * `learns` verbs the one who speaks behind "from", where a clause follows («علمت الجريدة من مصدر طبي أن»). `weighs` verbs say
   * something of what others do, a figure before their clause («وصف الحديث عن 40 قتيلا بأنه»). `able` verbs speak only where counting or checking is what
   * somebody was able to do («لم تتمكن البعثة من تأكيد سوى 74»). What `rests` names is a source only where it can speak ("based on"). `written` verbs have a
   * document for their subject ("the statement
   * read"). `joined` is the preposition that is written as one with the source behind («وفقا لوزارة الصحة»). What is done `gives` people and sums away as well ("released by").
   * A `quoted` one speaks who is the object of the verb of saying before ("cited the army as saying").
   */
  | {
    role: 'said'; form: 'verb' | 'tells' | 'adds' | 'before-source' | 'counts' | 'announces' | 'relays'
    finite?: boolean; mental?: boolean; counting?: boolean; tally?: boolean; owner?: boolean; doubled?: boolean; cites?: boolean; grounds?: boolean
    decides?: boolean; document?: boolean; receives?: boolean; joined?: string; gender?: 'masculine' | 'feminine'; agrees?: boolean; weighs?: boolean; credits?: boolean
    able?: boolean; written?: boolean; rests?: boolean; learns?: boolean; belongs?: string; gives?: boolean; describes?: boolean; quoted?: boolean
  }
  /** Names, behind a verb of being able, the counting or checking by which somebody speaks («من تأكيد»، «من توثيق»). */
  | { role: 'establishes' }
  /** Those whom speakers tell things (reporters, members of parliament), where a verb of telling has them for its object. */
  | { role: 'told' }
  /** A small word that no name ends with («على»). */
  | { role: 'leads-on' }
  /** What parties agree on, by which something is done and nothing said («اتفاق», «صفقة»). */
  | { role: 'agreed' }
  /** Says of what kind data are that somebody cites, and not whose («رسمية», «أولية»). */
  | { role: 'dataset-adjective' }
  /** Stands before the one whose words are relayed («نقلت رويترز عن مسؤول»). */
  | { role: 'relayed' }
  /**
   * Points back to a set already counted (`nearest`: to the figure told last, be it a part itself; `former`: to the first of the two told last; `same`: to
   * one of the same measure; `rest`: to what parts told before have left of it, with `peers` to those told one by one before it, of none of which it is a part;
   * `sum`: to money); of `most` of it only a figure in brackets or behind "that is" is a part.
   */
  | {
    role: 'subset'; form: 'of-them' | 'including' | 'out-of' | 'most'
    nearest?: boolean; former?: boolean; same?: boolean; rest?: boolean; peers?: boolean; sum?: boolean; alone?: boolean
  }
  /** A noun for what is given of a sum at one time («دفعة»). */
  | { role: 'instalment' }
  /** A noun for a sum that is given bit by bit («منحة»، «قرض»). */
  | { role: 'fund' }
  /** Says that what is given belongs to a larger sum («ضمن»). */
  | { role: 'within-sum' }
  /** Tells what a sum holds, right before a part of it («تشمل 12 مليونا»). */
  | { role: 'comprises' }
  /** A noun for people who come, go or are let go together («دفعة»، «قافلة»). */
  | { role: 'batch' }
  /** Tells of how many those named before it consist («قوامها»، «تضم»). */
  | { role: 'consists' }
  /** Tells that what follows a colon is what a whole is made of («على النحو الآتي:»). */
  | { role: 'itemizes' }
  /** Those whom forces fight, told as whom something is done to («المسلحين»): a pronoun behind may mean them. */
  | { role: 'fought' }
  /** Opens what tells how, when or whence it befell some of those counted ("nine from one family", "four while they slept"). */
  | { role: 'detail' }
  /** Leads to those for whom others are let go ("in exchange for"). */
  | { role: 'in-return' }
  /** Means some of those told of, where a verb follows it ("most have gone home"). */
  | { role: 'some-of' }
  /** Says how badly those of a bare number were hurt ("seven critically"). */
  | { role: 'degree' }
  /** What is done to those of a measure once they are counted ("were identified", "have been handed over to their families"). */
  | { role: 'afterwards'; measure: Measure }
  /**
   * Names a counted set as the whole of which figures follow ("among the dead", «من بين القتلى»); `adjacent` ones only right before a figure («الضحايا
   * ثلاث نساء»).
   */
  | { role: 'set'; measure: Measure; adjacent?: boolean }
  /** A clause edge; `cost` is what reaching over it costs. */
  | { role: 'boundary'; cost: number }
  /** Joins what follows to what stands before it ("and", "as well as"). */
  | { role: 'coordination' }
  /** Turns a participle into a passive ("were", "been"); a `gerund` makes no clause of it ("being"). */
  | { role: 'auxiliary'; gerund?: boolean }
  /** Stands between a subject and its verb ("has", "also", "on Monday"). */
  | { role: 'before-verb' }
  /** Says a share again as a number («أي 28», "that is"). */
  | { role: 'that-is' }
  /** What follows is a noun ("the", "a"): a report, no reporting. `possessive` ones say whose it is ("my"). */
  | { role: 'determiner'; possessive?: boolean }
  /** What follows is any one of its kind ("each", «كل»), no count; `before` where only what follows is so («بواقع 100 ألف»). */
  | { role: 'each'; before?: boolean }
  /** Tells of a count that was given before ("earlier", "initially"). */
  | { role: 'superseded' }
  /** Puts the verb behind it further back than the text has come («كانت الشرطة قد أعلنت»). */
  | { role: 'pluperfect' }
  /** Brings in what all come to with those just told («ليصل المجموع إلى»). */
  | { role: 'comes-to' }
  /** Brings in more of what has been told («بينهم أيضا»). */
  | { role: 'also' }
  /** Brings in others of the same ("another", "a further"). */
  | { role: 'further' }
  /** Tells that a number adds to one before it ("more", «أخرى»). */
  | { role: 'more' }
  /** Tells of one in a row of those who give ("followed by", «تلتها»); the `first` of the row stands behind what all come to ("led by"). */
  | { role: 'ranks'; first?: boolean }
  /**
   * Says that no other place of those told of was hit as hard ("worst affected"), so that what is told of it is of all; with `number` only before the word for a number ("the
   * highest toll").
   */
  | { role: 'worst-hit'; number?: boolean }
  /** Names one of the events that a total was told of together ("in the first attack"). */
  | { role: 'one-of-events' }
  /** Names several events or places of which the figures around tell together («سلسلة هجمات», «مناطق متفرقة»). */
  | { role: 'several-events' }
  /** Says that somebody is freed from captors by force («حررت»), as the police free nobody whom they keep themselves. */
  | { role: 'liberates' }
  /** Says that somebody cannot do what follows («لم يستطع»). */
  | { role: 'unable' }
  /** Tells of those counted right before who or where they are («كانوا», «من القرية», "came from", "belonged to"). */
  | { role: 'describes' }
  /** Says that searchers came upon somebody, mostly dead ("found", "dug out", "brought up"). */
  | { role: 'comes-upon' }
  /** Says that the hurt have left a hospital ("discharged"). */
  | { role: 'discharged' }
  /** What a hospital does with those brought to it ("received", "has admitted"). */
  | { role: 'takes-in' }
  /** Says that somebody has not gone ("stayed", "refused to leave"). */
  | { role: 'stays'; unmakes?: boolean }
  /** Takes a number off a whole ("all but three"). */
  | { role: 'except' }
  /** Asks for a figure ("how many"). */
  | { role: 'asks' }
  /** Opens what is said ("that", «أن»). */
  | { role: 'complement' }
  /** Is a source's preposition only with a verb of saying after it («كما قال»، «على ما أعلنت»). */
  | { role: 'relay' }
  /** Names a source already named («المصدر»، «البيان», "the source"); `means` tells that it is one person or several ("according to him"). */
  | { role: 'again'; means?: 'one' | 'many' }
  /** Brings in a number that another one is likened to ("as many as in"), which is no part of it. */
  | { role: 'likens' }
  /** Tells that the next one did or suffered the same ("followed suit"). */
  | { role: 'follows' }
  /** Points back to things, and so to no people ("of which"). */
  | { role: 'of-things' }
  /** The time within which something happened ("this week"). */
  | { role: 'period' }
  /** Puts the subject before its verb («أما المصدر فتحدث»، «وكان الضابط قد قال»). */
  | { role: 'fronting' }
  /** Takes the negation off what follows (`only`: "only", «سوى»), or a phrase that only looks like a negation (`still`: «لا يزال»). */
  | { role: 'not-negation'; only?: boolean; still?: boolean; leavesOut?: boolean }
  /** Links a total to its figure ("rose to", «ارتفع … إلى»); `from` introduces the earlier total. */
  | { role: 'link' }
  /**
   * `contrasts` where right before a number it denies that number ("twelve, not 40"); `unmakes` before a verb: what that tells did not happen («لم», "did not"); `past` where
   * behind a word that `supposes` it tells what did happen («لو لم», "if … had not").
   */
  | { role: 'negation'; contrasts?: boolean; unmakes?: boolean; past?: boolean }
  /** Behind a negated verb tells that it may have happened all the same ("because"), or did, at another time or in another way (`happened`: "until", «إلا في»). */
  | { role: 'limits'; happened?: boolean }
  /**
   * Opens what is supposed not to have been, so that a negation behind it (of `past`) tells what was («لو لم», "if … had not"); `inverted` where it opens the clause or stands
   * before the negation ("Had … not", "had not").
   */
  | { role: 'supposes'; inverted?: boolean }
  /** Behind what is denied brings in what is so instead («بل», "but"). */
  | { role: 'instead' }
  /** Stands before what is asked of somebody ("for"). */
  | { role: 'asked' }
  /** A verb of adding up ("totals", "stands at"). */
  | { role: 'sums-up' }
  /** Makes a verb of giving behind it a promise ("will", "would"). */
  | { role: 'promise' }
  /** A verb of giving in the form that "will" has behind it ("give"). */
  | { role: 'plain-giving' }
  /** A verb of doing or ordering that says of the giving it governs, by a verbal noun behind a preposition, that it was done or decided («قام بتقديم»، «أمر بتوفير»). */
  | { role: 'carries-out'; measure: Measure }
  /** A verb phrase begins ("will", "denied"); what it makes of the figures is told by the table of cues. */
  | { role: 'modality' }
  /** Speaks of a topic: what decides between the meanings of other words. */
  | { role: 'topic'; topic: Topic }
  /** Names persons of a kind ("children"), counted or not. */
  | { role: 'who' }
  /** Names persons of an age or a sex whom nothing counts ("men"): a range behind it is of their years. */
  | { role: 'of-an-age' }
  /** Counted things that are no persons, beyond the nouns that number reading knows. */
  | { role: 'thing' }
  /** A number right after it names something ("Flight 691", «المادة 5»). */
  | { role: 'numbering'; dwellers?: boolean }
  /** Spelt like a noun for one person, but none («قريبا», soon). */
  | { role: 'no-person'; /** … unless something befalls it. */ unlessBefallen?: boolean }
  /** A small word that no number counts («على», «هذا»). */
  | { role: 'function' }
  /** Stands between a verb and those it has for its object, and says that they are together ("a group of"). */
  | { role: 'gathers' }
  /** Says what those counted before it are taken out of ("from"). */
  | { role: 'takes-out' }
  /** Names people together whose number may be told behind it ("crew of", «مجموعة»). */
  | { role: 'group' }
  /** What brings in those whom a vehicle carries ("with"). */
  | { role: 'carrying-with' }
  /** Says of those right before it what they did, or where they were, when something happened ("were praying"), or that they took part in it. */
  | { role: 'was-there'; /** … whatever else is told around. */ sure?: boolean }
  /** Brings in of whom a body is made up ("composed of"). */
  | { role: 'made-up-of'; sure?: boolean }
  /** Joins to those before it others who share what befell them ("along with"). */
  | { role: 'accompanying' }
  /** Opens a clause whose verb is a participle ("with officials reporting"). */
  | { role: 'attending' }
  /** Says that somebody lived through what is told ("survived"): of others behind it, who "did not", it says that they died. */
  | { role: 'survives' }
  // "at the scene", "on the spot": where those died who did not reach a hospital.
  | { role: 'at-the-scene' }
  /** Sets a figure against one of the same kind before it («مقابل»). */
  | { role: 'versus' }
  /** Names somebody's own people («جنودها», «عائلته»), or kin. */
  | { role: 'own'; kin?: boolean }
  /** A place; a whole `country` is where refugees flee to. */
  | { role: 'place-word'; country?: boolean }
  /** Says where something is ("in", «في»). */
  | { role: 'place-preposition' }
  /** Says where someone goes ("to", «إلى»). */
  | { role: 'direction' }
  /**
   * Names who says something, by its kind ("ministry", «مصدر»). `names` tells a word for one person or for several, where it is left out a body; one that
   * `lodges` has the hurt and the dead: as the label of a list's item it says where they are.
   */
  | { role: 'source-word'; kind: AttributionKind; sector?: boolean; gender?: 'masculine' | 'feminine'; names?: 'one' | 'many'; lodges?: boolean }
  /** Opens the line in which a report names its source («المصدر:», "Source:"). */
  | { role: 'source-label' }
  /** Opens a line that tells who made the report («أعده», "Prepared by"). */
  | { role: 'issued-by' }
  /** Says that a source will not be named. */
  | { role: 'anonymous' }
  /** `means` tells whom it stands for: one person, several or a body. */
  | { role: 'pronoun'; writer?: boolean; means?: 'one' | 'many' | 'body' }
  /** A verbal noun that what somebody tells opens with («وجود»، «وقوع»), where it stands behind a whole name. */
  | { role: 'deed' }
  /** Means all of those told of ("everyone on board", «جميعهم»). */
  | { role: 'all-of-them' }
  /** Says that none of those told of lives («لم ينج منهم أحد», "no survivors"). */
  | { role: 'none-lives' }
  /** Ends the noun phrase of a source ("on", «إن», «للصحفيين»). */
  | { role: 'source-end' }
  /** A month, January is 1. */
  | { role: 'month'; month: number }
  /** A day relative to the article's date; `days` counts from it, negative is past. */
  | { role: 'relative-day'; days: number }
  /** A day of the week, Sunday is 0. */
  | { role: 'weekday'; day: number }
  /** Brings in the time up to which a count goes ("as of", «حتى»). */
  | { role: 'as-of' }
  /** Where the hurt are brought ("hospital"), or what they are brought for (`purpose`: "for treatment"). */
  | { role: 'ward'; purpose?: boolean }
  /** Where those who left their homes stay; `only` words name no other place ("shelters"). */
  | { role: 'shelter'; only?: boolean }
  /** A place in which those who left their homes may be taken in ("a school", "the stadium"). */
  | { role: 'refuge' }
  /** Says that a list follows ("as follows"). */
  | { role: 'lists' }
  /** Opens a clause about the place before it ("where"). */
  | { role: 'where' }
  /** Tells how many are in a place, which stands before it ("now hold", "has grown to"). */
  | { role: 'houses'; weak?: boolean }
  /** Brings somebody somewhere ("rushed", "flown"). */
  | { role: 'conveys' }
  /** Tells that somebody is carried to the grave; who carries him stands right behind («شيع»). */
  | { role: 'buries' }
  /**
   * A noun for somebody's words or count with the pronoun of whom they are, who was named before («بحسب روايته»); of another noun with a pronoun the
   * words are («بحسب إدارته»).
   */
  | { role: 'words-of' }
  /** What somebody says in writing or to the press ("a statement"). */
  | { role: 'statement' }
  /** Opens a paragraph that draws the sum of what was told before it, or tells its particulars: «وبذلك ترتفع الحصيلة», «وفي التفاصيل». */
  | { role: 'thereby' }
  /** Tells that one is brought, found or taken in, who is then counted by his own noun («وصول شهيد», «نقلت الطواقم إصابة»). */
  | { role: 'brings' }
  /** Tells what an event led to, where one who came to harm is counted by his own noun («أسفر الحادث عن قتيل»). */
  | { role: 'results-in'; /** … but is a preposition where a noun stands right behind («خلف مصاب»). */ apart?: boolean }
  /** Attacks: whom it has for its subject does so («هاجم»، «شنّ»). */
  | { role: 'attacks' }
  /** Means more of the things counted right before the number it follows («16 أخرى»). */
  | { role: 'more-things' }
  /** Says which of several in a row somebody is («ثاني»). */
  | { role: 'ordinal' }
  /** Names those who give as one body («المانحون»). */
  | { role: 'donors' }
  /** Makes people others than those counted before («آخرون»). */
  | { role: 'other-people' }
  /** Names those who lived through what is told, did it or were arrested («الناجون»، «المهاجمون»): whose number is no claim. */
  | { role: 'saved' }
  /**
   * Names persons of a kind, with the article («الأطفال»), who may be some of those counted before; `counted` with the word for their number («عدد الأطفال»);
   * `noun` is the id of the noun by which a figure counts them.
   */
  | { role: 'kind'; armed?: boolean; counted?: boolean; noun?: string }
  /** Dies, without being killed («مات»، «فارق الحياة»). */
  | { role: 'succumbs' }
  /** Says that bodies were brought up («انتشلوا»، «جرى انتشالهم»). */
  | { role: 'brought-up' }
  /** A verb that befalls its subject and has no object («استشهد»، «أصيب»). */
  | { role: 'objectless' }
  /** A verb with its subject right behind it, whose object behind that says that he dies («لقي رجل في الخمسين مصرعه»). */
  | { role: 'meets-end' }
  /** A verb that opens a clause with its subject behind it, and tells nothing of the count itself («أسفرت», «تضررت»). */
  | { role: 'clause-verb' }
  /** Makes somebody go ("sent", "ordered", "pushed"). */
  | { role: 'drives' }
  /** Says that somebody is outside his country ("abroad", "across a border"). */
  | { role: 'abroad' }
  /** Brings in the place that somebody leaves ("out of"); `weak` ones are said of any journey ("from"). */
  | { role: 'away'; weak?: boolean }
  /** What those do who are made to go ("running", "to leave"). */
  | { role: 'flight' }
  /** Whither those go who go back where they lived ("home"). */
  | { role: 'homeward' }
  /** Takes people in ("received", "hosts"). */
  | { role: 'hosts'; /** … as towns and camps do. */ town?: boolean }
  /** Tells that somebody comes or goes ("walked to"); `direct` ones have the place right behind them ("reached"). */
  | { role: 'goes'; direct?: boolean }
  /** Tells in what state somebody is left, which stands behind those who are ("left 12 dead"). */
  | { role: 'leaves' }
  /** Tells whom or what some of those counted before go to ("accounted for 2,600"). */
  | { role: 'makes-up' }
  /** What is told of some of the dead once they are counted, whose number stands right behind it ("the identities of"). */
  | { role: 'of-the-dead' }
  /** Tells where somebody sleeps ("live", "spent the night"); what stands before the place where he does. */
  | { role: 'lodges' }
  /** Says that something is in a place or at it ("in", "inside"). */
  | { role: 'within' }
  /** A kind of place in which people live ("villages"). */
  | { role: 'dwelling-place' }
  /** Puts some to those counted before («أُضيف»), and names the count that they are put to («إلى الحصيلة»). */
  | { role: 'adds-up' }
  | { role: 'tally' }
  /** Says that somebody loses something, or is lost, where one verb tells of both («فقد»). */
  | { role: 'loses' }
  /** Says behind those whom somebody loses to what they go who live on ("to injury", "to a rival"). */
  | { role: 'goes-over' }
  /** Somebody's home, with the pronoun of whose it is («منازلهم»). */
  | { role: 'own-home' }
  /** Brings in what a figure was before ("up from", "compared with"). */
  | { role: 'compares' }
  /** Brings in what a count has come to its number by ("after", «إثر»). */
  | { role: 'upon' }
  /** Tells that a ship, bus or plane is taken with those aboard ("hijacked"). */
  | { role: 'seizes' }
  /** Says that what follows is over ("had been held"). */
  | { role: 'formerly' }
  /** Means those who speak ("of us"). */
  | { role: 'speakers' }
  /** Stands between a part and its whole where both are sums ("$54 million of $300 million"). */
  | { role: 'partitive' }
  /** Has a figure for its subject's count ("the ministry has 34 dead"). */
  | { role: 'holds' }
  /** Gives things, or a count of the dead and hurt that stands right behind ("gives three dead"). */
  | { role: 'gives' }
  /** Brings in whose count one goes by ("on the ministry's figures"). */
  | { role: 'resting' }
  /** Means figures told of ("the toll", "these numbers"). */
  | { role: 'figure-word' }
  /** Words that make the number before them the difference of two ("two more than on Tuesday"). */
  | { role: 'difference' }
  /** Makes a count smaller ("reduced", "fell"), by what "by" brings in. */
  | { role: 'lowers' }
  /** Opens what is told of the background ("the war has killed …"), not of the news. */
  | { role: 'background' }
  /** Brings in who does it behind a passive ("by"). */
  | { role: 'agent' }
  /** Opens a clause that tells of the person before it ("who"). */
  | { role: 'relative' }
  /** Opens a clause whose subject is the noun right before it («الذي»). */
  | { role: 'antecedent' }
  /** Is laid on somebody by a verb that tells of what happened («حمّل الجيش مسؤولية مقتل 5»). */
  | { role: 'blame' }
  /** Opens words that describe the name before them ("speaking", "formerly"). */
  | { role: 'describing' }
  /** Has an hour behind it ("at seven"). */
  | { role: 'clock' }
  /** Makes a number mean one that was said before ("the 34", "all 23"). */
  | { role: 'definite' }
  /** Brings in the same sum in another currency ("or", "the equivalent of"). */
  | { role: 'conversion' }
  /** A number right after it is somebody's age ("the oldest was 81"). */
  | { role: 'age' }
  /** Has the number behind it called ("dial", "reach us on"). */
  | { role: 'dials' }
  /** Names people by what they are at some age, so that "of" and a number behind it tell which ("boys"). */
  | { role: 'aged' }
  /** Tells that another time than the news' own is spoken of ("last year", «العام الماضي»). */
  | { role: 'then' }
  /** Tells of a span of many events ("this year", "since the war began"). */
  | { role: 'over-time' }

/** A row of a language's lexicon: phrases that share their tags. Words are separated by one space; order does not matter. */
export interface Term {
  phrases: readonly string[]
  tags: readonly Tag[]
}
