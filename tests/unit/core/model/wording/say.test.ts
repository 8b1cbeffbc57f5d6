import { describe, expect, it } from 'vitest'
import { failure, toErrorReply } from '../../../../../core/model/error.ts'
import type { Manner } from '../../../../../core/model/wording/say.ts'
import { say } from '../../../../../core/model/wording/say.ts'
import { statement } from '../../../../../core/model/wording/statement.ts'
import { WORDINGS } from '../../../../../core/model/wording/wordings.ts'

const arabic: Manner = { language: 'ar', wordings: WORDINGS.ar }
const english: Manner = { language: 'en', wordings: WORDINGS.en }

describe('say', () => {
  it('puts in numbers grouped, bytes in megabytes and lists with the comma of the language', () => {
    expect(say(statement('file-too-large/rows', { limit: 100_000 }), english)).toBe('The table has more than 100,000 rows; the rest was left out.')
    expect(say(statement('file-too-large/sized', { sizeBytes: 3 * 2 ** 20 + 1, limit: 2 ** 21 }), arabic)).toBe('حجم الملف 4 م.ب، والحد 2 م.ب.')
    expect(say(statement('warning/pages-damaged', { pages: '2\n7' }), english)).toBe('These pages are damaged and were left out: 2, 7.')
    expect(say(statement('warning/pages-damaged', { pages: '2\n7' }), arabic)).toBe('صفحات تالفة تُركت: 2، 7.')
  })

  it.each([[1, 'في هذه الرسالة مرفق لم يُقرأ.'], [2, 'في هذه الرسالة مرفقان لم يُقرآ.'], [5, 'في هذه الرسالة 5 مرفقات لم تُقرأ.'], [11, 'في هذه الرسالة 11 مرفقا لم تُقرأ.'], [100, 'في هذه الرسالة 100 مرفق لم تُقرأ.']])('counts %i in its own form', (count, words) => {
    expect(say(statement('warning/attachments', { count }), arabic)).toBe(words)
  })

  it('writes numbers and instants as it is told to', () => {
    const digits: Manner = { ...arabic, number: (value) => value.toLocaleString('ar-u-nu-arab'), time: () => 'أمس' }
    expect(say(statement('file-too-large/files', { limit: 1000 }), digits)).toContain('١٬٠٠٠')
    expect(say(statement('workspace-locked/held', { process: 'Tahqiq', host: 'desk', since: '2026-01-01T00:00:00Z' }), digits)).toContain('منذ أمس')
  })

  it('sets names and paths apart from the text around them where asked to', () => {
    expect(say(statement('file-exists/file', { path: '/home/ليلى/a.txt' }), { ...arabic, isolated: true })).toBe('الملف \u2066/home/\u2068ليلى\u2069/a.txt\u2069 موجود بالفعل.')
    expect(say(statement('file-empty/json', { name: 'أ.json' }), { ...english, isolated: true })).toBe('\u2068أ.json\u2069 is empty.')
  })

  it('says a statement within a statement in the same language', () => {
    const told = failure('not-text/kind', { kind: statement('kind/png'), ending: 'txt' })
    expect(told.message).toBe('This is a PNG image, though its name ends in .txt.')
    expect(say(toErrorReply(told), arabic)).toBe('هذا الملف صورة PNG مع أن اسمه ينتهي بـ.txt.')
  })

  it('says in English what it has no words for', () => {
    expect(say({ says: 'damaged-file/of-a-later-version', message: 'Something new is wrong.', details: {} }, arabic)).toBe('Something new is wrong.')
  })
})

describe('failure', () => {
  it('has the code that its name begins with, the English sentence as its message, and its cause', () => {
    const cause = new Error('ENOSPC')
    expect(failure('disk-full/export', { path: '/r.pdf' }, { cause })).toMatchObject({ code: 'disk-full', says: 'disk-full/export', message: 'There is no room left on the disk to write /r.pdf. Free some space, or choose another folder.', details: { path: '/r.pdf' }, cause })
  })
})

describe('toErrorReply', () => {
  it('names whatever was not foreseen internal, with what it said as a detail', () => {
    expect(toErrorReply(new TypeError('x is undefined'))).toEqual({ code: 'internal', says: 'internal/unforeseen', message: say({ says: 'internal/unforeseen', message: '', details: {} }, english), details: { reason: 'x is undefined' } })
  })
})
