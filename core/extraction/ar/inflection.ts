/**
 * Forms of an Arabic verb, written without vowels, so that active and passive of most verbs are one spelling («قتل»).
 * `before` are the forms that stand before their subject (third person singular: the verb leads the clause), `after` those that
 * agree with a subject already named (plural and dual).
 */
export interface VerbForms {
  before: string[]
  after: string[]
  /** Those of both that speak of the future («سيقدم»). */
  future: string[]
}

type Sides = Pick<VerbForms, 'before' | 'after'>
/** A present tense with the forms that stand only after «لم», which never speak of the future. */
type Present = Sides & { jussive: string[] }

function pastForms(stem: string): Sides {
  const last = stem.at(-1)
  const root = stem.slice(0, -1)
  if (last === 'ى') return { before: [stem, `${root}ت`], after: [`${root}وا`, `${root}يا`, `${root}تا`, `${root}ين`, `${root}ينا`] }
  if (last === 'ا') return { before: [stem, `${root}ت`], after: [`${root}وا`, `${root}تا`, `${root}ونا`] }
  if (last === 'ي') return { before: [stem, `${stem}ت`], after: [`${root}وا`, `${stem}ا`, `${stem}تا`, `${stem}ن`] }
  // «لجأ»: before «وا» the hamza is written on a waw too.
  if (last === 'أ') return { before: [stem, `${stem}ت`, `${stem}نا`], after: [`${stem}وا`, `${root}ؤوا`, `${stem}ا`, `${root}آ`, `${stem}تا`, `${stem}ن`] }
  // «دفنّا»: the two nuns are written as one.
  return { before: [stem, `${stem}ت`, last === 'ن' ? `${stem}ا` : `${stem}نا`], after: [`${stem}وا`, `${stem}ا`, `${stem}تا`, `${stem}ن`] }
}

function presentForms(third: string): Present {
  const stem = third.slice(1)
  const weak = /[ىيو]$/.test(stem)
  const root = weak ? stem.slice(0, -1) : stem
  const dual = weak ? `${root}يان` : `${stem}ان`
  const before = [`ي${stem}`, `ت${stem}`]
  const jussive = weak ? [`ي${root}`, `ت${root}`] : []
  // The first person plural is its own subject: what follows is the object.
  before.push(`ن${stem}`)
  const hamza = stem.endsWith('أ') ? [`ي${stem.slice(0, -1)}ؤون`, `ت${stem.slice(0, -1)}ؤون`, `ي${stem.slice(0, -1)}ؤوا`] : []
  const after = [...hamza, `ي${root}ون`, `ي${root}وا`, `ت${root}ون`, `ي${dual}`, `ت${dual}`, weak ? `ي${root}ين` : `ي${stem}ن`]
  return { before, after, jussive }
}

/**
 * The forms of a verb given as its past and present third person masculine singular («قتل يقتل»), with the future prefix «س».
 * A phrase keeps its other words («تمكن يتمكن/من الفرار»: those after the slash follow every form).
 */
export function inflect(entry: string): VerbForms {
  const [verb = '', tail] = entry.split('/')
  const [past = '', present] = verb.trim().split(' ')
  const forms = pastForms(past)
  const future: string[] = []
  if (present) {
    const now = presentForms(present)
    const will = (form: string): string => `س${form}`
    forms.before.push(...now.before, ...now.jussive, ...now.before.map(will))
    forms.after.push(...now.after, ...now.after.map(will))
    future.push(...now.before.map(will), ...now.after.map(will))
  }
  const complete = (form: string): string => (tail ? `${form} ${tail.trim()}` : form)
  return { before: forms.before.map(complete), after: forms.after.map(complete), future: future.map(complete) }
}
