import { linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { tagOf } from '../meaning.ts'

/** Sentences from one share to the next, and figures looked at behind a gift, at most. */
const NEXT_WITHIN = 2
const FIGURES = 24
/** So many sums that go somewhere share a gift out; one may be another's. */
const SEVERAL = 2
/** Other sums that may be told among them, at most. */
const PASSED = 1

/** What is given, promised or set aside, and may be shared out. */
const GIVEN: ReadonlySet<Measure> = new Set<Measure>(['pledged', 'allocated', 'delivered'])

/**
 * "a contribution of $90 million from Norway … Over $18 million will be allocated to Ukraine … some $6 million goes to Somalia, while $4 million will be used in
 * Mali": several sums told behind a gift, of which nothing is told but where they go, are parts of it, as far as it has room for them; not what words make a part of
 * another. Changes the decisions' parents.
 */
export function linkSharesOfGift(told: readonly Told[]): void {
  // What is told among the shares of one gift is no gift of its own.
  let end = -1
  for (const gift of told) {
    if (gift.at <= end || !gift.isMoney || gift.sentence.profile.verbFirst || gift.whole !== null || !GIVEN.has(gift.measure) || isShare(gift)) continue
    const shares = sharesOf(gift, told)
    if (shares.length < SEVERAL) continue
    for (const share of shares) linkTo(share, gift, 'by-place')
    end = Math.max(...shares.map(({ at }) => at))
  }
}

/** The sums told behind a gift that share it out; none where it has no room for them. */
function sharesOf(gift: Told, told: readonly Told[]): Told[] {
  const shares: Told[] = []
  let { index } = gift.sentence
  let left = most(gift.statement.decision)
  const passed: Told[] = []
  for (let at = gift.at + 1; at < told.length && at <= gift.at + FIGURES; at++) {
    const one = told[at]!
    if (!one.isMoney || one.group === gift.group) continue
    if (one.sentence.index > index + NEXT_WITHIN || one.amount.quantity.unit !== gift.amount.quantity.unit || one.least >= gift.least) break
    index = one.sentence.index
    if (isShare(one) && isFree(one, gift)) {
      left -= one.least
      if (left < 0) return []
      shares.push(one)
    } else if (one.whole?.group !== gift.group) {
      if (shares.length === 0 || passed.push(one) > PASSED) break
    }
  }
  // "By giving $13 million to Myanmar, Japan helps …", between two shares.
  return shares.concat(passed.filter((one) => one.whole === null && GIVEN.has(one.measure) && one.at < (shares.at(-1)?.at ?? 0) && one.least <= left))
}

/** True for a sum that no word makes part of another, whatever sum between the gift and it it was taken for a part of. */
function isFree({ whole, statement: { decision } }: Told, gift: Told): boolean {
  return whole === null || whole.group === gift.group || (whole.at > gift.at && decision.reasons[0] !== 'part-of-figure') || decision.reasons.includes('likely-part')
}

/** "$5 million will go to", "$5 million will be used", "$5 million goes to": true for a sum that is the subject of where it goes. */
function isShare({ sentence: { hitAt }, amount: { to } }: Told): boolean {
  const hit = hitAt[to]
  if (!hit) return false
  const verb = tagOf(hit, 'promise') ? hitAt[hit.to] : hit
  if (!verb) return false
  if (tagOf(verb, 'goes')) return tagOf(hitAt[verb.to], 'direction') !== null
  return verb !== hit && tagOf(verb, 'auxiliary') !== null
}
