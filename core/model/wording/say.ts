import { pathInText } from '../path-text.ts'
import type { Details, Statement } from './statement.ts'

/** How a language says things: its wordings, and what is put into them by form. */
export interface Manner {
  language: 'ar' | 'en'
  /** Wordings by name; one that counts by `count` stands under its name with each plural form of the language (`_one`, `_few` …). */
  wordings: Readonly<Record<string, string>>
  /** Writes a number; with commas between thousands where left out. */
  number?: (value: number) => string
  /** Writes an instant (ISO 8601); as it is where left out. */
  time?: (instant: string) => string
  /** Whether names, paths and technical words are set apart from the text around them by the marks of Unicode's bidirectional algorithm, as a screen needs. */
  isolated?: boolean
}

const SLOT = /\{\{(\w+)(?:, (\w+))?\}\}/g
const MEGABYTE = 1024 * 1024
const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') }

/** Between items of a list. */
const COMMA = { ar: '، ', en: ', ' } as const

const plainNumber = (value: number): string => value.toLocaleString('en')

function wordingOf(name: string, { count }: Details, { language, wordings }: Manner): string | undefined {
  if (typeof count === 'number') {
    const counted = wordings[`${name}_${plurals[language].select(count)}`] ?? wordings[`${name}_other`]
    if (counted !== undefined) return counted
  }
  return Object.hasOwn(wordings, name) ? wordings[name] : undefined
}

/** Says a statement in a manner; in its own English where the manner has no words for it. */
export function say(given: Statement, manner: Manner): string {
  const { language, number = plainNumber, time = (instant) => instant, isolated = false } = manner
  const wording = wordingOf(given.says, given.details, manner)
  if (wording === undefined) return given.message
  const apart = (text: string, mark: string): string => (isolated ? `${mark}${text}\u2069` : text)
  const anyDirection = (text: string): string => apart(text, '\u2068')
  const leftToRight = (text: string): string => apart(text, '\u2066')
  const put: Readonly<Record<string, (value: string | number) => string>> = {
    /** A number. */
    n: (value) => (typeof value === 'number' ? number(value) : value),
    /** Bytes, in whole megabytes, upwards. */
    mb: (value) => (typeof value === 'number' ? number(Math.ceil(value / MEGABYTE)) : value),
    /** A name or title, in whatever direction it runs. */
    name: (value) => anyDirection(String(value)),
    /** A path, which runs left to right in any text. */
    path: (value) => (isolated ? pathInText(String(value)) : String(value)),
    /** An id, a code or what another program said in its own words. */
    technical: (value) => leftToRight(String(value)),
    /** The ending of a file's name. */
    ending: (value) => leftToRight(`.${value}`),
    /** An instant. */
    time: (value) => time(String(value)),
    /** Names, one a line. */
    list: (value) => String(value).split('\n').map(anyDirection).join(COMMA[language])
  }
  return wording.replace(SLOT, (_, name: string, form: string | undefined) => {
    const value = given.details[name]
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') return say(value, manner)
    if (typeof value === 'boolean') return String(value)
    return (form === undefined ? String : put[form] ?? String)(value)
  })
}
