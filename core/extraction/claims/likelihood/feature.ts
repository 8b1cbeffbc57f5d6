import { hashOfUnits } from '../../text/hash.ts'

/** A feature is known by the hash of its name, so that none is written out while a text is read; `names` collects the names where they are wanted. */
export type FeatureNames = Map<number, string>

/** The hash of a feature's name. */
export const featureNamed = hashOfUnits

/** A feature or the beginning of its name, its hash worked out once. */
export interface Feature { readonly name: string; readonly hash: number }
/** The feature of this name. */
export const feature = (name: string): Feature => ({ name, hash: featureNamed(name) })
/** A feature for each of `members`, in their order: `before:killed`. */
export const family = (prefix: string, members: readonly string[]): readonly Feature[] => members.map((member) => feature(prefix + member))

/** Features that begin alike and end in names of a small set that is not known before («noun:boat»): each is made once. */
export class OpenFamily {
  readonly #prefix: string
  readonly #members = new Map<string, Feature>()

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The feature that ends in `member`. */
  of(member: string): Feature {
    let found = this.#members.get(member)
    if (found === undefined) this.#members.set(member, found = feature(this.#prefix + member))
    return found
  }
}
