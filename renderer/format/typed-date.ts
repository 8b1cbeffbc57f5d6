import { dateSchema } from '../../core/model/source.ts'

/** Whether an analyst typed a date that the calendar has: a year, a month, a day or an instant. The 13th month would be shown as another year's first. */
export function isDate(typed: string): boolean {
  if (!dateSchema.safeParse(typed).success) return false
  const [year = 0, month = 1, day = 1] = typed.slice(0, 10).split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && (typed.length <= 10 || !Number.isNaN(Date.parse(typed)))
}
