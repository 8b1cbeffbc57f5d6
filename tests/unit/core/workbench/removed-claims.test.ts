import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anchorAt } from '../../../../core/model/anchor.ts'
import type { Claim } from '../../../../core/model/claim.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const FIRST = 'قتل 12 شخصا وأصيب 30 آخرون، وفق وزارة الصحة.'
const SECOND = 'وقال شاهد إن 13 عاملا قتلوا في المصنع القديم.'
const ARTICLE = `انفجار في المصنع\n\n${FIRST}\n\n${SECOND}\n`
const NEWER = `تحديث.\n${ARTICLE}`

let at: TestWorkbench
let articleId: string
const claims = async (): Promise<Claim[]> => (await at.call('articles.get', { articleId })).claims
const on = async (words: string): Promise<Claim[]> => (await claims()).filter(({ mentions }) => mentions.some(({ anchor, orphaned }) => !orphaned && anchor.quote.includes(words)))
const the = async (words: string): Promise<Claim> => {
  const found = await on(words)
  expect(found.map(({ id }) => id), `one claim on ${words}`).toHaveLength(1)
  return found[0] as Claim
}
const replace = (text: string) => at.call('articles.replaceText', { articleId, file: null, text })
const undo = () => at.call('history.undo', {})
const redo = () => at.call('history.redo', {})
const remove = async (words: string): Promise<Claim> => {
  const claim = await the(words)
  await at.call('claims.remove', { claimIds: [claim.id] })
  return claim
}
const create = async (words: string, text: string): Promise<Claim> => {
  const start = text.indexOf(words)
  return (await at.call('claims.create', { articleId, start, end: start + words.length, fields: { note: 'باليد' } })).claims[0] as Claim
}

/** Leads the mention on these words to others, so that the passage is free without a removal. */
async function leadAway(words: string): Promise<void> {
  const claim = await the(words)
  const witness = ARTICLE.indexOf('شاهد')
  const mentions = claim.mentions.map((mention) => (mention.anchor.quote.includes(words) ? { anchor: anchorAt(ARTICLE, witness, witness + 4), attribution: null, orphaned: false } : mention))
  await at.call('claims.edit', { edits: [{ claimId: claim.id, patch: { mentions } }] })
}
/** Joins the claim on 13 into that on 12. */
async function joinThirteen(): Promise<Claim> {
  const [twelve, thirteen] = [await the('12'), await the('13')]
  await at.call('claims.join', { claimIds: [twelve.id, thirteen.id], take: [{ field: 'figure', from: twelve.id }, { field: 'attribution', from: twelve.id }] })
  return the('12')
}
/** Takes the mention on these words off its claim, as the cross beside it does. */
async function takeOff(words: string, on: TestWorkbench = at): Promise<void> {
  const { claims: all } = await on.call('articles.get', { articleId })
  const claim = all.find(({ mentions }) => mentions.some(({ anchor }) => anchor.quote.includes(words))) as Claim
  await on.call('claims.edit', { edits: [{ claimId: claim.id, patch: { mentions: claim.mentions.filter(({ anchor }) => !anchor.quote.includes(words)) } }] })
}

beforeEach(async () => {
  at = await testWorkbench()
  await at.call('app.setPreferences', { reviewer: 'Mona' })
  await at.call('workspace.create', { path: join(at.folder, 'w'), title: 'W' })
  articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
})
afterEach(() => at.close())

describe('a claim that was removed', () => {
  it('is not found again by newer texts that still have its passage, however often it moves', async () => {
    await remove('13')
    const before = (await claims()).map(({ id }) => id)
    for (const text of [NEWER, `${FIRST}\n\n${SECOND}\n`, `${SECOND}\n\nوفي الأثناء، وصلت فرق الإنقاذ.\n\n${FIRST}\n`, `نهاية اليوم.\n\n${NEWER}`]) {
      await replace(text)
      expect((await claims()).map(({ id }) => id).sort(), text).toEqual(before.sort())
    }
  })

  it('goes on being remembered where what is around it changes little by little', async () => {
    await remove('13')
    await replace(ARTICLE.replace('وقال شاهد إن', 'وقال شاهد عيان إن'))
    await replace(`وقال شاهد عيان إن 13 عاملا قتلوا في المصنع المهجور منذ سنوات.\n\n${FIRST}\n`)
    await replace(`وأعلن شاهد عيان أن 13 عاملا قتلوا داخل المصنع المهجور منذ سنوات.\n\n${FIRST}\n`)
    expect(await on('13')).toEqual([])
    await the('12')
  })

  it('is remembered through a text without its passage', async () => {
    await remove('13')
    await replace(`${FIRST}\n`)
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
  })

  it('does not keep another figure from being found there', async () => {
    await remove('13')
    await replace(ARTICLE.replace('13', '15'))
    await the('15')
  })

  it('does not keep the same figure from being found elsewhere', async () => {
    const end = (await remove('13')).mentions[0]?.anchor.end ?? Infinity
    await replace(`${ARTICLE}\nوأعلنت الشرطة مساء أن 13 عاملا قتلوا في المصنع القديم.\n`)
    expect((await the('13')).mentions.map((mention) => mention.anchor.start > end)).toEqual([true])
  })

  it('is remembered where another window removes it while the newer text is being read', async () => {
    const thirteen = await the('13')
    const replacing = replace(NEWER)
    await at.call('claims.remove', { claimIds: [thirteen.id] })
    await replacing
    expect(await on('13')).toEqual([])
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
  })

  it('is remembered after a restart, and in a backup that is restored', async () => {
    await remove('13')
    await replace(NEWER)
    await at.call('workspace.close', {})
    await at.call('workspace.open', { path: join(at.folder, 'w') })
    await replace(`صباحا.\n${NEWER}`)
    expect(await on('13')).toEqual([])
    const { path: zip } = await at.call('workspace.backup', {})
    await at.call('workspace.close', {})
    await at.call('workspace.restore', { backupPath: zip, path: join(at.folder, 'again') })
    await at.call('workspace.open', { path: join(at.folder, 'again') })
    await replace(`مساء.\n${NEWER}`)
    expect(await on('13')).toEqual([])
  })

  it('comes back by undo where the newer texts led its passage, and is remembered again by redo', async () => {
    const thirteen = await remove('13')
    await replace(NEWER)
    await replace(`نهاية اليوم.\n${NEWER}`)
    await undo()
    expect(await the('13')).toMatchObject({ id: thirteen.id, mentions: [{ orphaned: false, anchor: { start: `نهاية اليوم.\n${NEWER}`.indexOf('13 عاملا') } }] })
    await replace(NEWER)
    expect((await the('13')).id).toBe(thirteen.id)
    await redo()
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
    await undo()
    await redo()
    await replace(NEWER)
    expect(await on('13')).toEqual([])
    await undo()
    expect((await the('13')).id).toBe(thirteen.id)
  })

  it('tells in its history how its passage moved, and what it was at any time', async () => {
    const thirteen = await remove('13')
    await replace(NEWER)
    const { events } = await at.call('claims.history', { claimId: thirteen.id })
    expect(events.map(({ action }) => action)).toEqual(['extract', 'remove', 'reanchor'])
    expect(await Promise.all(events.map(({ id }) => at.call('claims.asOf', { claimId: thirteen.id, eventId: id })))).toMatchObject([{ id: thirteen.id }, null, null])
  })

  it('does not count among what a newer text moved or did not find', async () => {
    await remove('13')
    const { moved, orphaned, claims: told } = await replace(NEWER)
    expect({ moved, orphaned }).toEqual({ moved: (await claims()).flatMap(({ mentions }) => mentions).length, orphaned: 0 })
    expect(told.map(({ id }) => id).sort()).toEqual((await claims()).map(({ id }) => id).sort())
    expect(await replace(`${FIRST}\n`)).toMatchObject({ orphaned: 0 })
  })
})

describe('a mention that was taken off its claim', () => {
  it('is not found again by newer texts that still have its passage, nor after a restart', async () => {
    const { id } = await joinThirteen()
    await takeOff('13')
    for (const text of [NEWER, `${SECOND}\n\n${FIRST}\n`, `${FIRST}\n`, `نهاية اليوم.\n\n${NEWER}`]) {
      await replace(text)
      expect(await on('13'), text).toEqual([])
    }
    expect((await the('12')).id).toBe(id)
    await at.call('workspace.close', {})
    await at.call('workspace.open', { path: join(at.folder, 'w') })
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
    await replace(ARTICLE.replace('13', '15'))
    await the('15')
  })

  it('comes back by undo where the newer texts led its passage, and is remembered again by redo', async () => {
    const { id } = await joinThirteen()
    await takeOff('13')
    await replace(NEWER)
    await replace(`نهاية اليوم.\n${NEWER}`)
    await undo()
    const back = await the('13')
    expect(back.id).toBe(id)
    expect(back.mentions).toMatchObject([{ orphaned: false }, { orphaned: false, anchor: { start: `نهاية اليوم.\n${NEWER}`.indexOf('13 عاملا') } }])
    await replace(NEWER)
    expect((await the('13')).id).toBe(id)
    await redo()
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
    await undo()
    expect((await the('13')).id).toBe(id)
  })

  it('is nothing that the claim remembers by: its history and what it was at any time stay its own', async () => {
    const { id } = await joinThirteen()
    await takeOff('13')
    await replace(NEWER)
    const { events } = await at.call('claims.history', { claimId: id })
    expect(events.filter(({ claimId }) => claimId === id).map(({ action }) => action)).toEqual(['extract', 'edit', 'edit', 'reanchor'])
    expect((await at.call('claims.get', { claimId: id })).mentions).toHaveLength(1)
  })

  it('is not one that was an orphan, or went to another claim', async () => {
    const { id } = await joinThirteen()
    await replace(`${FIRST}\n`)
    await takeOff('13')
    await replace(ARTICLE)
    expect((await the('13')).id).not.toBe(id)
  })

  it('is not one that was added and taken back, or split off and led elsewhere', async () => {
    const twelve = await joinThirteen()
    const { anchor } = (await the('13')).mentions.find((mention) => mention.anchor.quote.includes('13')) ?? { anchor: { start: 0, end: 0, quote: '' } }
    await at.call('claims.split', { claimId: twelve.id, start: anchor.start, end: anchor.end, quote: anchor.quote })
    await leadAway('13')
    await at.call('claims.addMention', { claimId: twelve.id, start: anchor.start, end: anchor.end })
    await undo()
    await replace(NEWER)
    expect((await the('13')).id).not.toBe(twelve.id)
  })

  it('is right whatever order taking off, undo, redo, newer texts and restarts come in', async () => {
    const texts = [ARTICLE, NEWER, `${SECOND}\n\nوصلت فرق الإنقاذ.\n\n${FIRST}\n`]
    const step = fc.oneof(fc.constantFrom('off' as const, 'undo' as const, 'redo' as const, 'restart' as const), fc.nat(texts.length - 1))
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      await at.call('articles.remove', { articleIds: [articleId] })
      articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
      await joinThirteen()
      let [isOff, isTakenBack] = [false, false]
      for (const each of steps) {
        if (each === 'off' && !isOff) {
          await takeOff('13')
          ;[isOff, isTakenBack] = [true, false]
        } else if (each === 'undo' && isOff) {
          await undo()
          ;[isOff, isTakenBack] = [false, true]
        } else if (each === 'redo' && isTakenBack) {
          await redo()
          ;[isOff, isTakenBack] = [true, false]
        } else if (each === 'restart') {
          await at.call('workspace.close', {})
          await at.call('workspace.open', { path: join(at.folder, 'w') })
        } else if (typeof each === 'number') await replace(texts[each] as string)
        expect([(await on('12')).length, (await on('13')).length], JSON.stringify([steps, each])).toEqual([1, isOff ? 0 : 1])
      }
    }), { numRuns: 20 })
  }, 60_000)
})

describe('what is no removal', () => {
  it('is a claim made by hand at the passage: it goes on with newer texts', async () => {
    await remove('13')
    const made = await create('13 عاملا', ARTICLE)
    await replace(NEWER)
    expect(await the('13')).toMatchObject({ id: made.id, note: 'باليد' })
  })

  it('is the making of a claim that is taken back', async () => {
    await leadAway('13')
    await create('13 عاملا', ARTICLE)
    await undo()
    await replace(NEWER)
    await the('13')
  })

  it('is the joining of a claim into another, done, taken back and done again', async () => {
    const [twelve, thirteen] = [await the('12'), await the('13')]
    await at.call('claims.join', { claimIds: [twelve.id, thirteen.id], take: [{ field: 'figure', from: twelve.id }, { field: 'attribution', from: twelve.id }] })
    await undo()
    await redo()
    const joined = await the('13')
    await leadAway('13')
    await replace(NEWER)
    expect((await the('13')).id).not.toBe(joined.id)
  })
})

describe('what a reviewer did elsewhere', () => {
  const bundle = () => ({ path: join(at.folder, 'review.zip'), name: 'review.zip' })
  /** Hands everything out to Layla, and takes in what she made of it. */
  async function reviewed(work: (layla: TestWorkbench) => Promise<unknown>): Promise<void> {
    const layla = await testWorkbench()
    try {
      await layla.call('app.setPreferences', { reviewer: 'Layla' })
      await at.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: false })
      await layla.call('review.open', { file: bundle(), path: join(layla.folder, 'ws') })
      await work(layla)
      await layla.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: true })
    } finally {
      await layla.close()
    }
    await at.call('review.merge', { file: bundle(), resolutions: [] })
  }

  it('is remembered where it was a removal', async () => {
    const thirteen = await the('13')
    await reviewed((layla) => layla.call('claims.remove', { claimIds: [thirteen.id] }))
    expect(await on('13')).toEqual([])
    await replace(NEWER)
    expect(await on('13')).toEqual([])
    await undo()
    expect((await the('13')).id).toBe(thirteen.id)
    await redo()
    await replace(ARTICLE)
    expect(await on('13')).toEqual([])
    // What was handed out before the newer texts still merges: the article's text is the same again.
    await at.call('review.merge', { file: bundle(), resolutions: [] })
    expect(await on('13')).toEqual([])
    await at.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: true })
    expect(await at.call('review.compare', { file: bundle() }), 'a bundle made since says the same').toMatchObject({ changed: 0, added: 0, conflicts: [] })
  })

  it('is remembered where it was a mention taken off', async () => {
    const { id } = await joinThirteen()
    await reviewed((layla) => takeOff('13', layla))
    expect(await on('13')).toEqual([])
    await replace(NEWER)
    expect(await on('13')).toEqual([])
    await undo()
    expect((await the('13')).id).toBe(id)
  })

  it('is no mention taken off where it was split off', async () => {
    const { id } = await joinThirteen()
    await reviewed(async (layla) => {
      const anchor = (await the('13')).mentions.find((mention) => mention.anchor.quote.includes('13'))?.anchor
      await layla.call('claims.split', { claimId: id, start: anchor?.start ?? 0, end: anchor?.end ?? 0, quote: anchor?.quote ?? '' })
    })
    await leadAway('13')
    await replace(NEWER)
    await the('13')
  })

  it('begins with what was removed before it was handed out, and goes on with it to whoever it is handed to next', async () => {
    await joinThirteen()
    await takeOff('13')
    const thirty = await remove('30')
    await replace(NEWER)
    const [layla, sami] = [await testWorkbench(), await testWorkbench()]
    const openedBy = async (reviewer: TestWorkbench, name: string) => {
      await reviewer.call('app.setPreferences', { reviewer: name })
      await reviewer.call('review.open', { file: bundle(), path: join(reviewer.folder, 'ws') })
    }
    const foundBy = async (reviewer: TestWorkbench, text: string) => {
      await reviewer.call('articles.replaceText', { articleId, file: null, text })
      const { claims: all } = await reviewer.call('articles.get', { articleId })
      return all.flatMap(({ mentions }) => mentions.map(({ anchor }) => /\d+/.exec(anchor.quote)?.[0]))
    }
    try {
      await at.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: false })
      await openedBy(layla, 'Layla')
      expect(await layla.call('workspace.state', {})).toMatchObject({ canUndo: false })
      expect(await foundBy(layla, ARTICLE)).toEqual(['12'])
      await layla.call('workspace.close', {})
      await layla.call('workspace.open', { path: join(layla.folder, 'ws') })
      expect(await foundBy(layla, `مساء.\n${NEWER}`)).toEqual(['12'])
      expect(await layla.call('claims.history', { claimId: thirty.id })).toEqual({ events: [] })
      await layla.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: true })
      await openedBy(sami, 'Sami')
      expect(await foundBy(sami, ARTICLE)).toEqual(['12'])
      await replace(`مساء.\n${NEWER}`)
      expect(await at.call('review.compare', { file: bundle() }), 'it is no change to who removed it').toMatchObject({ changed: 0, added: 0, conflicts: [] })
      // What Mona brings back comes to Layla too, and stays.
      await undo()
      expect((await the('30')).id).toBe(thirty.id)
      await at.call('review.exportBundle', { filter: {}, ...bundle(), overwrite: true })
      await layla.call('review.merge', { file: bundle(), resolutions: [] })
      expect(await foundBy(layla, NEWER)).toEqual(['12', '30'])
    } finally {
      await layla.close()
      await sami.close()
    }
  })

  it('is no removal where claims were joined', async () => {
    const [twelve, thirteen] = [await the('12'), await the('13')]
    await reviewed((layla) => layla.call('claims.join', { claimIds: [twelve.id, thirteen.id], take: [{ field: 'figure', from: twelve.id }, { field: 'attribution', from: twelve.id }] }))
    const joined = await the('13')
    expect(joined.formerIds).toEqual([thirteen.id])
    await leadAway('13')
    await replace(NEWER)
    expect((await the('13')).id).not.toBe(joined.id)
  })
})

it('is right whatever order removals, undo, redo, newer texts and restarts come in', async () => {
  const figures = ['12', '30', '13'] as const
  const texts = [ARTICLE, NEWER, `${SECOND}\n\nوصلت فرق الإنقاذ.\n\n${FIRST}\n`]
  const step = fc.oneof(
    fc.constantFrom(...figures).map((figure) => ({ do: 'remove' as const, figure })), fc.constant({ do: 'undo' as const }), fc.constant({ do: 'redo' as const }),
    fc.nat(texts.length - 1).map((which) => ({ do: 'replace' as const, which })), fc.constant({ do: 'restart' as const })
  )
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
    await at.call('articles.remove', { articleIds: [articleId] })
    articleId = (await at.call('articles.importText', { title: '', text: ARTICLE })).files[0]?.articleId ?? ''
    const [done, undone]: [string[], string[]] = [[], []]
    for (const each of steps) {
      if (each.do === 'remove' && !done.includes(each.figure)) {
        await remove(each.figure)
        done.push(each.figure)
        undone.length = 0
      } else if (each.do === 'undo' && done.length > 0) {
        await undo()
        undone.push(done.pop() as string)
      } else if (each.do === 'redo' && undone.length > 0) {
        await redo()
        done.push(undone.pop() as string)
      } else if (each.do === 'replace') await replace(texts[each.which] as string)
      else if (each.do === 'restart') {
        await at.call('workspace.close', {})
        await at.call('workspace.open', { path: join(at.folder, 'w') })
      }
      const standing = await Promise.all(figures.map(async (figure) => (await on(figure)).length))
      expect(standing, JSON.stringify([steps, each])).toEqual(figures.map((figure) => (done.includes(figure) ? 0 : 1)))
    }
  }), { numRuns: 25 })
}, 60_000)
