import { describe, expect, it } from 'vitest'
import { searchPalette } from '../../../../renderer/commands/palette-search.ts'
import { ar } from '../../../../renderer/text/ar.ts'
import { en } from '../../../../renderer/text/en.ts'

const IDS = ['workflow.in-review', 'report.open', 'review.handOut', 'review.takeIn', 'review.openBundle', 'workspace.close'] as const
const groupsIn = ({ commands }: { commands: Record<(typeof IDS)[number], string> }, other: typeof commands) => [
  { group: 'claims', actions: [IDS[0]] }, { group: 'review', actions: [IDS[2], IDS[3], IDS[4]] }, { group: 'workspace', actions: [IDS[1], IDS[5]] }
].map(({ group, actions }) => ({ group, actions: actions.map((id) => ({ id, label: commands[id], keywords: [other[id]] })) }))

const found = (query: string, groups: ReturnType<typeof groupsIn>) => searchPalette(query, groups).flatMap(({ actions }) => actions.map(({ id }) => id))

describe('searchPalette', () => {
  it('puts the commands of the review before a state that merely names it, in both languages', () => {
    const expected = ['review.handOut', 'review.takeIn', 'review.openBundle', 'workflow.in-review']
    for (const query of ['مراجعة', 'المراجعة', 'مراجعه', 'مُراجعة']) expect(found(query, groupsIn(ar, en.commands)), query).toEqual(expected)
    expect(found('review', groupsIn(en, ar.commands))).toEqual(expected)
    expect(found('review', groupsIn(ar, en.commands)), 'by the name in the other language').toEqual(expected)
  })

  it('finds words in any order, from their beginnings on', () => {
    expect(found('merge rev', groupsIn(en, ar.commands))).toEqual(['review.takeIn'])
    expect(found('حزمة تسليم', groupsIn(ar, en.commands))).toEqual(['review.handOut'])
  })

  it('finds a command by its name in the other language, behind those found by their own', () => {
    expect(found('تقرير', groupsIn(en, ar.commands))).toEqual(['report.open'])
    expect(found('bundle', groupsIn(ar, en.commands))).toEqual(['review.handOut', 'review.takeIn', 'review.openBundle'])
  })

  it('leaves everything as it stands while nothing is typed, and nothing where nothing fits', () => {
    expect(searchPalette('  ', groupsIn(en, ar.commands))).toEqual(groupsIn(en, ar.commands))
    expect(searchPalette('xyzzy', groupsIn(en, ar.commands))).toEqual([])
  })

  it('keeps a word that begins like the article whole', () => {
    expect(searchPalette('ال', [{ group: 'g', actions: [{ label: 'الحكم: مؤكد' }] }])).toHaveLength(1)
  })
})
