import { useArticles } from '../state/articles.ts'

/** What a key press says of itself. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** More than anybody presses while an article opens; a key that lies on the keyboard's end says no more than these. */
const MOST_KEPT = 200

let steps = 0
let kept: KeyPress[] = []
/** The article that was opening when the first kept key was pressed. */
let awaited: string | null = null
let answer: (pressed: KeyPress, followed: boolean) => void = () => undefined

const isUnderWay = (): boolean => steps > 0 || useArticles.getState().opening !== null

/** Says how a kept key is answered once the window is where the analyst was going; `followed` says whether further keys wait behind it. */
export function answersKeptKeys(how: typeof answer): () => void {
  answer = how
  const leave = useArticles.subscribe(answerKept)
  return () => {
    leave()
    kept = []
    answer = () => undefined
  }
}

/**
 * Keeps a key while an article opens or a step to another claim is under way, so that it is answered there and not where the analyst was before: in J and 3 the 3
 * belongs to the claim that J leads to, even where that stands in an article which takes a moment to open. A key that means the same wherever one is (`anywhere`: the palette, the help) waits only behind kept ones. Gives whether the key was kept.
 */
export function keepUntilThere(pressed: KeyPress, anywhere = false): boolean {
  if (!isUnderWay() || (anywhere && kept.length === 0)) return false
  if (kept.length === 0) awaited = useArticles.getState().opening
  if (kept.length < MOST_KEPT) kept.push(pressed)
  return true
}

/** Goes a step; keys that are pressed meanwhile wait for its end. */
export async function asStep<T>(step: () => Promise<T>): Promise<T> {
  steps += 1
  try {
    return await step()
  } finally {
    steps -= 1
    answerKept()
  }
}

/** Answers kept keys one after another, until one of them sets out again. */
function answerKept(): void {
  if (kept.length === 0 || isUnderWay()) return
  // An article that could not be opened leaves the one before on show, which the keys were not meant for.
  if (awaited !== null && useArticles.getState().open?.article.id !== awaited) kept = []
  awaited = null
  while (kept.length > 0 && !isUnderWay()) {
    const [pressed, ...others] = kept
    kept = others
    if (pressed !== undefined) answer(pressed, others.length > 0)
  }
  awaited = useArticles.getState().opening
}
