import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { canRun, COMMANDS, run } from '../../commands/commands.ts'
import type { CommandGroup } from '../../commands/commands.ts'
import type { CommandId } from '../../commands/command-ids.ts'
import { AT_ONCE } from '../../look/theme.ts'
import { CommandKey } from '../../parts/key-caps.tsx'
import { en } from '../../text/en.ts'
import { ar } from '../../text/ar.ts'
import { openArticle, useArticles } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { paletteStore } from '../../state/palette.ts'
import { useSession } from '../../state/session.ts'
import { useView } from '../../state/view.ts'

const IDS = (Object.keys(COMMANDS) as CommandId[]).filter((id) => id !== 'palette.open')
const GROUPS: readonly CommandGroup[] = ['claims', 'go', 'articles', 'edit', 'view', 'workspace']
/** How many articles the palette offers beside the commands. */
const MOST_ARTICLES = 60

/** Mantine gives the caret a moment after drawing; what is typed in that moment must not be lost. */
const takeCaret = (field: HTMLInputElement | null): void => field?.focus()

/** Every command that can be used now, found by its name in either language; and the articles. */
export function Palette() {
  const { t } = useTranslation()
  const language = useSession((session) => session.language)
  // What can be used depends on these; the palette is drawn anew with them.
  useSession((session) => session.workspace)
  useView((view) => view.selectedClaimId)
  useView((view) => view.passage)
  const articles = useArticles((state) => state.rows)
  const other = language === 'ar' ? en.commands : ar.commands
  const actions = [
    ...GROUPS.map((group) => ({
      group: t(`commands.group.${group}`),
      actions: IDS.filter((id) => COMMANDS[id].group === group && canRun(id)).map((id) => ({ id, label: t(`commands.${id}`), keywords: [other[id]], rightSection: <CommandKey command={id} />, onClick: () => { run(id) } }))
    })),
    { group: t('side.articles'), actions: articles.slice(0, MOST_ARTICLES).map((row) => ({ id: `article:${row.id}`, label: row.title, onClick: () => { openArticle(row.id).catch(showFailure) } })) }
  ].filter((group) => group.actions.length > 0)
  return (
    <Spotlight
      store={paletteStore} shortcut={null} actions={actions} nothingFound={t('palette.nothing')} scrollable maxHeight={440} overlayProps={{ blur: 0, backgroundOpacity: 0.4 }} size={620} centered={false} yOffset="12vh" radius={12} transitionProps={AT_ONCE}
      searchProps={{ ref: takeCaret, leftSection: <IconSearch size={17} aria-hidden />, placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder') }}
    />
  )
}
