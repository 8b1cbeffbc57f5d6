import type { CommandId } from './command-ids.ts'

/**
 * A key by its place on the keyboard (KeyboardEvent.code), so that it works whatever layout is active.
 * `mod` is Ctrl, or Cmd on a Mac.
 */
export interface Key { code: string; mod?: true; shift?: true; alt?: true }

/**
 * A command's keys. `whileTyping` says that they work in text fields too; single letters never do. `pasted`: it is not the keys that are answered but the
 * browser's own paste, which alone brings what was copied.
 */
export interface Shortcut { command: CommandId; keys: readonly Key[]; whileTyping?: true; pasted?: true }

const digit = (n: number): readonly Key[] => [{ code: `Digit${n}` }, { code: `Numpad${n}` }]

/** Every keyboard shortcut. No two may share a key; a test says so. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'palette.open', keys: [{ code: 'KeyK', mod: true }, { code: 'KeyP', mod: true, shift: true }], whileTyping: true },
  { command: 'help.open', keys: [{ code: 'Slash', shift: true }, { code: 'F1' }] },
  { command: 'settings.open', keys: [{ code: 'Comma', mod: true }], whileTyping: true },
  { command: 'import.files', keys: [{ code: 'KeyO', mod: true }], whileTyping: true },
  { command: 'import.paste', keys: [{ code: 'KeyV', mod: true }], pasted: true },
  { command: 'report.open', keys: [{ code: 'KeyE', mod: true, shift: true }], whileTyping: true },
  { command: 'article.find', keys: [{ code: 'KeyF', mod: true }], whileTyping: true },
  { command: 'search.focus', keys: [{ code: 'Slash' }, { code: 'KeyF', mod: true, shift: true }] },

  { command: 'claim.next', keys: [{ code: 'KeyJ' }, { code: 'ArrowDown', alt: true }] },
  { command: 'claim.previous', keys: [{ code: 'KeyK' }, { code: 'ArrowUp', alt: true }] },
  { command: 'claim.nextUnverified', keys: [{ code: 'KeyU' }] },
  { command: 'claim.new', keys: [{ code: 'KeyC' }] },
  { command: 'claim.mention', keys: [{ code: 'KeyM' }] },
  { command: 'claim.join', keys: [{ code: 'KeyM', shift: true }] },
  { command: 'claim.split', keys: [{ code: 'KeyS', shift: true }] },
  { command: 'claim.reveal', keys: [{ code: 'KeyG' }] },
  { command: 'claim.dismiss', keys: [{ code: 'KeyX' }] },
  { command: 'claim.remove', keys: [{ code: 'Delete', shift: true }] },

  { command: 'verdict.unverified', keys: digit(1) },
  { command: 'verdict.confirmed', keys: digit(2) },
  { command: 'verdict.partly-confirmed', keys: digit(3) },
  { command: 'verdict.overstated', keys: digit(4) },
  { command: 'verdict.understated', keys: digit(5) },
  { command: 'verdict.disputed', keys: digit(6) },
  { command: 'verdict.false', keys: digit(7) },
  { command: 'verdict.outdated', keys: digit(8) },
  { command: 'verdict.unverifiable', keys: digit(9) },

  { command: 'workflow.new', keys: [{ code: 'Digit1', shift: true }] },
  { command: 'workflow.in-progress', keys: [{ code: 'Digit2', shift: true }] },
  { command: 'workflow.in-review', keys: [{ code: 'Digit3', shift: true }] },
  { command: 'workflow.done', keys: [{ code: 'Digit4', shift: true }] },
  { command: 'confidence.lower', keys: [{ code: 'Minus' }] },
  { command: 'confidence.raise', keys: [{ code: 'Equal' }] },

  { command: 'note.focus', keys: [{ code: 'KeyN' }] },
  { command: 'source.add', keys: [{ code: 'KeyS' }] },
  { command: 'history.undo', keys: [{ code: 'KeyZ', mod: true }] },
  { command: 'history.redo', keys: [{ code: 'KeyZ', mod: true, shift: true }, { code: 'KeyY', mod: true }] },

  { command: 'article.next', keys: [{ code: 'KeyJ', shift: true }] },
  { command: 'article.previous', keys: [{ code: 'KeyK', shift: true }] },
  { command: 'article.beside', keys: [{ code: 'KeyB' }] },
  { command: 'article.closeBeside', keys: [{ code: 'KeyB', shift: true }] },
  { command: 'article.swapBeside', keys: [{ code: 'KeyB', alt: true }] },
  { command: 'side.articles', keys: [{ code: 'Digit1', alt: true }] },
  { command: 'side.claims', keys: [{ code: 'Digit2', alt: true }] },
  { command: 'pane.next', keys: [{ code: 'F6' }], whileTyping: true },
  { command: 'pane.previous', keys: [{ code: 'F6', shift: true }], whileTyping: true }
]
