import { ActionIcon, Indicator, Menu, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconBell, IconDotsVertical, IconFileAnalytics, IconFileImport, IconFolderOpen, IconFolderPlus, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSearch, IconSettings, IconSun, IconUsers } from '@tabler/icons-react'
import { useComputedColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { run } from '../../commands/commands.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { CommandKey, KeyCaps } from '../../parts/key-caps.tsx'
import { Logo } from '../../parts/logo.tsx'
import { palette } from '../../state/palette.ts'
import { useSession } from '../../state/session.ts'
import classes from './workbench.module.css'

/** The bar at the top: where one is, the palette, and what is used most. */
export function TopBar() {
  const { t } = useTranslation()
  const workspace = useSession((session) => session.workspace)
  const dark = useComputedColorScheme('light') === 'dark'
  const writable = workspace?.readOnly === false
  const notices = workspace?.notices.length ?? 0
  return (
    <header className={classes.top}>
      <div className={classes.brand}>
        <Logo className={classes.logo} />
        <h1 className={classes.workspace} style={{ margin: 0 }}><Bidi>{workspace?.workspace.title ?? t('app.name')}</Bidi></h1>
      </div>
      <UnstyledButton className={classes.command} onClick={() => palette.open()}>
        <IconSearch size={14} aria-hidden />
        <span className={classes.commandText}>{t('palette.placeholder')}</span>
        <span className={classes.commandKey}><KeyCaps shortcut={{ code: 'KeyK', mod: true }} /></span>
      </UnstyledButton>
      <div className={classes.actions}>
        <IconButton label={t('common.undo')} command="history.undo" disabled={!writable || !workspace.canUndo} onClick={() => run('history.undo')}><IconArrowBackUp size={17} className="tq-flip" /></IconButton>
        <IconButton label={t('common.redo')} command="history.redo" disabled={!writable || !workspace.canRedo} onClick={() => run('history.redo')}><IconArrowForwardUp size={17} className="tq-flip" /></IconButton>
        <span className={classes.divider} />
        <IconButton label={t('commands.import.files')} command="import.files" disabled={!writable} onClick={() => run('import.files')}><IconFileImport size={17} /></IconButton>
        <IconButton label={t('commands.report.open')} command="report.open" onClick={() => run('report.open')}><IconFileAnalytics size={17} /></IconButton>
        <IconButton label={t('review.handing')} onClick={() => run('review.handOut')}><IconUsers size={17} /></IconButton>
        <span className={classes.divider} />
        <Indicator disabled={notices === 0} size={7} offset={6} color="orange">
          <IconButton label={notices === 0 ? t('notices.open') : t('count.notices', { count: notices })} onClick={() => run('notices.open')}><IconBell size={17} /></IconButton>
        </Indicator>
        <IconButton label={t('commands.language.toggle')} onClick={() => run('language.toggle')}><IconLanguage size={17} /></IconButton>
        <IconButton label={t('commands.theme.toggle')} onClick={() => run('theme.toggle')}>{dark ? <IconSun size={17} /> : <IconMoon size={17} />}</IconButton>
        <Menu position="bottom-end" width={230}>
          <Menu.Target><ActionIcon aria-label={t('status.menu')}><IconDotsVertical size={17} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconSettings size={15} />} rightSection={<CommandKey command="settings.open" />} onClick={() => run('settings.open')}>{t('commands.settings.open')}</Menu.Item>
            <Menu.Item leftSection={<IconKeyboard size={15} />} rightSection={<KeyCaps shortcut={{ code: 'Slash', shift: true }} />} onClick={() => run('help.open')}>{t('commands.help.open')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconFolderOpen size={15} />} onClick={() => run('workspace.open')}>{t('commands.workspace.open')}</Menu.Item>
            <Menu.Item leftSection={<IconFolderPlus size={15} />} onClick={() => run('workspace.create')}>{t('commands.workspace.create')}</Menu.Item>
            <Menu.Item leftSection={<IconLogout size={15} className="tq-flip" />} onClick={() => run('workspace.close')}>{t('commands.workspace.close')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  )
}
