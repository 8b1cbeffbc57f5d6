import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { useSession } from '../../state/session.ts'
import type { SettingsTab } from '../../state/view.ts'
import { closeDialog, openSettings, useView } from '../../state/view.ts'
import { GeneralSettings } from './general-settings.tsx'
import { HouseSettings } from './house-settings.tsx'
import { WorkspaceSettings } from './workspace-settings.tsx'

/** Choices of this machine, of the house, and the care of the workspace's files. */
export function SettingsDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'settings')
  const tab = useView((view) => view.settingsTab)
  const workspace = useSession((session) => session.workspace)
  return (
    <Dialog opened={opened} onClose={closeDialog} title={t('settings.title')} size="lg">
      <Tabs value={workspace === null ? 'general' : tab} onChange={(value) => openSettings(value as SettingsTab)} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="general" data-autofocus={tab === 'general' || workspace === null || undefined}>{t('settings.general')}</Tabs.Tab>
          {workspace !== null && <Tabs.Tab value="house" data-autofocus={tab === 'house' || undefined}>{t('settings.house')}</Tabs.Tab>}
          {workspace !== null && <Tabs.Tab value="workspace" data-autofocus={tab === 'workspace' || undefined}>{t('settings.workspace')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="general"><GeneralSettings /></Tabs.Panel>
        {workspace !== null && <Tabs.Panel value="house"><HouseSettings workspace={workspace} /></Tabs.Panel>}
        {workspace !== null && <Tabs.Panel value="workspace"><WorkspaceSettings workspace={workspace} /></Tabs.Panel>}
      </Tabs>
    </Dialog>
  )
}
