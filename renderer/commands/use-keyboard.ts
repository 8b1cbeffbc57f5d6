import { useLayoutEffect } from 'react'
import { isPaletteOpen } from '../state/palette.ts'
import { endTypingAhead, keepForNote, requestNote } from '../state/typed-ahead.ts'
import { useView } from '../state/view.ts'
import { canRun, COMMANDS, run } from './commands.ts'
import { commandFor } from './key-match.ts'
import { answersKeptKeys, keepUntilThere } from './keys-ahead.ts'
import type { KeyPress } from './keys-ahead.ts'
import { isTyping } from './typing.ts'

/** Answers a key that was kept until now; text for a field or a dialog that an earlier one opened is no command. */
function answerKept(pressed: KeyPress, followed: boolean): void {
  if (keepForNote(pressed) || useView.getState().dialog !== null || isPaletteOpen()) return
  const command = commandFor(pressed, isTyping(document.activeElement))
  if (command === null) return
  if (command === 'note.focus' && followed && canRun(command)) requestNote(true)
  else run(command)
}

/**
 * Listens for the shortcuts. It hears keys before the editor does, so that letters typed at the read-only article are commands.
 * While a dialog, a menu or an open list has the keyboard, only keys that are no text count.
 */
export function useKeyboard(): void {
  // With the first drawing: what is on show must answer keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return
      if (!isTyping(event.target) && keepForNote(event)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const target = event.target instanceof Element ? event.target : null
      // A layer takes the keyboard a moment after it is drawn; until then, too, letters are no commands to what lies under it.
      const underLayer = useView.getState().dialog !== null || isPaletteOpen()
      const inLayer = underLayer || (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]') != null && target.closest('[data-pane]') === null)
      // Ctrl with Alt is how AltGr arrives on some systems: it writes characters.
      if (event.ctrlKey && event.altKey) return
      const command = commandFor(event, isTyping(event.target) || inLayer)
      // Letters that are no command, too: what is kept may be N and a note.
      const isText = !isTyping(event.target) && !inLayer && [...event.key].length === 1 && !event.ctrlKey && !event.metaKey
      if ((isText || (command !== null && !inLayer)) && keepUntilThere(event, command !== null && COMMANDS[command].needs === 'nothing')) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      if (command === null || (inLayer && command !== 'palette.open')) return
      if (run(command)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    const leaveKept = answersKeptKeys(answerKept)
    window.addEventListener('keydown', listen, { capture: true })
    window.addEventListener('pointerdown', endTypingAhead, { capture: true })
    return () => {
      leaveKept()
      window.removeEventListener('keydown', listen, { capture: true })
      window.removeEventListener('pointerdown', endTypingAhead, { capture: true })
    }
  }, [])
}
