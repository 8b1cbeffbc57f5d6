import { describe, expect, it } from 'vitest'
import { readMapping } from '../../../../cli/commands/import.ts'

describe('--map', () => {
  it('names the column of each field, in one go or several', () => {
    expect(readMapping('title=headline,text=body.plain')).toEqual({ title: 'headline', text: 'body.plain' })
    expect(readMapping('publishedat=تاريخ النشر', { text: 'نص' })).toEqual({ text: 'نص', publishedAt: 'تاريخ النشر' })
  })
  it('leaves a field out that has nothing after its sign', () => {
    expect(readMapping('author=')).toEqual({ author: null })
  })
  it('refuses fields that an article does not have', () => {
    expect(() => readMapping('headline=title')).toThrow(/title, text, language/)
    expect(() => readMapping('title')).toThrow(/FIELD=COLUMN/)
  })
})
