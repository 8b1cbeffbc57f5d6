/** The same order of `count` items every time it is asked for with the same seed (Fisher and Yates, with the minimal standard generator of Park and Miller). */
export function shuffled(count: number, seed: number): Int32Array {
  let state = seed
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647
    const j = state % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
