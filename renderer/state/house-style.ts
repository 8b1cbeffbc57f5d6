import type { HouseStyle } from '../../core/model/workspace.ts'
import { showFailure } from './failures.tsx'
import { call } from './link.ts'
import { takeWorkspace, useSession } from './session.ts'

/** The saving under way; the next one waits for it, since each sends the whole style. */
let saving: Promise<void> = Promise.resolve()

/** Changes parts of how reports of this workspace look; what fails is shown. A change made while another is being saved takes nothing of it back. */
export function changeHouseStyle(patch: Partial<HouseStyle>): Promise<void> {
  saving = saving.then(async () => {
    const { workspace } = useSession.getState()
    if (workspace !== null) takeWorkspace(await call('workspace.setHouseStyle', { houseStyle: { ...workspace.workspace.settings.houseStyle, ...patch } }))
  }).catch(showFailure)
  return saving
}
