import { Badge, Text, UnstyledButton } from '@mantine/core'
import { IconArrowsSplit2, IconLinkOff, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { formatShare } from '../../format/numbers.ts'
import { useFirstOf } from '../../parts/first-of.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { editClaim } from '../../state/edits.ts'
import { showFailure } from '../../state/failures.tsx'
import { splitOff } from '../../state/joining.ts'
import { chooseClaim } from '../../state/view.ts'
import classes from './inspector.module.css'

/** Where the figure stands in the text; the last place cannot be taken away. */
export function MentionsSection({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const { shown, more } = useFirstOf(claim.mentions)
  const rows = shown.map(({ anchor, orphaned }, index) => (
    <div key={`${anchor.start}-${index}`} className={classes.mention}>
      <UnstyledButton className={classes.mentionText} dir="auto" disabled={orphaned} aria-label={`${t('inspector.mentionGo')}: ${anchor.quote}`} onClick={() => chooseClaim(claim.id)}>
        {orphaned && <IconLinkOff size={13} aria-hidden color="var(--mantine-color-error)" />} {anchor.quote}
      </UnstyledButton>
      {orphaned && <Badge color="red">{t('claims.orphan')}</Badge>}
      {!readOnly && claim.mentions.length > 1 && <IconButton size="sm" label={t('split.do')} onClick={() => { splitOff(claim.id, anchor).catch(showFailure) }}><IconArrowsSplit2 size={13} /></IconButton>}
      {!readOnly && claim.mentions.length > 1 && <IconButton size="sm" label={t('inspector.mentionRemove')} onClick={() => { void editClaim(claim.id, { mentions: claim.mentions.filter((_mention, other) => other !== index) }) }}><IconX size={13} /></IconButton>}
    </div>
  ))
  return <>{rows}{more}</>
}

/** Which rule found the claim and why it is worth checking. */
export function WhySection({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const { origin } = claim
  return (
    <>
      <Text size="xs">{origin.by === 'hand' ? t('inspector.originHand') : origin.by === 'import' ? t('inspector.originImport', { format: origin.format }) : <>{t('inspector.rule')}: <bdi dir="ltr"><code>{origin.rule}</code></bdi></>}</Text>
      <Text size="xs">{t('inspector.score')}: {formatShare(claim.score)}</Text>
      {claim.reasons.length === 0 ? <Text size="xs" c="dimmed">{t('inspector.noReasons')}</Text> : <ul className={classes.reasons}>{claim.reasons.map((reason) => <li key={reason} dir="auto">{t(`reason.${reason}`, { defaultValue: reason })}</li>)}</ul>}
    </>
  )
}
