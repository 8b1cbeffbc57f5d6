import { Modal, Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../state/session.ts'
import { closeDialog, useView } from '../../state/view.ts'
import { GeneralSettings } from './general-settings.tsx'
import { HouseSettings } from './house-settings.tsx'
import { WorkspaceSettings } from './workspace-settings.tsx'

/** Choices of this machine, of the house, and the care of the workspace's files. */
export function SettingsDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'settings')
  const workspace = useSession((session) => session.workspace)
  return (
    <Modal opened={opened} onClose={closeDialog} title={t('settings.title')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Tabs defaultValue="general" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="general" data-autofocus>{t('settings.general')}</Tabs.Tab>
          {workspace !== null && <Tabs.Tab value="house">{t('settings.house')}</Tabs.Tab>}
          {workspace !== null && <Tabs.Tab value="workspace">{t('settings.workspace')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="general"><GeneralSettings /></Tabs.Panel>
        {workspace !== null && <Tabs.Panel value="house"><HouseSettings workspace={workspace} /></Tabs.Panel>}
        {workspace !== null && <Tabs.Panel value="workspace"><WorkspaceSettings workspace={workspace} /></Tabs.Panel>}
      </Tabs>
    </Modal>
  )
}
