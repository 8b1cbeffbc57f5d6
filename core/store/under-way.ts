import { join } from 'node:path'
import { z } from 'zod'
import { statement } from '../model/wording/statement.ts'
import type { Notice } from '../model/workspace.ts'
import { writeDurably } from './durable-file.ts'
import { codeOf } from './file-system.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { Ground } from './surroundings.ts'

/**
 * Work of some length that leaves something half done if the program is killed: a file that is exported (written at `half`, then put in place at `target`), or a review bundle that is taken in,
 * whose new articles come a few at a time. `file` is what people know it by; `bundle` is the same for one bundle whatever its file is called.
 */
const longWorkSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('export'), file: z.string().min(1), target: z.string().min(1), half: z.string().min(1) }),
  z.object({ what: z.literal('merge'), file: z.string().min(1), bundle: z.string().min(1) })
])
export type LongWork = z.infer<typeof longWorkSchema>

/** What `under-way/<id>.json` holds. */
const noteSchema = z.object({ schemaVersion: z.int().positive(), at: z.string(), work: longWorkSchema })
type Note = z.infer<typeof noteSchema>

/** What work came to: all of it was done, a part of it was and stays, or all was taken back. */
export type Outcome = 'whole' | 'part' | 'nothing'

/** Work that has begun. `ended` must be told once. */
export interface WorkUnderWay { ended(outcome: Outcome): Promise<void> }

/** The names that exports give to files that are not whole yet. A note may come with a folder from anywhere: nothing of another name is removed because of it. */
const HALF = /(?:^|[/\\])\.[0-9a-f]{16}\.part$/

const sameWork = (a: LongWork, b: LongWork): boolean => (a.what === 'export' ? b.what === 'export' && a.target === b.target : b.what === 'merge' && a.bundle === b.bundle)

const noticeFor = ({ what, file }: LongWork): Notice => noticeOf(what === 'export' ? 'export-interrupted' : 'merge-interrupted', file, statement(what === 'export' ? 'notice/export-interrupted' : 'notice/merge-interrupted'))

/**
 * Notes on work that is under way, one file each, durable before the work begins and removed at its end. What is still there when the workspace is opened anew was cut short: only one program
 * has it open for writing. It is told until it is dismissed or the same work is done whole.
 */
export class UnderWay {
  readonly #ground: Ground
  readonly #board: NoticeBoard
  /** Notes on work that was cut short, by the name of their file. */
  readonly #cutShort = new Map<string, LongWork>()

  constructor(ground: Ground, board: NoticeBoard) {
    this.#ground = ground
    this.#board = board
  }

  /** Tells of the work that was cut short, and removes the halves of files that it left. */
  async resume(): Promise<void> {
    const { fileSystem, layout } = this.#ground
    for (const name of (await fileSystem.list(layout.underWay)).filter((candidate) => /^[^.].*\.json$/.test(candidate)).sort()) {
      const note = await this.#read(name)
      if (note === null) continue
      const { work } = note
      if (work.what === 'export') {
        const left = fileSystem.stamp(work.half)
        if (left !== null && HALF.test(work.half)) await fileSystem.remove(work.half).catch((error: unknown) => { if (codeOf(error) === null) throw error })
        const target = fileSystem.stamp(work.target)
        if (left === null && target !== null && target.mtimeMs >= Date.parse(note.at)) {
          // It was put in place whole; only the note outlived that.
          await this.#remove(name)
          continue
        }
      }
      this.#cutShort.set(name, work)
      this.#board.post(noticeFor(work))
    }
  }

  /** Notes work before it begins. Where the disk does not take the note the work goes on without one: it may be for another disk, and fails by itself where it is not. */
  async begin(work: LongWork): Promise<WorkUnderWay> {
    const { fileSystem, layout, format, clock, newId } = this.#ground
    const name = `${newId()}.json`
    const note: Note = { schemaVersion: format.version, at: clock().toISOString(), work }
    try {
      await fileSystem.makeFolder(layout.underWay)
      await fileSystem.syncFolder(layout.root)
      await writeDurably(fileSystem, join(layout.underWay, name), `${JSON.stringify(note, null, 1)}\n`)
    } catch (error) {
      if (codeOf(error) === null) throw error
    }
    return { ended: (outcome) => this.#ended(name, work, outcome) }
  }

  async #ended(name: string, work: LongWork, outcome: Outcome): Promise<void> {
    if (outcome === 'part') {
      // That is to be known after a restart too.
      this.#cutShort.set(name, work)
      this.#board.post(noticeFor(work))
      return
    }
    await this.#remove(name)
    if (outcome === 'whole') await this.#forget((other) => sameWork(other, work))
  }

  /** Tells no more of what was cut short. */
  dismiss(): Promise<void> { return this.#forget(() => true) }

  async #forget(which: (work: LongWork) => boolean): Promise<void> {
    for (const [name, work] of [...this.#cutShort].filter(([, each]) => which(each))) {
      this.#cutShort.delete(name)
      const { code, file } = noticeFor(work)
      this.#board.withdraw(code, file)
      await this.#remove(name)
    }
  }

  async #remove(name: string): Promise<void> {
    const { fileSystem, layout } = this.#ground
    // A note that stays tells once more of what is over; that is no reason for the work itself to fail.
    await fileSystem.remove(join(layout.underWay, name)).catch((error: unknown) => { if (codeOf(error) === null) throw error })
  }

  async #read(name: string): Promise<Note | null> {
    const { fileSystem, layout } = this.#ground
    const content = await fileSystem.read(join(layout.underWay, name)).catch((error: unknown) => {
      if (codeOf(error) === null) throw error
      return null
    })
    try {
      return noteSchema.safeParse(JSON.parse(content?.toString('utf8') ?? 'null')).data ?? null
    } catch (error) {
      // Notes are never half written by us; what another program made of one tells nothing.
      if (error instanceof SyntaxError) return null
      throw error
    }
  }
}
