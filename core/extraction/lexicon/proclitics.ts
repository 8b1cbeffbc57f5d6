/** Particles written as one with the word after them, as bits of a word's `prefix`: «و», and. */
export const AND = 1
/** «ف», and so. */
export const THEN = 2
/** «ب», with, in or by. */
export const WITH = 4
/** «ل», for or to. */
export const FOR = 8
/** «ك», as. */
export const AS = 16
/** «ال», the. */
export const THE = 32

/** A spelling of one or several proclitics together and the bits it stands for. */
export interface Proclitic { form: string; bits: number }

/**
 * Every order in which proclitics follow each other: one of each group at most, in the groups' order. `contractions` says
 * how two that meet are written («ل» and «ال» as «لل»).
 */
export function combineProclitics(groups: readonly (readonly Proclitic[])[], contractions: readonly (readonly [string, string])[] = []): Proclitic[] {
  let all: Proclitic[] = [{ form: '', bits: 0 }]
  for (const group of groups) all = [...all, ...all.flatMap((before) => group.map((p) => ({ form: before.form + p.form, bits: before.bits | p.bits })))]
  return all.filter((p) => p.form !== '').map((p) => ({ ...p, form: contractions.reduce((form, [apart, met]) => form.replace(apart, met), p.form) }))
}
