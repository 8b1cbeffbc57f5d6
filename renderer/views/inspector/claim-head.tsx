import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsJoin2, IconArrowsSplit2, IconCalendar, IconCheck, IconCopy, IconDotsVertical, IconEye, IconEyeOff, IconFileAnalytics, IconMapPin, IconQuote, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { run, wordOf } from '../../commands/commands.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { formatDate } from '../../format/dates.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { CommandKey } from '../../parts/key-caps.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { ModalityMark } from '../../parts/modality-mark.tsx'
import { PassageInContext } from '../../parts/passage-in-context.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import classes from './inspector.module.css'

/** Who says it, where and as of when, as far as the text tells. */
function Circumstances({ claim: { attribution, place, asOf } }: { claim: Claim }) {
  const { t } = useTranslation()
  return (
    <div className={classes.tags}>
      <span className={classes.tag} data-lacking={attribution === null} title={t('inspector.attribution')}><IconQuote size={13} aria-hidden />{attribution === null ? t('inspector.noAttribution') : <Bidi>{attribution.text}</Bidi>}</span>
      {place !== null && <span className={classes.tag} title={t('inspector.place')}><IconMapPin size={13} aria-hidden /><Bidi>{place.name}</Bidi></span>}
      {asOf !== null && <span className={classes.tag} title={t('inspector.asOf')}><IconCalendar size={13} aria-hidden />{formatDate(asOf)}</span>}
    </div>
  )
}

/** The figure, what it counts, its verdict and circumstances, with the passage in its context. */
export function ClaimHead({ claim, readOnly }: { claim: Claim; readOnly: boolean }) {
  const { t } = useTranslation()
  const anchor = claim.mentions[0]?.anchor
  return (
    <header className={classes.head}>
      <div className={classes.figureRow}>
        <h2 className={classes.figure} data-testid="claim-figure">{figureInWords(claim.figure)}</h2>
        <Menu position="bottom-end" width={310}>
          <Menu.Target><ActionIcon aria-label={t('inspector.actions')}><IconDotsVertical size={16} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconEye size={15} />} rightSection={<CommandKey command="claim.reveal" />} onClick={() => run('claim.reveal')}>{t('commands.claim.reveal')}</Menu.Item>
            <Menu.Item leftSection={<IconCopy size={15} />} onClick={() => { void navigator.clipboard.writeText(anchor?.quote ?? '') }}>{t('common.copy')}</Menu.Item>
            <Menu.Item leftSection={<IconFileAnalytics size={15} />} onClick={() => run('report.open')}>{t('commands.report.open')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item disabled={readOnly} leftSection={<IconArrowsJoin2 size={15} />} rightSection={<CommandKey command="claim.join" />} onClick={() => run('claim.join')}>{t('commands.claim.join')}</Menu.Item>
            <Menu.Item disabled={readOnly || claim.mentions.length < 2} leftSection={<IconArrowsSplit2 size={15} />} rightSection={<CommandKey command="claim.split" />} onClick={() => run('claim.split')}>{t('commands.claim.split')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item disabled={readOnly} leftSection={claim.workflow === 'dismissed' ? <IconCheck size={15} /> : <IconEyeOff size={15} />} rightSection={<CommandKey command="claim.dismiss" />} onClick={() => run('claim.dismiss')}>{t(wordOf('claim.dismiss', claim))}</Menu.Item>
            <Menu.Item disabled={readOnly} c="var(--mantine-color-error)" leftSection={<IconTrash size={15} />} rightSection={<CommandKey command="claim.remove" />} onClick={() => run('claim.remove')}>{t('commands.claim.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.tags}>
        <span className={classes.tag}><KindIcon kind={claim.kind} />{t(`kind.${claim.kind}`)} · {t(`measure.${claim.measure}`)}</span>
        <ModalityMark modality={claim.modality} />
        <span className={classes.tag}><VerdictIcon verdict={claim.verdict} size={14} />{t(`verdict.${claim.verdict}`)}</span>
        <span className={classes.tag}>{t(`workflow.${claim.workflow}`)}</span>
      </div>
      <Circumstances claim={claim} />
      {anchor !== undefined && (
        <PassageInContext anchor={anchor} kind={claim.kind} />
      )}
    </header>
  )
}
