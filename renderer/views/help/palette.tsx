import type { SpotlightActionData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { canRun, COMMANDS, run, wordOf } from '../../commands/commands.ts'
import type { CommandGroup } from '../../commands/commands.ts'
import type { CommandId } from '../../commands/command-ids.ts'
import { searchPalette } from '../../commands/palette-search.ts'
import type { OfferedGroup } from '../../commands/palette-search.ts'
import { apart } from '../../format/apart.ts'
import { CommandKey } from '../../parts/key-caps.tsx'
import { MOST_ARTICLES, PaletteFrame } from '../../parts/palette-frame.tsx'
import { en } from '../../text/en.ts'
import { ar } from '../../text/ar.ts'
import { openArticle, useArticles, useChosenClaim } from '../../state/articles.ts'
import { showFailure } from '../../state/failures.tsx'
import { leavingForm } from '../../state/form-at-work.ts'
import { paletteStore } from '../../state/palette.ts'
import { useSession } from '../../state/session.ts'
import { useView } from '../../state/view.ts'

const IDS = (Object.keys(COMMANDS) as CommandId[]).filter((id) => id !== 'palette.open')
/** What changes nothing that a form stands in or over. */
const KEEPS_FORMS: ReadonlySet<CommandId> = new Set<CommandId>(['theme.toggle', 'language.toggle'])
const GROUPS: readonly CommandGroup[] = ['claims', 'go', 'articles', 'review', 'edit', 'view', 'workspace']

/** Other words for a command, in both languages. */
function alsoCalled(id: CommandId): string[] {
  return [en, ar].flatMap(({ palette: { alsoCalled: words } }) => Object.entries(words).filter(([name]) => name === id).map(([, said]) => said))
}

/** Every command that can be used now, found by its name in either language; and the articles. */
export function Palette() {
  const { t } = useTranslation()
  const language = useSession((session) => session.language)
  // What can be used depends on these; the palette is drawn anew with them.
  useSession((session) => session.workspace)
  const claim = useChosenClaim()
  useView((view) => view.passage)
  const articles = useArticles((state) => state.rows)
  const other = (language === 'ar' ? en : ar).commands
  const commands = GROUPS.map((group) => ({
    group: t(`commands.group.${group}`),
    actions: IDS.filter((id) => COMMANDS[id].group === group && canRun(id)).map((id): SpotlightActionData => ({ id, label: t(wordOf(id, claim)), keywords: [other[id], ...alsoCalled(id)], rightSection: <CommandKey command={id} />, onClick: () => { if (KEEPS_FORMS.has(id)) run(id); else leavingForm(() => { run(id) }) } }))
  })).filter(({ actions }) => actions.length > 0)
  const offered = (query: string): OfferedGroup<SpotlightActionData>[] => {
    // While nothing is looked for, no more of a large workspace's articles are gone through than are shown.
    const rows = query.trim() === '' ? articles.slice(0, MOST_ARTICLES) : articles
    const titles = rows.map((row): SpotlightActionData => ({ id: `article:${row.id}`, label: apart(row.title), onClick: () => leavingForm(() => { openArticle(row.id).catch(showFailure) }) }))
    return searchPalette(query, titles.length === 0 ? commands : [...commands, { group: t('palette.articles'), actions: titles }]).map(({ group, actions }) => ({ group, actions: actions.slice(0, MOST_ARTICLES) }))
  }
  return <PaletteFrame store={paletteStore} actions={commands} filter={offered} nothingFound={t('palette.nothing')} placeholder={t('palette.placeholder')} icon={<IconSearch size={17} aria-hidden />} />
}
