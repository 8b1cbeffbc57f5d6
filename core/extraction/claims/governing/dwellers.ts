/** Nouns of those who live in a place, by their ids: where they leave it, they leave their homes. */
export const DWELLERS: ReadonlySet<string> = new Set([
  'resident', 'inhabitant', 'villager', 'islander', 'townsman', 'householder', 'homeowner', 'dweller', 'settler', 'civilian', 'citizen', 'local'
])

/**
 * Nouns that say no more of people than that they are people, and of those who live in a place, by their ids: whom a verb of moving may drive from their
 * homes.
 */
export const PLAIN_PEOPLE: ReadonlySet<string> = new Set([
  ...DWELLERS, 'person', 'child', 'boy', 'girl', 'baby', 'infant', 'minor', 'woman', 'man', 'mother', 'pregnant-woman', 'woman-and-man', 'family-member',
  'elderly', 'elderly-person', 'elderly-man', 'elderly-woman', 'elder', 'pensioner', 'young-person', 'schoolchild', 'orphan', 'farmer', 'herder',
  'fisherman', 'soul', 'folk', 'adult', 'survivor', 'displaced-person', 'evacuee', 'other', 'nomad', 'peasant', 'pastoralist', 'individual', 'neighbour',
  'neighbor', 'relative', 'newcomer', 'arrival', 'occupant'
])

/** Nouns of those who live together, by their ids. */
export const HOUSE: ReadonlySet<string> = new Set(['family', 'household'])
