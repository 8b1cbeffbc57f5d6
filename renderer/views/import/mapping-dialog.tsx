import { Button, Group, Select, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MappedField } from '../../../core/model/column-mapping.ts'
import { MAPPED_FIELDS } from '../../../core/model/column-mapping.ts'
import { Bidi } from '../../parts/bidi.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { MappingQuestion } from '../../state/column-mapping.ts'
import { useMapping } from '../../state/column-mapping.ts'
import classes from './import.module.css'

/** The choice of a column for each field, what the names tell chosen already, and the first rows as they will be read. */
function MappingForm({ question }: { question: MappingQuestion }) {
  const { t } = useTranslation()
  const { names, preview, mayLeaveOut, answer } = question
  const [chosen, setChosen] = useState(preview.guess)
  const taken = MAPPED_FIELDS.filter((field) => chosen[field] !== null)
  const cellOf = (row: readonly (string | null)[], field: MappedField): string => row[preview.columns.indexOf(chosen[field] ?? '')] ?? ''
  return (
    <form onSubmit={(event) => { event.preventDefault(); answer(chosen) }}>
      <Text size="sm" mb="sm">{t('import.map.hint')} <strong>{names.slice(0, 3).map((name, index) => <span key={name}>{index > 0 && ' · '}<Bidi>{name}</Bidi></span>)}{names.length > 3 && ' …'}</strong></Text>
      <div className={classes.mapping}>
        {MAPPED_FIELDS.map((field) => (
          <Select key={field} label={t(`import.map.field.${field}`)} searchable clearable={field !== 'text'} clearSectionMode="clear" allowDeselect={false} data={[...new Set(preview.columns)]} value={chosen[field]} placeholder={t('import.map.none')}
            error={field === 'text' && chosen.text === null ? t('import.map.needsText') : null} onChange={(column) => setChosen({ ...chosen, [field]: column })} />
        ))}
      </div>
      <Text size="xs" fw={600} mt="md" mb={4} id="mapping-preview">{t('import.map.preview')}</Text>
      <div className={classes.mapped} tabIndex={0} role="region" aria-labelledby="mapping-preview">
        <Table stickyHeader fz="xs" layout="auto">
          <Table.Thead><Table.Tr>{taken.map((field) => <Table.Th key={field} scope="col">{t(`import.map.field.${field}`)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>{preview.rows.map((row, index) => <Table.Tr key={index}>{taken.map((field) => <Table.Td key={field} className={field === 'text' ? classes.mappedText : undefined}><Bidi>{cellOf(row, field)}</Bidi></Table.Td>)}</Table.Tr>)}</Table.Tbody>
        </Table>
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={() => answer(null)}>{t('common.cancel')}</Button>
        {mayLeaveOut && <Button variant="default" onClick={() => answer('leave-out')}>{t('import.map.leaveOut')}</Button>}
        <Button type="submit" data-autofocus disabled={chosen.text === null}>{t('import.map.do')}</Button>
      </Group>
    </form>
  )
}

/** Asks which columns of a table or JSON file hold what, before it is imported. */
export function MappingDialog() {
  const { t } = useTranslation()
  const question = useMapping((mapping) => mapping.question)
  return (
    <Dialog opened={question !== null} onClose={() => question?.answer(null)} size="min(900px, 94vw)" title={t('import.map.title')}>
      {question !== null && <MappingForm key={question.names.join('\n')} question={question} />}
    </Dialog>
  )
}
