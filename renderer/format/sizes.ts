import i18next from 'i18next'
import { formatNumber } from './numbers.ts'

/** A file's size in the largest unit that keeps it at one or more. */
export function formatSize(bytes: number): string {
  const rounded = (value: number) => formatNumber(value, { maximumFractionDigits: value < 10 ? 1 : 0 })
  if (bytes < 1024) return i18next.t('bytes.b', { amount: rounded(bytes) })
  if (bytes < 1024 ** 2) return i18next.t('bytes.kb', { amount: rounded(bytes / 1024) })
  if (bytes < 1024 ** 3) return i18next.t('bytes.mb', { amount: rounded(bytes / 1024 ** 2) })
  return i18next.t('bytes.gb', { amount: rounded(bytes / 1024 ** 3) })
}
