import { describe, expect, it } from 'vitest'
import { commandFor, keyCaps, keyName } from '../../../../renderer/commands/key-match.ts'
import { SHORTCUTS } from '../../../../renderer/commands/shortcuts.ts'
import type { Key } from '../../../../renderer/commands/shortcuts.ts'
import { VERDICTS } from '../../../../core/model/verdict.ts'

const press = (key: Key, meta = false) => ({ code: key.code, ctrlKey: key.mod === true && !meta, metaKey: key.mod === true && meta, shiftKey: key.shift === true, altKey: key.alt === true })

describe('the shortcut table', () => {
  it('gives no key to two commands', () => {
    const names = SHORTCUTS.flatMap((shortcut) => shortcut.keys.map(keyName))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('lists each command once', () => {
    const commands = SHORTCUTS.map((shortcut) => shortcut.command)
    expect(new Set(commands).size).toBe(commands.length)
  })

  it('gives every verdict a digit, in the order of the verdicts', () => {
    VERDICTS.forEach((verdict, index) => {
      expect(commandFor(press({ code: `Digit${index + 1}` }), false)).toBe(`verdict.${verdict}`)
      expect(commandFor(press({ code: `Numpad${index + 1}` }), false)).toBe(`verdict.${verdict}`)
    })
  })

  it('keeps keys that write text out of text fields', () => {
    for (const { keys, whileTyping } of SHORTCUTS) {
      for (const key of keys) if (key.mod !== true && key.alt !== true && !/^F\d/.test(key.code)) expect(whileTyping, keyName(key)).toBeUndefined()
    }
  })
})

describe('commandFor', () => {
  it('finds the command of each key, with Ctrl and with Cmd', () => {
    for (const { command, keys, pasted } of SHORTCUTS) {
      // To answer the key of pasting would keep the browser from telling what was copied.
      const answered = pasted ? null : command
      for (const key of keys) {
        expect(commandFor(press(key), false)).toBe(answered)
        if (key.mod) expect(commandFor(press(key, true), false)).toBe(answered)
      }
    }
  })

  it('goes by the place of the key, whatever letter an Arabic layout writes there', () => {
    expect(commandFor({ code: 'KeyJ', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, false)).toBe('claim.next')
  })

  it('leaves single letters alone while text is being typed', () => {
    expect(commandFor(press({ code: 'KeyJ' }), true)).toBeNull()
    expect(commandFor(press({ code: 'KeyZ', mod: true }), true)).toBeNull()
    expect(commandFor(press({ code: 'KeyK', mod: true }), true)).toBe('palette.open')
  })

  it('does not take a key with another modifier for the same key', () => {
    expect(commandFor({ code: 'KeyJ', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }, false)).toBeNull()
  })
})

describe('keyCaps', () => {
  it('marks keys as the keyboard does', () => {
    expect(keyCaps({ code: 'KeyZ', mod: true, shift: true }, false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps({ code: 'KeyZ', mod: true, shift: true }, true)).toEqual(['⌘', '⇧', 'Z'])
    expect(keyCaps({ code: 'Slash', shift: true }, false)).toEqual(['?'])
    expect(keyCaps({ code: 'Digit4' }, false)).toEqual(['4'])
  })
})
