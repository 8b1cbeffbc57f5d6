import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../core/model/article.ts'
import { formatDate, formatInstant } from '../../format/dates.ts'
import { webAddress } from '../../format/web-address.ts'
import { Bidi } from '../../parts/bidi.tsx'
import classes from './article-pane.module.css'

/** What an article is called and where it is from, with its buttons. `tag` says what place it has, instead of when it was imported. */
export function ArticleHeader({ article, tag, children }: { article: Article; tag?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  const url = webAddress(article.url)
  return (
    <header className={classes.header}>
      <div className={classes.heading} dir={article.direction}>
        <h2 className={classes.title}>{article.title}</h2>
        <div className={classes.facts}>
          {tag}
          {article.publisher !== null && <Bidi>{article.publisher}</Bidi>}
          {article.author !== null && <Bidi>{article.author}</Bidi>}
          {article.publishedAt !== null && <Bidi>{formatDate(article.publishedAt)}</Bidi>}
          {url !== null && <a className={classes.link} href={url} target="_blank" rel="noreferrer noopener"><Bidi>{new URL(url).hostname}</Bidi></a>}
          {tag === undefined && <Bidi>{t('article.importedAt', { date: formatInstant(article.importedAt) })}</Bidi>}
        </div>
      </div>
      {children}
    </header>
  )
}
