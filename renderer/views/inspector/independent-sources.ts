import type { Source } from '../../../core/model/source.ts'

/**
 * How many of the sources counted for themselves: relays of one counter are one source with it, whoever relays them,
 * and those that give context only are none.
 */
export function independentSources(sources: readonly Source[]): number {
  const counters = new Set<string>()
  for (const source of sources) {
    if (source.stance === 'context') continue
    const counter = (source.relayOf ?? source.publisher ?? source.title).trim().toLocaleLowerCase()
    counters.add(counter === '' ? source.id : counter)
  }
  return counters.size
}
