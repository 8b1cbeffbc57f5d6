import { describe, expect, it } from 'vitest'
import { pathInText, pathParts } from '../../../../core/model/path-text.ts'

describe('a path in a text', () => {
  it('is in its parts what it is as a whole, with either slash', () => {
    for (const path of ['/home/ليلى/حرب 2026', 'C:\\Users\\ليلى\\x.txt', '~/a//b/', 'x.txt', '']) expect(pathParts(path).join('')).toBe(path)
    expect(pathParts('~/Documents/حرب 2026')).toEqual(['~/', 'Documents/', 'حرب 2026'])
  })
  it('sets names of right-to-left letters apart, so that digits and brackets stay in their own name', () => {
    expect(pathInText('/home/حرب 2023 (AFP)/x')).toBe('\u2066/home/\u2068حرب 2023 (AFP)\u2069/x\u2069')
    expect(pathInText('../../etc/x')).toBe('\u2066../../etc/x\u2069')
  })
})
