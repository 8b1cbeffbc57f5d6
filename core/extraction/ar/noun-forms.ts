/** Generation of Arabic noun forms, unvocalised; the endings that folding makes equal are not repeated. */
export interface ArabicForms { singular: string[]; dual: string[]; plural: string[] }

const POSSESSIVES = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ك', 'كم', 'ي']

/** With an accusative «ا» where the noun takes one (not after ta marbuta, hamza after alef, or alef). */
const withAccusative = (form: string): string[] => (/(ة|اء|ى|ا)$/.test(form) ? [form] : [form, `${form}ا`])

/** The stem that dual endings are put on: ta marbuta opens, a final alef maqsura becomes ya. */
const dualStem = (singular: string): string => singular.replace(/ة$/, 'ت').replace(/ى$/, 'ي').replace(/اء$/, 'اء')

/** «قتيلان», «قتيلين», and with a possessive «طفلاها», «طفليها». */
export function dualForms(singular: string, possessives = false): string[] {
  const stem = dualStem(singular)
  const owned = possessives ? POSSESSIVES.filter((p) => p !== 'ي').flatMap((p) => [`${stem}ا${p}`, `${stem}ي${p}`]).concat(`${stem}اي`) : []
  return [`${stem}ان`, `${stem}ين`, ...owned]
}

/** «أطفالها», and by case «أبناؤها», «أبناءها», «أبنائها». */
const owned = (plural: string): string[] => {
  const stem = plural.replace(/ة$/, 'ت').replace(/ى$/, 'ا')
  const stems = stem.endsWith('اء') ? [stem, stem.replace(/ء$/, 'ؤ'), stem.replace(/ء$/, 'ئ')] : [stem]
  return stems.flatMap((s) => POSSESSIVES.map((p) => s + p))
}

/** «عاملا إغاثة», «رجلي أمن»: the dual of a noun with another in the genitive; an adjective or a preposition behind it makes no such. */
export function constructDual(singular: string): string[] {
  const [head = '', behind = '', ...more] = singular.split(' ')
  if (behind === '' || more.length > 0 || /(ي|ية|ين|متجول|سلام)$/.test(behind)) return []
  const stem = dualStem(head)
  return [`${stem}ا ${behind}`, `${stem}ي ${behind}`]
}

/** A noun with a broken plural («طفل», «أطفال»). */
export function broken(singular: string, plurals: readonly string[], kin = false): ArabicForms {
  return { singular: withAccusative(singular), dual: [...dualForms(singular, kin), ...constructDual(singular)], plural: plurals.flatMap((p) => [...withAccusative(p), ...owned(p)]) }
}

/**
 * A noun with the sound masculine plural («مدني», «مدنيون»), and its feminine («مدنية», «مدنيات»). Its oblique dual is spelt as its
 * plural is, and is read as the plural.
 */
export function sound(singular: string): ArabicForms {
  // «ناج» loses its ya, which comes back before «ان» and the article.
  const defective = /^(ناج|متوف|محام|مصل|معز|مغن)$/.test(singular)
  const stem = defective ? `${singular}ي` : singular
  return {
    singular: [...withAccusative(singular), ...(defective ? [stem, `${stem}ا`] : []), `${stem}ة`],
    dual: [`${stem}ان`, `${stem}تان`, `${stem}تين`],
    plural: [`${singular}ون`, `${singular}ين`, `${singular}و`, ...POSSESSIVES.filter((p) => p !== 'ي' && p !== 'ه').map((p) => `${singular}ي${p}`), `${stem}ات`]
  }
}

/** A feminine noun with the sound plural («إصابة», «إصابات»). */
export function feminine(singular: string, kin = false): ArabicForms {
  const plural = `${singular.replace(/ة$/, '')}ات`
  return { singular: [singular], dual: dualForms(singular, kin), plural: [plural, ...owned(plural)] }
}
