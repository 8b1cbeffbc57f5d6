import { describe, expect, it } from 'vitest'
import type { UserFoldersFrom } from '../../../../core/workbench/user-folders.ts'
import { userFoldersFrom } from '../../../../core/workbench/user-folders.ts'

const from = (facts: Partial<UserFoldersFrom>) => userFoldersFrom({ env: {}, platform: 'linux', home: '/home/a', askDesktop: () => null, ...facts })

describe('userFoldersFrom', () => {
  it('keeps to each platform\'s convention', () => {
    expect(from({})).toEqual({ homeDir: '/home/a', configDir: '/home/a/.config/tahqiq', documentsDir: '/home/a/Documents' })
    expect(from({ platform: 'darwin', home: '/Users/a' })).toEqual({ homeDir: '/Users/a', configDir: '/Users/a/Library/Application Support/Tahqiq', documentsDir: '/Users/a/Documents' })
    expect(from({ platform: 'win32', home: '/c/a', env: { APPDATA: '/c/a/Roaming' } }).configDir).toBe('/c/a/Roaming/Tahqiq')
  })

  it('takes XDG_CONFIG_HOME only when absolute, as its specification says', () => {
    expect(from({ env: { XDG_CONFIG_HOME: '/x' } }).configDir).toBe('/x/tahqiq')
    expect(from({ env: { XDG_CONFIG_HOME: 'x' } }).configDir).toBe('/home/a/.config/tahqiq')
  })

  it('asks the desktop for the documents folder, and does not take the home folder for one', () => {
    expect(from({ askDesktop: () => '/home/a/مستندات' }).documentsDir).toBe('/home/a/مستندات')
    expect(from({ askDesktop: () => '/home/a' }).documentsDir).toBe('/home/a/Documents')
  })

  it('lets TAHQIQ_CONFIG_DIR and TAHQIQ_DOCUMENTS_DIR come before all', () => {
    const env = { TAHQIQ_CONFIG_DIR: '/c', TAHQIQ_DOCUMENTS_DIR: '/d', XDG_CONFIG_HOME: '/x' }
    expect(from({ env, askDesktop: () => '/y' })).toEqual({ homeDir: '/home/a', configDir: '/c', documentsDir: '/d' })
  })
})
