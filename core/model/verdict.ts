import { z } from 'zod'

export const VERDICTS = ['unverified', 'confirmed', 'partly-confirmed', 'overstated', 'understated', 'disputed', 'false', 'outdated', 'unverifiable'] as const
export const verdictSchema = z.enum(VERDICTS)
export type Verdict = z.infer<typeof verdictSchema>

/**
 * A verdict's words and its place on the schema.org ClaimReview rating scale, 1 (false) to 5 (true) as in Google's
 * fact-check guide; null where the scale has no place for it and only the words (`alternateName`) are published.
 */
export const VERDICT_SCALE: Record<Verdict, { rating: 1 | 2 | 3 | 4 | 5 | null; en: string; ar: string }> = {
  unverified: { rating: null, en: 'Not yet verified', ar: 'لم يُتحقق منه بعد' },
  confirmed: { rating: 5, en: 'Confirmed', ar: 'مؤكد' },
  'partly-confirmed': { rating: 4, en: 'Partly confirmed', ar: 'مؤكد جزئيا' },
  overstated: { rating: 2, en: 'Overstated', ar: 'مبالغ فيه' },
  understated: { rating: 2, en: 'Understated', ar: 'أقل من الواقع' },
  disputed: { rating: 3, en: 'Disputed', ar: 'متنازع عليه' },
  false: { rating: 1, en: 'False', ar: 'خاطئ' },
  outdated: { rating: 3, en: 'Outdated', ar: 'تجاوزه الزمن' },
  unverifiable: { rating: null, en: 'Cannot be verified', ar: 'لا يمكن التحقق منه' }
}

export const WORKFLOW_STATES = ['new', 'in-progress', 'in-review', 'done', 'dismissed'] as const
export const workflowSchema = z.enum(WORKFLOW_STATES)
export type Workflow = z.infer<typeof workflowSchema>

/** How sure the analyst is of the verdict. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const
export const confidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof confidenceSchema>
