import { countsPeople } from '../decision.ts'
import type { Case } from '../decision.ts'
import { tagOf } from '../meaning.ts'

/** What people suffer who need help. */
const PLIGHTS = ['displacement', 'need', 'captors', 'captives', 'crossing', 'disease'] as const

/** True where a text has told of nobody hurt or in need, and speaks of no aid. */
export function tellsOfNobody({ sentence, topics, here, earlier }: Case): boolean {
  if (earlier.length > 0 || here.some((d) => d.measure !== null)) return false
  if (topics.near(sentence, 'aid') || topics.opening('aid') > 0) return false
  return !PLIGHTS.some((topic) => topics.near(sentence, topic) || topics.opening(topic) > 0)
}

/** How often the opening of a report on budgets or business names them, and how often a sentence of it names aid that tells of aid yet. */
const BUDGET_REPORT = 3
const OF_AID = 2

/** True in a text that opens with budgets or business and has told of nobody hurt or in need. */
export function isOfBudget(around: Case): boolean {
  const { topics, here, earlier } = around
  if (topics.opening('commerce') < BUDGET_REPORT || topics.opening('aid') > 0 || tellsOfAid(around)) return false
  return !here.some(countsPeople) && !earlier.some(countsPeople) && !PLIGHTS.some((topic) => topics.opening(topic) > 0)
}

/** True for a sentence that names aid more than once, or with a country. */
const tellsOfAid = ({ sentence, topics }: Case): boolean =>
  topics.count(sentence, 'aid') >= OF_AID || (topics.in(sentence, 'aid') && sentence.hitAt.some((hit) => tagOf(hit, 'place-word')?.country))
