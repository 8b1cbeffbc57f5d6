import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate, setupMenu } from '../../../../electron/main/menu.ts'
import { recorded } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

const items = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => template.flatMap((item) => [item, ...items(Array.isArray(item.submenu) ? item.submenu : [])])

describe('the menu', () => {
  it('speaks both languages, item for item', () => {
    const [en, ar] = [items(menuTemplate('en', true)), items(menuTemplate('ar', true))]
    expect(ar.map((item) => item.role ?? item.type)).toEqual(en.map((item) => item.role ?? item.type))
    for (const item of ar) if (item.type !== 'separator') expect(item.label).toMatch(/\p{Script=Arabic}/u)
    for (const item of en) if (item.type !== 'separator') expect(item.label).toMatch(/^[A-Z]/)
  })

  it('leaves the keys of undo and redo to the page', () => {
    expect(items(menuTemplate('en', true)).map((item) => item.role)).not.toEqual(expect.arrayContaining(['undo']))
    expect(items(menuTemplate('en', true)).map((item) => item.role)).not.toEqual(expect.arrayContaining(['redo']))
  })

  it('has developer tools only in a clone', () => {
    const hasTools = (isPackaged: boolean) => items(menuTemplate('en', isPackaged)).some((item) => item.role === 'toggleDevTools')
    expect([hasTools(false), hasTools(true)]).toEqual([true, false])
  })

  it('is put up in the language asked for', () => {
    setupMenu('ar', true)
    expect((recorded.menu as MenuItemConstructorOptions[])[0]?.label).toBe('ملف')
  })
})
