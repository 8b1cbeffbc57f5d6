import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { latinDigits } from '../format/numbers.ts'
import { useCommitOnLeaving } from './leaving.ts'

interface Props {
  label: string
  value: string
  placeholder?: string
  disabled?: boolean
  /** Left to right whatever is written, and in Latin digits: addresses, dates, years. */
  ltr?: boolean
  multiline?: boolean
  description?: ReactNode
  /** Says what is wrong with a text, or null where it can be saved. */
  check?: (typed: string) => string | null
  /** Saves the text. Where it gives a promise, the typed text stays on show until that is kept, for `value` is the old one until then. */
  onCommit: (typed: string) => void | Promise<void>
  maxLength?: number
}

/** A text field that saves when it is left, when it goes away and when Enter is pressed; Escape brings the saved text back. */
export function CommitField({ label, value, placeholder = '', disabled = false, ltr = false, multiline = false, description = null, check, onCommit, maxLength = 20_000 }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const wrong = typed === null ? null : (check?.(typed.trim()) ?? null)
  const commit = (): void => {
    if (typed === null) return
    const next = typed.trim()
    if (next !== value && (check?.(next) ?? null) !== null) return
    const saving = next === value ? undefined : onCommit(next)
    if (saving === undefined) setTyped(null)
    else void saving.then(() => setTyped((now) => (now === typed ? null : now)))
  }
  useCommitOnLeaving(commit)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) commit()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  const common = {
    label, value: shown, placeholder, disabled, description, error: wrong, onBlur: commit, onKeyDown, maxLength,
    ...(ltr && { dir: 'ltr' as const })
  }
  const take = (text: string): void => setTyped(ltr ? latinDigits(text) : text)
  if (multiline) return <Textarea {...common} onChange={(event) => take(event.currentTarget.value)} maxRows={8} />
  return <TextInput {...common} onChange={(event) => take(event.currentTarget.value)} />
}
