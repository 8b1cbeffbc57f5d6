import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useMapping, withMappings } from '../../../../renderer/state/column-mapping.ts'
import { call } from '../../../../renderer/state/link.ts'

vi.mock('../../../../renderer/state/link.ts', () => ({ call: vi.fn() }))

const files = (...names: string[]) => names.map((name) => ({ name, path: `/${name}` }))
beforeEach(() => {
  vi.mocked(call).mockImplementation((async (_: string, { file }: { file: { name: string } }) => ({ preview: { columns: [file.name.slice(0, 1)], rows: [], mapping: {} } })) as never)
})

/** Answers the questions in turn, each as soon as it is asked. */
async function answering(answers: readonly (object | 'leave-out' | null)[], result: Promise<readonly { name: string }[] | null>): Promise<{ imported: string[] | null; mayLeaveOut: boolean[] }> {
  const mayLeaveOut: boolean[] = []
  for (const answer of answers) {
    const question = await vi.waitUntil(() => useMapping.getState().question)
    mayLeaveOut.push(question.mayLeaveOut)
    question.answer(answer as never)
  }
  return { imported: (await result)?.map(({ name }) => name) ?? null, mayLeaveOut }
}

describe('tables among other files', () => {
  it('can be left out, and the others are imported', async () => {
    expect(await answering(['leave-out'], withMappings(files('news.txt', 'a.csv', 'story.docx')))).toEqual({ imported: ['news.txt', 'story.docx'], mayLeaveOut: [true] })
    expect(await answering(['leave-out', {}], withMappings(files('a.csv', 'b.csv')))).toEqual({ imported: ['b.csv'], mayLeaveOut: [true, true] })
  })

  it('take everything with them only where the import is cancelled', async () => {
    expect(await answering([null], withMappings(files('news.txt', 'a.csv')))).toMatchObject({ imported: null })
  })

  it('are not asked to be left out where nothing else is imported', async () => {
    expect(await answering([{}], withMappings(files('a.csv', 'a2.csv')))).toEqual({ imported: ['a.csv', 'a2.csv'], mayLeaveOut: [false] })
    expect(await answering(['leave-out', 'leave-out'], withMappings(files('a.csv', 'b.csv')))).toMatchObject({ imported: null })
  })
})
