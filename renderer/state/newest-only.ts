/**
 * Orders the answers to one question that is asked again and again: called with every asking, it gives what tells, once the answer is there, whether it is
 * newer than each answer taken before. One that comes after the answer to a later asking is not.
 */
export function newestOnly(): () => () => boolean {
  let asked = 0
  let taken = 0
  return () => {
    const turn = ++asked
    return () => {
      if (turn < taken) return false
      taken = turn
      return true
    }
  }
}

/** The same where only the answer to the latest asking is of use: who has asked for another folder does not want to see the one before come and go. */
export function latestOnly(): () => () => boolean {
  let asked = 0
  return () => {
    const turn = ++asked
    return () => turn === asked
  }
}
