import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../core/model/error.ts'
import { openAtStart } from '../../../../core/workbench/open-at-start.ts'
import { recordingWorkbench } from '../../../builders/recording-workbench.ts'

const failing = (code: AppError['code']) => async () => { throw new AppError({ code, says: '', message: `because ${code}`, details: {} }) }

/** The calls that opening made: name and path. */
const opened = async (options: Parameters<typeof recordingWorkbench>[0], chosen: string | null) => {
  const workbench = recordingWorkbench(options)
  const failure = await openAtStart(workbench, chosen)
  return { failure: failure?.message ?? null, calls: workbench.calls.map(({ name, input }) => [name, (input as { path: string }).path]) }
}

describe('openAtStart', () => {
  it('opens nothing where there is nothing to reopen', async () => {
    expect(await opened({}, null)).toEqual({ failure: null, calls: [] })
  })

  it('reopens the last workspace, and does not make it anew where it is gone', async () => {
    expect(await opened({ lastWorkspace: '/w' }, null)).toEqual({ failure: null, calls: [['workspace.open', '/w']] })
    expect(await opened({ lastWorkspace: '/w', answers: { 'workspace.open': failing('file-not-found') } }, null)).toEqual({ failure: 'because file-not-found', calls: [['workspace.open', '/w']] })
  })

  it('opens the workspace that was chosen rather than the last one', async () => {
    expect(await opened({ lastWorkspace: '/w' }, '/v')).toEqual({ failure: null, calls: [['workspace.open', '/v']] })
  })

  it.each(['file-not-found', 'not-a-workspace'] as const)('makes a chosen workspace where its folder says %s', async (code) => {
    expect(await opened({ answers: { 'workspace.open': failing(code) } }, '/v')).toEqual({ failure: null, calls: [['workspace.open', '/v'], ['workspace.create', '/v']] })
  })

  it('makes nothing where the chosen one is there and cannot be opened, or is a folder of other things', async () => {
    expect(await opened({ answers: { 'workspace.open': failing('version-too-new') } }, '/v')).toEqual({ failure: 'because version-too-new', calls: [['workspace.open', '/v']] })
    expect((await opened({ answers: { 'workspace.open': failing('not-a-workspace'), 'workspace.create': failing('folder-not-empty') } }, '/v')).failure).toBe('because folder-not-empty')
  })
})
