/** How an amount stands to a hit. */
export interface Way {
  side: 'inside' | 'left' | 'right'
  /** Words between them, and the cost of the edges there. */
  steps: number
  edges: number
  /** Another figure between them has what the hit says of it. */
  taken: boolean
  /** Whether "and" joins the amount to what is before it, and whether a linking word ("to", «إلى») or «عن» stands right before it. */
  listed: boolean
  linked: boolean
  bound: boolean
  /** "for" stands right before the amount; a verb of adding up does, or one or two words further off. */
  asked: boolean
  summed: boolean
  /** A sum that is named as known ("the $300 million …"), of which a clause without "that" may follow. */
  known: boolean
  money: boolean
  /** A colon stands right before the amount. */
  labelled: boolean
  verbFirst: boolean
  /** The amount counts by a noun of its own. */
  named: boolean
  /** It is a bare number right behind a preposition of place. */
  located: boolean
  /** «سوى» stands right before the amount: what is denied of all others is said of it. */
  only: boolean
  /** A verb that agrees with it stands right behind the amount. */
  hasVerb: boolean
  /** A word that puts the subject before its verb («إن», «أن») stands right before the amount. */
  fronted: boolean
  /** One person without a number. */
  alone: boolean
  /** Another subject stands right behind the amount and tells of it. */
  told: boolean
  /** It is a sum with "of the" right behind it, or behind the bracket that closes on it. */
  ofWhole: boolean
}

/** What reaching over one word costs, in the units of `markCost`. */
const WORD_COST = 0.42

/** What it costs to come from an amount to a word, whatever that says. */
export const costOfWay = ({ steps, edges }: Way): number => steps * WORD_COST + edges
