import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { COMMANDS } from '../../commands/commands.ts'
import type { CommandGroup } from '../../commands/commands.ts'
import { SHORTCUTS } from '../../commands/shortcuts.ts'
import { apart } from '../../format/apart.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { KeyCaps, keyInWords } from '../../parts/key-caps.tsx'
import { closeDialog, useView } from '../../state/view.ts'
import classes from './help.module.css'

/** In the order that fills both columns alike: what is done with claims is as long as all else. */
const GROUPS: readonly CommandGroup[] = ['claims', 'go', 'edit', 'articles', 'review', 'view', 'workspace']

/** Every shortcut, out of the table that the keyboard goes by. */
export function HelpDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'help')
  return (
    <Dialog opened={opened} onClose={closeDialog} title={t('help.title')} size="xl">
      <Text size="sm" c="dimmed" mb="md">{t('help.intro', { keys: apart(keyInWords({ code: 'Enter', mod: true })) })}</Text>
      <div className={classes.columns} data-autofocus tabIndex={-1}>
        {GROUPS.map((group) => {
          const shortcuts = SHORTCUTS.filter((shortcut) => COMMANDS[shortcut.command].group === group)
          return shortcuts.length === 0 ? null : (
            <section key={group} className={classes.group}>
              <h3 className={classes.title}>{t(`commands.group.${group}`)}</h3>
              <dl className={classes.list}>
                {shortcuts.map((shortcut) => (
                  <div key={shortcut.command} className={classes.row}>
                    <dt>{t(`commands.${shortcut.command}`)}</dt>
                    <dd>{shortcut.keys.filter((key) => !key.code.startsWith('Numpad')).map((key, index) => <span key={index}>{index > 0 && <span className={classes.or}>{t('help.also')}</span>}<KeyCaps shortcut={key} /></span>)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
