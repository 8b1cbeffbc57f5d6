import { Button, List, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterchangeImport } from '../../../core/contract/calls.ts'
import { formatNumber } from '../../format/numbers.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { chooseFiles } from '../../state/dropped-files.ts'
import { showFailure } from '../../state/failures.tsx'
import { call, theClient } from '../../state/link.ts'
import { closeDialog, useView } from '../../state/view.ts'
import { saidOf } from '../../text/said.ts'

/** Reads claims back from a file of ours, from Web Annotations or ClaimReview, and says what could not be carried over. */
export function InterchangeDialog() {
  const { t } = useTranslation()
  const opened = useView((view) => view.dialog === 'interchange')
  const [result, setResult] = useState<InterchangeImport | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => { if (opened) setResult(null) }, [opened])
  const choose = async (): Promise<void> => {
    const [file] = await theClient().fileRefs((await chooseFiles({ accept: '.json,.jsonld,.ndjson' })).slice(0, 1))
    if (file === undefined) return
    setBusy(true)
    try {
      setResult(await call('interchange.import', { file }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog opened={opened} onClose={closeDialog} title={t('commands.import.interchange')} size="md">
      <Text size="sm" mb="md">{t('import.interchangeHint')}</Text>
      {result !== null && (
        <>
          <Text size="sm" fw={600}>{t('import.interchangeDone', { claimsAdded: formatNumber(result.claimsAdded), claimsUpdated: formatNumber(result.claimsUpdated), articlesAdded: formatNumber(result.articlesAdded) })}</Text>
          {result.notCarried.length > 0 && <><Text size="xs" mt="sm" fw={600}>{t('import.notCarried')}</Text><List size="xs">{result.notCarried.map((lack, place) => <List.Item key={place}>{saidOf(lack)}</List.Item>)}</List></>}
        </>
      )}
      <Button data-autofocus mt="md" loading={busy} onClick={() => { choose().catch(showFailure) }}>{t('import.choose')}</Button>
    </Dialog>
  )
}
