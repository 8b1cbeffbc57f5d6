import { Badge, Group, Text, UnstyledButton } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { useFirstOf } from '../../parts/first-of.tsx'
import { PassageInContext } from '../../parts/passage-in-context.tsx'
import { useChosenClaim } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { splitOff } from '../../state/joining.ts'
import { closeDialog, useView } from '../../state/view.ts'
import classes from './join-dialog.module.css'

/** Asks which of the chosen claim's passages becomes a claim of its own; to choose one does it. */
export function SplitDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'split-claim')
  const claim = useChosenClaim()
  const { shown, more } = useFirstOf(claim?.mentions ?? [])
  if (!opened || claim === null || claim.mentions.length < 2) return null
  return (
    <Dialog opened onClose={closeDialog} title={t('split.title')} size="md">
      <Text size="sm" c="dimmed" mb="sm">{t('split.hint')}</Text>
      <div className={classes.list}>
        {shown.map(({ anchor, orphaned, attribution }, index) => (
          <UnstyledButton key={`${anchor.start}-${index}`} className={classes.choice} data-autofocus={index === shown.length - 1 || undefined} onClick={() => { closeDialog(); splitOff(claim.id, anchor).catch(showFailure) }}>
            <PassageInContext anchor={anchor} kind={claim.kind} />
            <Group gap={8} wrap="nowrap" className={classes.dim}><IconArrowsSplit2 size={14} aria-hidden />{t('split.do')}{attribution !== null && <span>· <bdi>{attribution.text}</bdi></span>}{orphaned && <Badge color="red">{t('claims.orphan')}</Badge>}</Group>
          </UnstyledButton>
        ))}
        {more}
      </div>
    </Dialog>
  )
}
