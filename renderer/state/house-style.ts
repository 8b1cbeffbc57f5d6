import type { HouseStyle } from '../../core/model/workspace.ts'
import { showFailure } from './failures.tsx'
import { fieldsOf } from '../unsent/change.ts'
import { kept } from '../unsent/sending.ts'
import { call } from './link.ts'
import { takeWorkspace, useSession } from './session.ts'

/** The saving under way; the next one waits for it, that an older name does not arrive behind a newer one. */
let saving: Promise<void> = Promise.resolve()

/** Changes parts of how reports of this workspace look; what fails is shown. It is noted at once, so that one that waits behind another outlives the window too. */
export function changeHouseStyle(patch: Partial<HouseStyle>): Promise<void> {
  const { workspace } = useSession.getState()
  if (workspace === null) return Promise.resolve()
  const { id, settings } = workspace.workspace
  const before = saving
  saving = kept({ at: new Date().toISOString(), workspace: id, fields: fieldsOf('house', null, patch, settings.houseStyle), call: null }, async () => {
    await before
    takeWorkspace(await call('workspace.setHouseStyle', { houseStyle: patch }))
  }).catch(showFailure)
  return saving
}
