import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../core/model/claim.ts'
import { figureInWords } from '../../format/figure-words.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { KindIcon } from '../../parts/kind-mark.tsx'
import { ModalityMark } from '../../parts/modality-mark.tsx'
import { VerdictIcon } from '../../parts/verdict-icon.tsx'
import { useSession } from '../../state/session.ts'

/** What one needs to know of a claim at a glance: figure, what it counts, who says so, the verdict. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const language = useSession((session) => session.language)
  return (
    <div dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Text fw={650} size="sm">{figureInWords(claim.figure)}</Text>
      <Group gap={6} wrap="nowrap"><KindIcon kind={claim.kind} size={13} /><Text size="xs">{t(`measure.${claim.measure}`)}</Text><ModalityMark modality={claim.modality} /></Group>
      {claim.attribution !== null && <Text size="xs" c="dimmed" lineClamp={2}><Bidi>{claim.attribution.text}</Bidi></Text>}
      <Group gap={6} mt={4} wrap="nowrap"><VerdictIcon verdict={claim.verdict} size={14} /><Text size="xs" fw={600}>{t(`verdict.${claim.verdict}`)}</Text></Group>
    </div>
  )
}
