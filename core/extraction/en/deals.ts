import { list } from './phrases.ts'

/** What lays down who is to be let go or to come home. */
export const DEALS: readonly string[] = list('deal, truce, ceasefire, agreement, accord, pact, memorandum, protocol, roadmap, road map, arrangement, understanding, text, phase, stage, first phase, second phase, ' +
  'swap deal, exchange deal, truce deal, ceasefire deal, proposal, blueprint, draft, framework, peace plan, truce plan, ceasefire plan, exchange plan')
