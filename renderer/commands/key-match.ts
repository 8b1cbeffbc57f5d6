import type { CommandId } from './command-ids.ts'
import type { Key, Shortcut } from './shortcuts.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** The part of a KeyboardEvent that says which key it was. */
export interface Pressed { code: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/** One text a key, the same for equal keys. */
export const keyName = (key: Key): string => `${key.mod ? 'mod+' : ''}${key.alt ? 'alt+' : ''}${key.shift ? 'shift+' : ''}${key.code}`

const BY_KEY: ReadonlyMap<string, Shortcut> = new Map(SHORTCUTS.flatMap((shortcut) => shortcut.keys.map((key) => [keyName(key), shortcut] as const)))

/** The command that a key press stands for, or null. While the analyst types, only keys that are no text count. */
export function commandFor(pressed: Pressed, typing: boolean): CommandId | null {
  const mod = pressed.ctrlKey || pressed.metaKey
  const key: Key = { code: pressed.code, ...(mod && { mod: true }), ...(pressed.altKey && { alt: true }), ...(pressed.shiftKey && { shift: true }) }
  const shortcut = BY_KEY.get(keyName(key))
  if (shortcut === undefined || shortcut.pasted === true || (typing && shortcut.whileTyping !== true)) return null
  return shortcut.command
}

const NAMES: Record<string, string> = {
  Comma: ',', Slash: '/', Minus: '−', Equal: '=', ArrowDown: '↓', ArrowUp: '↑', Delete: 'Del'
}

/** A key as its caps are marked: `Ctrl`, `Shift`, `J`. */
export function keyCaps(key: Key, mac: boolean): string[] {
  const caps: string[] = []
  if (key.mod) caps.push(mac ? '⌘' : 'Ctrl')
  if (key.alt) caps.push(mac ? '⌥' : 'Alt')
  // The mark on the cap already says that Shift is held.
  if (key.code === 'Slash' && key.shift) return [...caps, '?']
  if (key.shift) caps.push(mac ? '⇧' : 'Shift')
  caps.push(NAMES[key.code] ?? key.code.replace(/^(Key|Digit|Numpad)/, ''))
  return caps
}

/** The first key of a command, or null where it has none. */
export const keyOf = (command: CommandId): Key | null => SHORTCUTS.find((shortcut) => shortcut.command === command)?.keys[0] ?? null
