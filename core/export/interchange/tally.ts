/** Gathers what a file could not carry, the same sentence once with its count. */
export interface Tally {
  add(sentence: (count: number) => string, key: string): void
  sentences(): string[]
}

export function openTally(): Tally {
  const rows = new Map<string, { count: number; sentence: (count: number) => string }>()
  return {
    add: (sentence, key) => {
      const row = rows.get(key)
      if (row) row.count++
      else rows.set(key, { count: 1, sentence })
    },
    sentences: () => [...rows.values()].map(({ count, sentence }) => sentence(count))
  }
}
