import { Menu } from '@mantine/core'
import { IconArrowsJoin2, IconArrowsSplit2, IconBan, IconEye, IconNote, IconQuote, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { run } from '../../commands/commands.ts'
import { CommandKey } from '../../parts/key-caps.tsx'
import { useChosenClaim } from '../../state/articles.ts'
import { askToJoinMarked, canJoinMarked } from '../../state/joining.ts'
import { showFailure } from '../../state/failures.tsx'
import { useReadOnly } from '../../state/session.ts'
import { useView } from '../../state/view.ts'

/** Where a row's menu opens, in pixels of the window. */
export interface MenuSpot { x: number; y: number }

/** What can be done with the claim of a row, which is the chosen one while its menu is open. */
export function RowMenu({ spot, onClose }: { spot: MenuSpot; onClose: () => void }) {
  const { t } = useTranslation()
  const claim = useChosenClaim()
  const readOnly = useReadOnly()
  const canJoin = useView((view) => canJoinMarked(view.marked))
  const cannot = readOnly || claim === null
  return (
    <Menu opened onChange={(opened) => { if (!opened) onClose() }} position="bottom-start" width={310} withinPortal>
      <Menu.Target><span aria-hidden style={{ position: 'fixed', left: spot.x, top: spot.y, width: 1, height: 1, pointerEvents: 'none' }} /></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={claim === null} leftSection={<IconEye size={15} />} rightSection={<CommandKey command="claim.reveal" />} onClick={() => run('claim.reveal')}>{t('commands.claim.reveal')}</Menu.Item>
        <Menu.Item disabled={cannot} leftSection={<IconNote size={15} />} rightSection={<CommandKey command="note.focus" />} onClick={() => run('note.focus')}>{t('commands.note.focus')}</Menu.Item>
        <Menu.Item disabled={cannot} leftSection={<IconQuote size={15} />} rightSection={<CommandKey command="source.add" />} onClick={() => run('source.add')}>{t('commands.source.add')}</Menu.Item>
        <Menu.Divider />
        {canJoin
          ? <Menu.Item disabled={readOnly} leftSection={<IconArrowsJoin2 size={15} />} rightSection={<CommandKey command="claim.join" />} onClick={() => { askToJoinMarked().catch(showFailure) }}>{t('join.marked')}</Menu.Item>
          : <Menu.Item disabled={cannot} leftSection={<IconArrowsJoin2 size={15} />} rightSection={<CommandKey command="claim.join" />} onClick={() => run('claim.join')}>{t('commands.claim.join')}</Menu.Item>}
        <Menu.Item disabled={cannot || claim.mentions.length < 2} leftSection={<IconArrowsSplit2 size={15} />} rightSection={<CommandKey command="claim.split" />} onClick={() => run('claim.split')}>{t('commands.claim.split')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={cannot} leftSection={<IconBan size={15} />} rightSection={<CommandKey command="claim.dismiss" />} onClick={() => run('claim.dismiss')}>{t('commands.claim.dismiss')}</Menu.Item>
        <Menu.Item disabled={cannot} color="red" leftSection={<IconTrash size={15} />} rightSection={<CommandKey command="claim.remove" />} onClick={() => run('claim.remove')}>{t('commands.claim.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
