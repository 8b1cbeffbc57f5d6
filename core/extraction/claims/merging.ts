import { least } from './decision.ts'
import { areFoes } from './governing/attackers.ts'
import type { Decision } from './decision.ts'
import type { Quantity } from '../quantity.ts'
import type { Source } from './attribution/source.ts'
import type { Circumstances } from './circumstances/circumstances.ts'
import { kindOf } from '../../model/kind.ts'
import { tagOf } from './meaning.ts'
import type { Measure } from '../../model/kind.ts'

/** A decided claim with its circumstances, before equal ones are put together. */
export interface Statement extends Circumstances {
  decision: Decision
  source: Source | null
  /** Whether the text puts another figure in its place. */
  superseded: boolean
}

/** The statements that say one figure; the first is the claim's own. */
export interface Group { statements: Statement[] }

const compatible = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/** True where two statements say the same figure of the same thing. */
function saysSame(a: Statement, b: Statement): boolean {
  const [x, y] = [a.decision, b.decision]
  const [p, q] = [x.amount.quantity, y.amount.quantity]
  if (x.measure !== y.measure || p.value !== q.value || p.qualifier !== q.qualifier || p.min !== q.min || p.max !== q.max) return false
  if (p.unit !== q.unit && p.unit !== null && q.unit !== null) return false
  if (areFoes(p.noun, q.noun)) return false
  if (a.modality !== b.modality) return false
  if (saysAgain(b) && x.parent === y.parent) return true
  // "six soldiers were hurt, one of the six badly": the number with the article is said again.
  if (x.sentence === y.sentence && !saysAgain(a) && !saysAgain(b)) return false
  if ((x.parent === null) !== (y.parent === null) && small(a) && !isKnownPart(x, y)) return false
  // Five of the 14 and five of the 61 are not the same five.
  if (x.parent && y.parent && (least(x.parent) !== least(y.parent) || x.parent.measure !== y.parent.measure)) return false
  if (x.parent && y.parent && small(a) && countOthers(a, b)) return false
  if (small(a) && !toldByHeadline(a, b) && (differInTelling(a, b) || areTwoPersons(p, q))) return false
  return compatible(a.who[0] ?? null, b.who[0] ?? null)
}

/** Sentences back to a part that its number with the article means again, at most. */
const KNOWN_WITHIN = 3

/** "Three of them are in hospital. … A girl was among the three taken to hospital": true where the number with the article means a part told shortly before. */
function isKnownPart(part: Decision, { sentence, amount, parent }: Decision): boolean {
  if (part.parent === null || parent !== null || sentence.profile.verbFirst || part.sentence.index < sentence.index - KNOWN_WITHIN) return false
  return tagOf(sentence.hitAt[amount.from - 1], 'definite') !== null
}

/** "Of the five, three were …": true for the number with its article that says again what was told before. */
const saysAgain = ({ decision }: Statement): boolean => decision.reasons[0] === 'said-before'

/** "eleven mothers, two nurses and three newborns … three policemen": true for parts that other nouns count, one of which says who they are. */
function countOthers(a: Statement, b: Statement): boolean {
  const [p, q] = [a.decision.amount.quantity.noun, b.decision.amount.quantity.noun]
  return p !== null && q !== null && p !== q && a.who[0] !== b.who[0]
}

/** «قُتل شرطي … وقُتل جندي»: true for two persons without a number that other nouns name. */
const areTwoPersons = (p: Quantity, q: Quantity): boolean =>
  p.form === 'singular' && q.form === 'singular' && p.noun !== null && q.noun !== null && p.noun !== q.noun && !ANYBODY.has(p.noun) && !ANYBODY.has(q.noun)

/** Nouns of whoever it befell, by their ids: another noun may tell who that was. */
const ANYBODY: ReadonlySet<string> = new Set([
  'person', 'individual', 'human', 'other', 'member', 'citizen', 'resident', 'civilian', 'passenger', 'man', 'woman', 'young-man', 'young-woman', 'victim', 'casualty',
  'body', 'remains', 'mortal-remains', 'death', 'fatality', 'killed-person',
  'dead-person', 'drowned-person', 'martyr', 'injured-person', 'injury', 'hostage', 'captive', 'prisoner', 'detainee'
])

/** True where others than those who said the one say the other, or the two are told of different places. */
function differInTelling(a: Statement, b: Statement): boolean {
  if (a.source && b.source && a.source.kind !== b.source.kind) return true
  return a.place !== null && b.place !== null && a.place.name !== b.place.name
}

/** True for two of which the first stands in the headline and the second in the report's opening: that tells with its source and place what the headline sums up. */
function toldByHeadline({ decision: { sentence: headline } }: Statement, { decision: { sentence } }: Statement): boolean {
  if (headline.index > 0 || sentence.index > OPENING) return false
  const line = sentence.text.indexOf('\n', headline.start)
  return line >= 0 && line < sentence.start
}

/** How many sentences on, the dateline counted, a report has opened. */
const OPENING = 3

/** Below this a number is so common that it takes more than the number to be the same figure. */
const SMALL = 13
const small = (s: Statement): boolean => kindOf(s.decision.measure ?? 'other') !== 'aid' && (s.decision.amount.quantity.value ?? 0) < SMALL

/** Groups of one measure and figure, in the order of the text. */
interface Alike { measure: Measure | null; value: number | null; min: number | null; max: number | null; groups: Group[] }
/** How many of the last groups of a figure, and of the first statements of a group, a statement is held against. */
const LAST_GROUPS = 8
const FIRST_STATEMENTS = 4

function belongs(statement: Statement, { statements }: Group): boolean {
  for (let i = 0; i < FIRST_STATEMENTS && i < statements.length; i++) if (!saysSame(statements[i]!, statement)) return false
  return true
}

/** Puts statements of the same figure together, in the order of the text. */
export function merge(statements: readonly Statement[]): Group[] {
  const groups: Group[] = []
  // By a number of the figure; figures that share it are few.
  const byNumber = new Map<number, Alike[]>()
  for (const statement of statements) {
    const { measure, amount } = statement.decision
    const { value, min, max } = amount.quantity
    const number = value ?? min ?? max ?? 0
    let sharing = byNumber.get(number)
    if (!sharing) byNumber.set(number, (sharing = []))
    let alike = sharing.find((a) => a.measure === measure && a.value === value && a.min === min && a.max === max)
    if (!alike) sharing.push((alike = { measure, value, min, max, groups: [] }))
    let group: Group | null = null
    for (let i = Math.max(0, alike.groups.length - LAST_GROUPS); i < alike.groups.length && group === null; i++) if (belongs(statement, alike.groups[i]!)) group = alike.groups[i]!
    if (group) group.statements.push(statement)
    else {
      const fresh = { statements: [statement] }
      groups.push(fresh)
      alike.groups.push(fresh)
    }
  }
  return groups
}
