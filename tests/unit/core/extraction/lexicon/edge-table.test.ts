import { describe, expect, it } from 'vitest'
import { EdgeTable } from '../../../../../core/extraction/lexicon/edge-table.ts'

describe('a table of edges', () => {
  const edges = Array.from({ length: 3000 }, (_, i) => [1 + (i % 60), 1 + Math.floor(i / 60), i + 1] as const)
  const table = new EdgeTable()
  for (const [node, word, next] of edges) table.add(node, word, next)

  it('leads over every edge it was given', () => {
    expect(edges.filter(([node, word, next]) => table.next(node, word) !== next)).toEqual([])
  })

  it('names every edge once', () => {
    const met: string[] = []
    table.forEach((node, word) => { met.push(`${node} ${word}`) })
    expect(met.sort()).toEqual(edges.map(([node, word]) => `${node} ${word}`).sort())
  })

  it('leads nowhere over any other', () => {
    expect([table.next(61, 1), table.next(1, 51), table.next(7, 4000), new EdgeTable().next(1, 1)]).toEqual([0, 0, 0, 0])
  })
})
