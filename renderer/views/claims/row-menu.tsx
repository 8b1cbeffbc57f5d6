import { Menu } from '@mantine/core'
import { IconArrowsJoin2, IconArrowsSplit2, IconBan, IconColumns2, IconEye, IconNote, IconQuote, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ClaimSummary } from '../../../core/model/summary.ts'
import { run, wordOf } from '../../commands/commands.ts'
import type { CommandId } from '../../commands/command-ids.ts'
import { asStep } from '../../commands/keys-ahead.ts'
import { CommandKey } from '../../parts/key-caps.tsx'
import type { MenuSpot } from '../../parts/row-menu.tsx'
import { SpotMenu } from '../../parts/row-menu.tsx'
import { chosenClaim, openArticle, useArticles } from '../../state/articles.ts'
import { openBeside } from '../../state/beside.ts'
import { askToJoinMarked, canJoinMarked } from '../../state/joining.ts'
import { showFailure } from '../../state/failures.tsx'
import { useReadOnly } from '../../state/session.ts'
import { useView } from '../../state/view.ts'

/** What can be done with the claim of a row. To look at its menu chooses nothing yet; what is chosen from it is done with this claim. */
export function RowMenu({ row, name, spot, onClose }: { row: ClaimSummary; name: string; spot: MenuSpot; onClose: () => void }) {
  const { t } = useTranslation()
  const readOnly = useReadOnly()
  const openedId = useArticles((articles) => articles.open?.article.id ?? null)
  const canJoin = useView((view) => canJoinMarked(view.marked))
  const withRow = (command: CommandId) => (): void => {
    // Its article may take a moment, or not be had at all.
    asStep(() => openArticle(row.articleId, row.id)).then(() => { if (chosenClaim()?.id === row.id) run(command) }).catch(showFailure)
  }
  return (
    <SpotMenu spot={spot} label={t('common.menuOf', { name })} onClose={onClose}>
      <Menu.Item leftSection={<IconEye size={15} />} rightSection={<CommandKey command="claim.reveal" />} onClick={withRow('claim.reveal')}>{t('commands.claim.reveal')}</Menu.Item>
      <Menu.Item disabled={openedId === null || row.articleId === openedId} leftSection={<IconColumns2 size={15} />} onClick={() => { openBeside(row.articleId, row.id).catch(showFailure) }}>{t('beside.openArticle')}</Menu.Item>
      <Menu.Item disabled={readOnly} leftSection={<IconNote size={15} />} rightSection={<CommandKey command="note.focus" />} onClick={withRow('note.focus')}>{t('commands.note.focus')}</Menu.Item>
      <Menu.Item disabled={readOnly} leftSection={<IconQuote size={15} />} rightSection={<CommandKey command="source.add" />} onClick={withRow('source.add')}>{t('commands.source.add')}</Menu.Item>
      <Menu.Divider />
      {canJoin
        ? <Menu.Item disabled={readOnly} leftSection={<IconArrowsJoin2 size={15} />} rightSection={<CommandKey command="claim.join" />} onClick={() => { askToJoinMarked().catch(showFailure) }}>{t('join.marked')}</Menu.Item>
        : <Menu.Item disabled={readOnly} leftSection={<IconArrowsJoin2 size={15} />} rightSection={<CommandKey command="claim.join" />} onClick={withRow('claim.join')}>{t('commands.claim.join')}</Menu.Item>}
      <Menu.Item disabled={readOnly || row.mentionCount < 2} leftSection={<IconArrowsSplit2 size={15} />} rightSection={<CommandKey command="claim.split" />} onClick={withRow('claim.split')}>{t('commands.claim.split')}</Menu.Item>
      <Menu.Divider />
      <Menu.Item disabled={readOnly} leftSection={<IconBan size={15} />} rightSection={<CommandKey command="claim.dismiss" />} onClick={withRow('claim.dismiss')}>{t(wordOf('claim.dismiss', row))}</Menu.Item>
      <Menu.Item disabled={readOnly} c="var(--mantine-color-error)" leftSection={<IconTrash size={15} />} rightSection={<CommandKey command="claim.remove" />} onClick={withRow('claim.remove')}>{t('commands.claim.remove')}</Menu.Item>
    </SpotMenu>
  )
}
