import type { Figure } from '../../../core/model/figure.ts'

/** A figure as a form leaves it; null where its form was opened and nothing entered, which says no figure and not an unstated one. */
export function givenFigure(figure: Figure | null): Figure | null {
  const isEmpty = figure !== null && figure.qualifier !== 'vague' && figure.value === null && figure.min === null && figure.max === null
  return isEmpty ? null : figure
}
