import i18next from 'i18next'
import type { Input } from '../../core/contract/calls.ts'
import type { ClaimPatch } from '../../core/model/claim.ts'
import type { Source } from '../../core/model/source.ts'
import { codeOf, showDone, showFailure } from '../state/failures.tsx'
import { call } from '../state/link.ts'
import { useSession } from '../state/session.ts'
import type { Change, FieldChange } from './change.ts'
import { asJson, isSame, placeOf } from './change.ts'
import { changesOf, OWN_PAGE, pageOf, pagesKept, strike } from './journal.ts'
import { isUnanswered, isUnderWay, onUnanswered } from './sending.ts'
import type { Unsettled } from './unsettled.ts'
import { addUnsettled, hearOfUnsettled } from './unsettled.ts'

/** What the browser had sent of a page that is gone may be on its way still. */
const ON_THE_WAY_MS = 400
/** After how long a change without an answer is tried again where the link was not seen to break; each time that it gets none again twice as long, up to half a minute. */
const AGAIN_MS = 2000
const AGAIN_MOST_MS = 30_000

/** What stands where a change writes; undefined where its claim or article is gone. */
async function standing({ on, id, field }: FieldChange): Promise<unknown> {
  if (on === 'preferences') return (await call('app.info', {})).preferences[field as 'reviewer']
  if (on === 'workspace' || on === 'house') {
    const workspace = (await call('workspace.state', {}))?.workspace
    return on === 'house' ? workspace?.settings.houseStyle[field as 'name'] : workspace?.title
  }
  try {
    if (on === 'article') return (await call('articles.get', { articleId: id ?? '' })).article[field as 'title']
    const claim = await call('claims.get', { claimId: id ?? '' })
    if (!field.startsWith('sources.')) return claim[field as 'note']
    return claim.sources.find((source) => source.id === field.slice('sources.'.length)) ?? null
  } catch (error) {
    if (codeOf(error) === 'not-found') return undefined
    throw error
  }
}

interface Writing { to: unknown; who: string; at: string }

/** What was written in a claim's field since a moment, by whomever, the latest last. */
async function writtenSince(at: string, { on, id, field }: FieldChange): Promise<Writing[]> {
  if (on !== 'claim' || id === null) return []
  const { events } = await call('claims.history', { claimId: id })
  const [name] = field.split('.')
  return events.filter((event) => event.at >= at && event.claimId === id).flatMap(({ changes, by, at: when }) => changes.filter((change) => change.field === name).map(({ to }) => ({ to, who: by, at: when })))
}

/**
 * What is to be done about a field: nothing where it stands as it was written, or stood so and somebody who saw it wrote something else; send it where what stands
 * is what stood before, or what the same page wrote, or nobody has written there since; else ask. `written` is what that page wrote there before.
 */
async function due(field: FieldChange, at: string, now: unknown, written: readonly unknown[]): Promise<'nothing' | 'send' | { ask: Writing | null }> {
  if (now === undefined) return { ask: null }
  if (isSame(now, field.to)) return 'nothing'
  if (field.before !== undefined && [field.before, ...written].some((value) => isSame(value, now))) return 'send'
  const since = await writtenSince(at, field)
  if (since.some(({ to }) => isSame(to, field.to))) return 'nothing'
  return field.on === 'claim' && since.length === 0 ? 'send' : { ask: since.at(-1) ?? null }
}

const patchOf = (fields: readonly FieldChange[], on: FieldChange['on']): Record<string, unknown> => Object.fromEntries(fields.filter((field) => field.on === on).map(({ field, to }) => [field, to]))

/** Writes fields as they were meant, those of claims as one action. */
export async function write(fields: readonly FieldChange[]): Promise<void> {
  const patches = new Map<string, ClaimPatch>()
  for (const { on, id, field, to } of fields) {
    if (on !== 'claim' || id === null) continue
    const source = field.startsWith('sources.') ? field.slice('sources.'.length) : null
    if (source === null) patches.set(id, { ...patches.get(id), [field]: to } as ClaimPatch)
    else await (to === null ? call('sources.remove', { claimId: id, sourceId: source }) : call('sources.save', { claimId: id, source: to as unknown as Source }))
  }
  if (patches.size > 0) await call('claims.edit', { edits: [...patches].map(([claimId, patch]) => ({ claimId, patch })) })
  for (const articleId of new Set(fields.flatMap(({ on, id }) => (on === 'article' && id !== null ? [id] : [])))) {
    await call('articles.setFacts', { articleId, facts: patchOf(fields.filter(({ id }) => id === articleId), 'article') })
  }
  for (const { on, to } of fields) if (on === 'workspace') await call('workspace.setTitle', { title: typeof to === 'string' ? to : '' })
  if (fields.some(({ on }) => on === 'house')) await call('workspace.setHouseStyle', { houseStyle: patchOf(fields, 'house') })
  if (fields.some(({ on }) => on === 'preferences')) await call('app.setPreferences', patchOf(fields, 'preferences'))
}

/** Makes a call again that makes or removes something, unless it was made; gives whether it had to be. */
async function callAgain({ name, input }: NonNullable<Change['call']>, at: string): Promise<boolean> {
  // Claims that are merged already stay as they are, and are told as unchanged.
  if (name === 'claims.join') return (await call(name, input as unknown as Input<typeof name>)).changeId !== null
  if (name === 'claims.addMention' || name === 'claims.split') {
    // A passage that is a mention already, or none any more, is refused: it had arrived.
    return call(name, input as Input<typeof name>).then(() => true, (error: unknown) => { if (['invalid-input', 'not-found'].includes(codeOf(error))) return false; throw error })
  }
  const claimOf = (claimId: string) => call('claims.get', { claimId }).catch((error: unknown) => { if (codeOf(error) === 'not-found') return null; throw error })
  if (name === 'claims.create') {
    const making = input as unknown as Input<typeof name>
    if (making.claimId === undefined || (await claimOf(making.claimId)) !== null) return false
    await call(name, making)
    return true
  }
  const claims = await Promise.all((input as unknown as Input<typeof name>).claimIds.map(claimOf))
  // One that was changed meanwhile is not what was removed.
  const claimIds = claims.flatMap((claim) => (claim === null || claim.updatedAt > at ? [] : [claim.id]))
  if (claimIds.length > 0) await call(name, { claimIds })
  return claimIds.length > 0
}

/** Sends a page's changes again, in their order: each field where what stands is still what stood before it. Where something else does, it waits to be settled. */
async function sendAgain(page: string): Promise<void> {
  const { workspace } = useSession.getState()
  /** What this page itself wrote at each place so far. */
  const own = new Map<string, unknown[]>()
  let sent = 0
  for (const { key, change } of changesOf(page)) {
    const isOurs = change.workspace === null || (workspace !== null && !workspace.readOnly && change.workspace === workspace.workspace.id)
    if (!isOurs || isUnderWay(key)) continue
    const missing: FieldChange[] = []
    const unsettled: Unsettled[] = []
    for (const field of change.fields) {
      const written = own.get(placeOf(field)) ?? []
      own.set(placeOf(field), [...written, field.to])
      const now = await standing(field)
      const doing = await due(field, change.at, now, written)
      if (doing === 'send') missing.push(field)
      // Which width a pane has is nothing to ask about.
      else if (doing !== 'nothing' && field.on !== 'preferences') {
        const by = doing.ask === null ? {} : { by: { who: doing.ask.who, at: doing.ask.at } }
        unsettled.push({ workspace: change.workspace, at: change.at, change: field, ...(now !== undefined && { now: asJson(now) }), ...by })
      }
    }
    let isCalled = false
    try {
      await write(missing)
      isCalled = change.call !== null && (await callAgain(change.call, change.at))
    } catch (error) {
      if (isUnanswered(error)) throw error
      showFailure(error)
      unsettled.push(...missing.map((field) => ({ workspace: change.workspace, at: change.at, change: field })))
    }
    addUnsettled(unsettled)
    strike(key)
    if (isCalled || missing.some(({ on }) => on !== 'preferences')) sent += 1
  }
  if (sent > 0 && page !== OWN_PAGE) showDone(i18next.t('unsent.sent', { count: sent }))
}

/** The pages that are gone, whose changes are for this one to send. */
const gone = new Set<string>()
const known = new Set<string>([OWN_PAGE])
let sending: Promise<void> = Promise.resolve()
let again: ReturnType<typeof setTimeout> | null = null
let delay = AGAIN_MS
/** Called when what had got no answer was sent. */
let whenSent: () => void = () => undefined

/** Tries again after a while. Where the link is seen to be broken then, its return does so. */
function tryAgain(): void {
  again ??= setTimeout(() => {
    again = null
    if (useSession.getState().connected) void sendUnsent()
  }, delay)
}

/** Sends what this page and those that are gone have not been answered, one after the other. Resolves once that has ended; what still gets no answer waits on. */
export function sendUnsent(): Promise<void> {
  sending = sending.then(async () => {
    for (const page of [OWN_PAGE, ...gone]) await sendAgain(page)
    delay = AGAIN_MS
    whenSent()
  }).catch((error: unknown) => {
    // The window says already that there is no answer; what is kept is sent when there is.
    if (!isUnanswered(error)) return showFailure(error)
    delay = Math.min(2 * delay, AGAIN_MOST_MS)
    tryAgain()
  })
  return sending
}

/** Waits until a page is gone, which holds a lock by its name as long as it lives, and then sends what it left. Of several pages that wait one gets the lock. */
function takeOver(page: string): void {
  if (known.has(page)) return
  known.add(page)
  navigator.locks.request(`tahqiq ${page}`, async () => {
    await new Promise((resolve) => { setTimeout(resolve, ON_THE_WAY_MS) })
    gone.add(page)
    void sendUnsent()
    await new Promise(() => undefined)
  }).catch(showFailure)
}

/**
 * Begins to send what pages that are gone have left, and what this one gets no answer to. Once, when the page has joined its workbench. `sent` is called each time that all
 * of it was answered.
 */
export function startSendingUnsent(sent: () => void): void {
  whenSent = sent
  // Without locks (an address that the browser does not trust) nobody knows which pages are gone.
  if (!('locks' in navigator)) return
  navigator.locks.request(`tahqiq ${OWN_PAGE}`, () => new Promise(() => undefined)).catch(showFailure)
  for (const page of pagesKept()) takeOver(page)
  window.addEventListener('storage', ({ key }) => {
    const page = pageOf(key)
    if (page !== null) takeOver(page)
    hearOfUnsettled(key)
  })
  onUnanswered(tryAgain)
}
