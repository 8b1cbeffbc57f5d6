import { Button, Group, Select, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../core/model/article.ts'
import type { Direction } from '../../../core/model/language.ts'
import { formatNumber, latinDigits, localeTag } from '../../format/numbers.ts'
import { isDate } from '../../format/typed-date.ts'
import { typedAddress } from '../../format/typed-address.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { PathText } from '../../parts/path-text.tsx'
import { reloadOpenArticle, useArticles } from '../../state/articles.ts'
import { chooseFiles } from '../../state/dropped-files.ts'
import { showDone, showFailure } from '../../state/failures.tsx'
import { call, theClient } from '../../state/link.ts'
import { useSession } from '../../state/session.ts'
import { closeDialog, closesThisDialog, useView } from '../../state/view.ts'
import { fieldsOf } from '../../unsent/change.ts'
import { kept } from '../../unsent/sending.ts'
import classes from './article-pane.module.css'

const LANGUAGES = ['ar', 'en', 'fr', 'he', 'fa', 'ur', 'tr', 'ku', 'uk', 'ru', 'es', 'de', 'und']

function FactsDialog({ article }: { article: Article }) {
  const { t } = useTranslation()
  const [before] = useState({ title: article.title, publisher: article.publisher ?? '', author: article.author ?? '', url: article.url ?? '', publishedAt: article.publishedAt ?? '', language: article.language, direction: article.direction })
  const [facts, setFacts] = useState(before)
  const wrongDate = facts.publishedAt !== '' && !isDate(facts.publishedAt)
  const names = new Intl.DisplayNames(localeTag(), { type: 'language', fallback: 'code' })
  const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
  const text = (field: 'title' | 'publisher' | 'author' | 'url' | 'publishedAt', ltr = false) => ({
    label: t(`article.${field}`), value: facts[field], ...(ltr && { dir: 'ltr' }), onChange: (event: { currentTarget: { value: string } }) => setFacts({ ...facts, [field]: field === 'publishedAt' ? latinDigits(event.currentTarget.value) : event.currentTarget.value })
  })
  const save = async (): Promise<void> => {
    const written = { title: facts.title.trim() === '' ? article.title : facts.title.trim(), publisher: orNull(facts.publisher), author: orNull(facts.author), url: orNull(typedAddress(facts.url)), publishedAt: orNull(facts.publishedAt), language: facts.language, direction: facts.direction }
    const change = { at: new Date().toISOString(), workspace: useSession.getState().workspace?.workspace.id ?? null, fields: fieldsOf('article', article.id, written, article), call: null }
    const close = closesThisDialog()
    await kept(change, () => call('articles.setFacts', { articleId: article.id, facts: written }))
    await reloadOpenArticle()
    close()
  }
  return (
    <FormDialog opened changed={JSON.stringify(facts) !== JSON.stringify(before)} onClose={closeDialog} title={t('article.facts')} size="lg">
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (!wrongDate) save().catch(showFailure) }}>
        <TextInput {...text('title')} data-autofocus />
        <Group grow gap="sm"><TextInput {...text('publisher')} /><TextInput {...text('author')} /></Group>
        <TextInput {...text('url', true)} />
        <TextInput {...text('publishedAt', true)} placeholder={t('article.datePlaceholder')} error={wrongDate ? t('article.dateInvalid') : null} />
        <Group grow gap="sm" align="flex-end">
          <Select label={t('article.language')} allowDeselect={false} searchable value={facts.language} data={[...new Set([...LANGUAGES, facts.language])].map((value) => ({ value, label: value === 'und' ? t('common.unknown') : (names.of(value) ?? value) }))} onChange={(language) => { if (language !== null) setFacts({ ...facts, language }) }} />
          <SegmentedControl aria-label={t('article.direction')} value={facts.direction} onChange={(direction) => setFacts({ ...facts, direction })} data={(['rtl', 'ltr'] as Direction[]).map((value) => ({ value, label: t(`article.${value}`) }))} />
        </Group>
        <Text size="xs" c="dimmed">{t('article.original')}: <PathText path={article.original.name} /></Text>
        <Group justify="flex-end" gap="xs"><Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button><Button type="submit" disabled={wrongDate}>{t('common.save')}</Button></Group>
      </form>
    </FormDialog>
  )
}

function ReplaceDialog({ article }: { article: Article }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const replace = async (input: { file: { path: string; name: string } | null; text: string | null }): Promise<void> => {
    setBusy(true)
    const close = closesThisDialog()
    try {
      const before = new Set(useArticles.getState().open?.claims.map(({ id }) => id))
      const { claims } = await call('articles.replaceText', { articleId: article.id, ...input })
      const known = claims.filter(({ id }) => before.has(id))
      const orphaned = known.filter(({ mentions }) => mentions.some((mention) => mention.orphaned))
      await reloadOpenArticle()
      close()
      showDone(t('article.replaced', { found: formatNumber(known.length - orphaned.length), orphaned: formatNumber(orphaned.length), added: formatNumber(claims.length - known.length) }))
    } catch (error) {
      showFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const fromFile = async (): Promise<void> => {
    const references = await theClient().fileRefs(await chooseFiles())
    const file = references[0]
    if (file !== undefined) await replace({ file, text: null })
  }
  return (
    <FormDialog opened changed={text.trim() !== ''} onClose={closeDialog} title={t('article.replaceTitle')} size="lg">
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void replace({ file: null, text }) }}>
        <Text size="sm">{t('article.replaceHint')}</Text>
        <Textarea aria-label={t('import.pasteText')} minRows={10} maxRows={20} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={() => { fromFile().catch(showFailure) }}>{t('article.replaceFile')}</Button>
          <Button variant="default" onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button type="submit" loading={busy} disabled={text.trim() === ''}>{t('article.replaceDo')}</Button>
        </Group>
      </form>
    </FormDialog>
  )
}

/** The dialogs about the open article: its facts, and a newer version of its text. */
export function ArticleDialogs() {
  const dialog = useView((view) => view.dialog)
  const article = useArticles((articles) => articles.open?.article ?? null)
  if (article === null) return null
  if (dialog === 'facts') return <FactsDialog key={article.id} article={article} />
  return dialog === 'replace-text' ? <ReplaceDialog key={article.id} article={article} /> : null
}
