import { expect, it } from 'vitest'
import { isDate } from '../../../../renderer/format/typed-date.ts'

it.each(['2024', '2024-05', '2024-05-25', '2024-02-29', '2024-05-25T12:30:00Z'])('takes %s', (typed) => expect(isDate(typed)).toBe(true))

it.each(['2024-13', '2024-13-01', '2024-00', '2023-02-29', '2024-05-32', '2024-5-25', '25-05-2024', '2024-05-25T27:00:00Z', 'May 2024', ''])('refuses %s', (typed) => expect(isDate(typed)).toBe(false))
