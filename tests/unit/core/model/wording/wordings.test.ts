import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../../../../core/model/error.ts'
import { NOTICE_CODES } from '../../../../../core/model/workspace.ts'
import { WORDINGS } from '../../../../../core/model/wording/wordings.ts'

const FORM = /_(zero|one|two|few|many|other)$/
const english: Readonly<Record<string, string>> = WORDINGS.en
const arabic: Readonly<Record<string, string>> = WORDINGS.ar
const names = (table: Readonly<Record<string, string>>) => [...new Set(Object.keys(table).map((key) => key.replace(FORM, '')))].sort()
/** The details that a wording puts in. What stands in each language in words of its own is given once a language; what another program said in English is left out of Arabic. */
const details = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name.replace(/Arabic$/, '')).filter((name) => name !== 'reason').sort()

describe('what errors, notices and warnings say', () => {
  it('is there for every code of an error and of a notice, in both languages', () => {
    for (const table of [english, arabic]) {
      const codes = new Set(names(table).map((name) => name.slice(0, name.indexOf('/'))))
      for (const code of ERROR_CODES) expect(codes, code).toContain(code)
      for (const code of NOTICE_CODES) expect(names(table)).toContain(`remedy/${code}`)
    }
  })

  it('begins with the code of an error that there is, or with a kind of statement', () => {
    const known: readonly string[] = [...ERROR_CODES, 'notice', 'remedy', 'why', 'warning', 'lacks', 'kind']
    for (const name of names(english)) expect(known, name).toContain(name.slice(0, name.indexOf('/')))
  })

  it('sets dates and spans of numbers apart in Arabic, behind whose letters 2024-05-25 would read 25-05-2024', () => {
    const astray = Object.entries(arabic).filter(([, text]) => /[\d}](-|\.\.)[\d{]/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')))
    expect(astray).toEqual([])
  })

  it('has the same names in both languages', () => {
    expect(names(arabic)).toEqual(names(english))
  })

  it('puts the same details into both languages, except where an Arabic form says the number in words', () => {
    for (const [name, text] of Object.entries(arabic)) {
      const plain = name.replace(FORM, '')
      const other = english[name] ?? english[`${plain}_other`] ?? ''
      const [own, theirs] = [details(text), details(other)]
      if (FORM.test(name) && !own.includes('count')) expect(own, name).toEqual(own.filter((detail) => theirs.includes(detail)))
      else expect(own, name).toEqual(theirs)
    }
  })

  it('is Arabic in Arabic and English in English', () => {
    const withoutDetails = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '')
    for (const [name, text] of Object.entries(arabic)) if (withoutDetails(text).trim() !== '') expect(withoutDetails(text), name).toMatch(/[\u0621-\u064a]/)
    for (const [name, text] of Object.entries(english)) expect(text, name).not.toMatch(/[\u0600-\u06ff]/)
  })

  it('says every form of a number that Arabic has', () => {
    const counted = [...new Set(Object.keys(arabic).filter((name) => FORM.test(name)).map((name) => name.replace(FORM, '')))]
    expect(counted.length).toBeGreaterThan(10)
    for (const name of counted) for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) expect(arabic[`${name}_${form}`], `${name}_${form}`).toBeTruthy()
  })
})
