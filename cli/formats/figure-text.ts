import type { Figure } from '../../core/model/figure.ts'

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** A figure in a few characters for a terminal: `1,170+ person`, `200–250 person`, `~61,000,000,000 USD`. */
export function figureText({ value, min, max, qualifier, unit }: Figure): string {
  const marks: Partial<Record<Figure['qualifier'], string>> = { about: '~', nearly: '~', 'less-than': '<', 'up-to': '≤', 'more-than': '>', 'at-least': '≥' }
  const number = value !== null
    ? `${marks[qualifier] ?? ''}${grouped(value)}`
    : `${min === null ? '' : grouped(min)}–${max === null ? '' : grouped(max)}`
  return unit === null ? number : `${number} ${unit}`
}
