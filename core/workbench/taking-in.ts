import type { WorkspaceStore, WorkUnderWay } from '../store/index.ts'
import type { ReviewFile } from './review-file.ts'

/** Notes that a bundle comes in, from the first step that changes the workspace: what is refused before that leaves no trace. */
export class TakingIn {
  readonly #store: WorkspaceStore
  readonly #file: ReviewFile
  #underWay: WorkUnderWay | null = null
  #hasPart = false

  constructor(store: WorkspaceStore, file: ReviewFile) {
    this.#store = store
    this.#file = file
  }

  /** Notes it before the first step, where the workspace is there for this bundle alone: whatever comes of it, what is missing is missed. */
  async first(): Promise<void> {
    await this.#begin()
    this.#hasPart = true
  }

  /** Does a step that changes the workspace; `isPart` where what it brings stays though a later one fails. */
  async step<T>(isPart: boolean, change: () => Promise<T>): Promise<T> {
    await this.#begin()
    const done = await change()
    this.#hasPart ||= isPart
    return done
  }

  /** To be told at the end, whether all came in. */
  async ended(isWhole: boolean): Promise<void> {
    // All of it may have been here already, though an earlier taking in was cut short before it could say so.
    if (isWhole && this.#store.notices.some(({ code }) => code === 'merge-interrupted')) await this.#begin()
    await this.#underWay?.ended(isWhole ? 'whole' : this.#hasPart ? 'part' : 'nothing')
  }

  async #begin(): Promise<void> {
    const { header: { workspace, reviewer, createdAt }, name } = this.#file
    this.#underWay ??= await this.#store.underWay({ what: 'merge', file: name, bundle: `${workspace.id} ${createdAt} ${reviewer}` })
  }
}
