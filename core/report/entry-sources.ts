import type { Source, Stance } from '../model/source.ts'
import { formatFigure } from './format-figure.ts'
import type { ValueStyle } from './format-value.ts'
import { formatDate } from './format-value.ts'
import type { EntrySource } from './report.ts'
import { unitName } from '../model/unit-words.ts'
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, SOURCE_KIND_WORDS, STANCE_WORDS } from './words.ts'

/** A source in the words of the report. */
export function entrySource(source: Source, style: ValueStyle): EntrySource {
  const { language } = style
  const { reliability, credibility } = source
  const graded = reliability !== null || credibility !== null
  const words = [reliability && RELIABILITY_WORDS[reliability][language], credibility && CREDIBILITY_WORDS[credibility][language]].filter((word) => word !== null)
  return {
    source,
    stanceWord: STANCE_WORDS[source.stance][language],
    kindWord: SOURCE_KIND_WORDS[source.kind][language],
    grade: graded ? `${reliability ?? '–'}${credibility ?? '–'}` : null,
    gradeWords: graded ? words.join(language === 'ar' ? '، ' : ', ') : null,
    figureText: source.figure && formatFigure(source.figure, style),
    unitWord: unitName(source.figure?.unit ?? null, language),
    publishedAt: source.publishedAt && formatDate(source.publishedAt, style),
    accessedAt: source.accessedAt && formatDate(source.accessedAt, style)
  }
}

/** Counts sources by stance, those that relay one counter once: they rest on one count, however many repeat it. */
export function independentSources(sources: readonly Source[]): Record<Stance, number> {
  const counters: Record<Stance, Set<string>> = { supports: new Set(), refutes: new Set(), context: new Set() }
  const norm = (name: string) => name.normalize('NFKC').trim().toLowerCase()
  for (const source of sources) {
    const counter = source.relayOf ?? source.publisher ?? ''
    counters[source.stance].add(counter.trim() === '' ? `source ${source.id}` : `counter ${norm(counter)}`)
  }
  return { supports: counters.supports.size, refutes: counters.refutes.size, context: counters.context.size }
}
