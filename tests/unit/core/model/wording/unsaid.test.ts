import { describe, expect, it } from 'vitest'
import { toErrorReply } from '../../../../../core/model/error.ts'
import { errorReply } from '../../../../../core/model/error.ts'
import { say } from '../../../../../core/model/wording/say.ts'
import { unsaidReason } from '../../../../../core/model/wording/unsaid.ts'
import { WORDINGS } from '../../../../../core/model/wording/wordings.ts'

const inArabic = (told: Parameters<typeof say>[0]) => say(told, { language: 'ar', wordings: WORDINGS.ar })

describe('unsaidReason', () => {
  it('keeps what an unforeseen fault said out of the sentence, which is the reader\'s own language and says what to do', () => {
    const told = toErrorReply(new TypeError('x is undefined'))
    expect(inArabic(told)).not.toMatch(/[A-Za-z]/)
    expect(inArabic(told)).toMatch(/ما حُفظ سليم.*أعد المحاولة.*أعد تشغيل/)
    expect(unsaidReason(told, inArabic(told))).toBe('x is undefined')
  })

  it('gives nothing where the sentence quotes it or where there is none', () => {
    const told = errorReply('io-failed/disk', { path: '/a', reason: 'EIO' })
    expect(unsaidReason(told, told.message)).toBeNull()
    expect(unsaidReason(told, inArabic(told))).toBe('EIO')
    expect(unsaidReason(errorReply('cancelled/work'), 'x')).toBeNull()
  })
})
