/** The probabilities of what weighs `sums`, in their order. Changes the sums. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  let all = 0
  for (let k = 0; k < sums.length; k++) all += sums[k] = Math.exp(sums[k]! - most)
  return sums.map((sum) => sum / all)
}
