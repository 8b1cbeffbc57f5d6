import { expect, it } from 'vitest'
import { shortPath } from '../../../../renderer/format/short-path.ts'

it('writes the home folder as a tilde', () => {
  expect(shortPath('/home/layla/Documents/Tahqiq', '/home/layla')).toBe('~/Documents/Tahqiq')
  expect(shortPath('C:\\Users\\Layla\\Tahqiq', 'C:\\Users\\Layla')).toBe('~\\Tahqiq')
  expect(shortPath('/home/layla', '/home/layla')).toBe('~')
})

it('leaves every other path as it is', () => {
  expect(shortPath('/srv/work', '/home/layla')).toBe('/srv/work')
  expect(shortPath('/home/layla2/work', '/home/layla')).toBe('/home/layla2/work')
  expect(shortPath('/srv/work', '')).toBe('/srv/work')
})
