/**
 * The forms in which a sought word may stand in a text. Arabic joins conjunctions, prepositions, the article and pronouns to words, so
 * «وزارة» must find «ووزارة», «للوزارة» and «وزارتها». Texts are indexed as written and the sought word is spelled out in all its forms:
 * stripping texts instead would lose words whose first letter looks like a particle («وزارة» itself, «فرنسا», «بيت»).
 */

/** A spelling to look up, and how much it counts for against the word itself (1). */
export interface WordForm { spelling: string; weight: number }

/** What may stand joined before a noun, folded. */
const BEFORE_NOUN = ['و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'وب', 'وك', 'ول', 'فب', 'فل', 'وبال', 'وكال', 'ولل', 'فبال', 'فلل'] as const
/** What may stand joined before a word of two letters; single prepositions would make other words of it. */
const BEFORE_SHORT = ['و', 'ف', 'ال', 'وال', 'فال', 'بال', 'لل', 'ولل'] as const
/** The future particle joins only verbs, which begin with one of {@link IMPERFECT}. */
const BEFORE_VERB = ['س', 'وس', 'فس'] as const
const IMPERFECT = 'يتنا'
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم'] as const
/** Joined particles that hold the article, longest first: what a sought word is stripped of. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'] as const

const CLITIC_WEIGHT = 0.95
const ENDING_WEIGHT = 0.8
const PRONOUN_WEIGHT = 0.5

const isArabic = (word: string): boolean => /^[ء-ي]+$/.test(word)
const isLatin = (word: string): boolean => /^[a-z]+$/.test(word)

/** The word without a joined article, where one stands before at least three letters; the word itself otherwise. */
export function withoutArticle(word: string): string {
  // A doubled waw is the conjunction before a word that begins with one.
  const rest = word.startsWith('وو') && word.length > 4 ? word.slice(1) : word
  const article = ARTICLES.find((particles) => rest.startsWith(particles) && rest.length >= particles.length + 3)
  return article === undefined ? rest : rest.slice(article.length)
}

/** Every joined particle that `stem` may follow, the empty one first. */
export function particlesBefore(stem: string): readonly string[] {
  if (!isArabic(stem)) return ['']
  if (stem.length < 3) return ['', ...BEFORE_SHORT]
  return IMPERFECT.includes(stem[0] ?? ' ') ? ['', ...BEFORE_NOUN, ...BEFORE_VERB] : ['', ...BEFORE_NOUN]
}

/** The stems a sought word stands for: itself, and itself without the article. */
export function stemsOf(word: string): string[] {
  if (!isArabic(word)) return [word]
  const bare = withoutArticle(word)
  return bare === word ? [word] : [word, bare]
}

/** All forms of a folded word. With `exact`, only joined particles differ; otherwise also case endings, joined pronouns and the English plural. */
export function formsOf(word: string, exact: boolean): WordForm[] {
  const forms = new Map<string, number>()
  const add = (spelling: string, weight: number) => {
    if (weight > (forms.get(spelling) ?? 0)) forms.set(spelling, weight)
  }
  add(word, 1)
  if (isLatin(word) && !exact) for (const spelling of englishNumbers(word)) add(spelling, ENDING_WEIGHT)
  if (isArabic(word)) {
    for (const stem of stemsOf(word)) {
      const ended: WordForm[] = [{ spelling: stem, weight: 1 }, ...(exact ? [] : endingsOf(stem))]
      for (const { spelling, weight } of ended) {
        for (const particles of particlesBefore(spelling)) add(particles + spelling, weight * CLITIC_WEIGHT)
      }
    }
  }
  return [...forms].map(([spelling, weight]) => ({ spelling, weight }))
}

function endingsOf(stem: string): WordForm[] {
  const last = stem.at(-1) ?? ''
  const forms: WordForm[] = []
  // The accusative's alef: «شخص» and «شخصا».
  if (last === 'ا' && stem.length >= 4) forms.push({ spelling: stem.slice(0, -1), weight: ENDING_WEIGHT })
  else if (stem.length >= 3 && !'اهء'.includes(last)) forms.push({ spelling: `${stem}ا`, weight: ENDING_WEIGHT })
  if (stem.length < 4) return forms
  // Before a pronoun ta marbuta opens to ta and alef maqsura to alef; both fold, so either spelling is tried.
  const bases = last === 'ه' ? [`${stem.slice(0, -1)}ت`] : last === 'ي' ? [stem, `${stem.slice(0, -1)}ا`] : [stem]
  for (const base of bases) for (const pronoun of PRONOUNS) forms.push({ spelling: base + pronoun, weight: PRONOUN_WEIGHT })
  return forms
}

function englishNumbers(word: string): string[] {
  if (word.length < 3) return []
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)]
  return [`${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])]
}
