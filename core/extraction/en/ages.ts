import type { AgeForms } from '../claims/word-forms.ts'

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']
const AGE = `\\d{1,2}|${[...WORDS].sort((a, b) => b.length - a.length).join('|')}`
/** "of the dead", "of those who died", "of the 212" */
const WHOLE = '(?:of (?:them|whom|these|those|us|the [\\w-]+(?: [\\w-]+)?)(?: (?:killed|wounded|injured|dead|who died|who were killed|in hospital))? )?'
/** "children", "are still" */
const SAID = '(?:who )?(?:(?:are|were|is|was|had|have|has) )?(?:still )?(?:all )?(?:(?:children|people|boys|girls|pupils|students|herders|brothers|sisters) )?'
/** What is measured in numbers as well. */
const NO_AGE = '(?![\\d,.]*\\d)(?!\\w)(?! (?:and over|or over|and above|hours?|minutes|weeks|days|km|kilometres|kilometers|miles|metres|meters|feet|per ?cent|bridges|roofs|houses))'

/** How ages stand beside a figure in English, in digits or words. */
export const AGES: AgeForms = {
  behind: new RegExp(`^(?:,? ?${WHOLE}${SAID}(?:(?<under>under|below|younger than|not yet|not turned|yet to turn|not reached)|aged|ages)(?: the age of| age)? (?<age>${AGE})(?:,? (?:and|to|or) (?<to>${AGE}))?${NO_AGE}| ?(?<old>\\d{1,2})-year-olds?\\b)`, 'i'),
  within: /(?:(?<years>\d{1,2})[- ]years?|\d{1,2}[- ](?:month|week|day)s?)[- ]old/,
  words: new Map(WORDS.map((word, i) => [word, i + 1]))
}
