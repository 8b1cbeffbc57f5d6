import i18next from 'i18next'
import { useEffect, useState } from 'react'
import type { Claim } from '../../../core/model/claim.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatNumber } from '../../format/numbers.ts'
import { chosenClaim, useArticles } from '../../state/articles.ts'
import { useView } from '../../state/view.ts'

type Decided = Pick<Claim, 'verdict' | 'workflow' | 'confidence' | 'sources'>

/** Which claim this is, of how many, with what it says, who says so and how it was decided. */
function claimInWords(claim: Claim): string {
  const claims = useArticles.getState().open?.claims ?? []
  const step = i18next.t('inspector.step', { at: formatNumber(claims.findIndex(({ id }) => id === claim.id) + 1), total: formatNumber(claims.length) })
  const source = claim.attribution === null ? i18next.t('inspector.noAttribution') : claim.attribution.text
  return [step, `${figureInWords(claim.figure)} ${i18next.t(`measure.${claim.measure}`)}`, source, i18next.t(`verdict.${claim.verdict}`)].join('. ')
}

/** What of a decision is another one than before; empty where nothing is. */
function decisionInWords(now: Decided, before: Decided): string {
  const words: string[] = []
  if (now.verdict !== before.verdict) words.push(`${i18next.t('inspector.verdict')}: ${i18next.t(`verdict.${now.verdict}`)}`)
  if (now.workflow !== before.workflow) words.push(`${i18next.t('inspector.workflow')}: ${i18next.t(`workflow.${now.workflow}`)}`)
  if (now.confidence !== before.confidence) words.push(`${i18next.t('inspector.confidence')}: ${now.confidence === null ? i18next.t('common.none') : i18next.t(`confidence.${now.confidence}`)}`)
  if (now.sources.length !== before.sources.length) words.push(i18next.t('count.sources', { count: now.sources.length }))
  return words.join('. ')
}

/** Says to a screen reader what keys do without moving the focus: which claim is chosen, and how it is decided. */
export function ClaimSaid() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    let before: Claim | null = null
    const look = (): void => {
      const now = chosenClaim()
      if (now === before) return
      const words = now === null ? '' : now.id === before?.id ? decisionInWords(now, before) : claimInWords(now)
      if (words !== '' || now === null) setSaid(words)
      before = now
    }
    const undoings = [useArticles.subscribe(look), useView.subscribe(look)]
    return () => undoings.forEach((undo) => undo())
  }, [])
  return <div className="tq-visually-hidden" role="status" aria-live="polite" data-testid="claim-said">{said}</div>
}
