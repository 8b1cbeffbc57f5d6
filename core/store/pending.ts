import type { Article } from '../model/article.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { AppError } from '../model/error.ts'
import type { Intent } from './intents.ts'

/** An intent that is decided in memory and on its way: first its own file, then those of its articles. */
export interface OpenIntent {
  changeId: string
  /** What its file will say, until that is durable. */
  content: Intent | null
  /** The writing under way. */
  writing: Promise<void> | null
  failure: AppError | null
  /** Articles whose file does not hold their part yet. */
  remaining: Set<string>
}

/** What memory knows of one article that its files do not hold yet. */
export interface Pending {
  events: ClaimEvent[]
  /** The article's facts, where they changed. */
  article: Article | null
  /** The new text, where it is replaced. */
  text: string | null
  /** The file may only be written once these are durable, or a crash could leave half of a change. */
  intents: Set<OpenIntent>
  writing: Promise<void> | null
  next: Promise<void> | null
  failure: AppError | null
  retries: number
}

export const nothingPending = (): Pending => ({ events: [], article: null, text: null, intents: new Set(), writing: null, next: null, failure: null, retries: 0 })

export const isPending = ({ events, article, text, intents }: Pending): boolean => events.length > 0 || article !== null || text !== null || intents.size > 0
