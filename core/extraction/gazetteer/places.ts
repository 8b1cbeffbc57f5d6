import type { CueTerm } from '../claims/circumstances/cue.ts'
import { AFRICA_REGIONS, AFRICA_TOWNS } from './africa.ts'
import { ASIA_REGIONS, ASIA_TOWNS, SEAS } from './asia-and-seas.ts'
import { COUNTRY_ROWS } from './countries.ts'
import { WEST_REGIONS, WEST_TOWNS } from './europe-and-americas.ts'
import { MIDDLE_EAST_REGIONS, MIDDLE_EAST_TOWNS } from './middle-east.ts'
import { SEATS } from './seats.ts'

/** How narrowly a place is named; a country is often an actor, a town hardly ever. */
export type PlaceRank = 'country' | 'region' | 'sea' | 'town'

/**
 * One place with its names in both languages; `doubtful` names are words of their own as well («صور»: Tyre, pictures), `common` ones stand so for a thing
 * behind any preposition («إلى الشاطئ»: to the shore) and are names only behind the kind of place or joined to another one («مخيم الشاطئ»).
 */
export interface KnownPlace {
  rank: PlaceRank
  /** True for a seat of government, which often stands for it. */
  seat: boolean
  names: Readonly<Record<'en' | 'ar', readonly { form: string; doubtful: boolean; common: boolean }[]>>
}

const parse = (rank: PlaceRank, rows: string): KnownPlace[] => rows.split(/[;\n]/).map((row) => row.trim()).filter((row) => row !== '').map((row) => {
  const [en = '', ar = ''] = row.split('=')
  const names = (forms: string) => forms.split('/').map((form) => ({ form: form.replace(/\?+$/, ''), doubtful: form.endsWith('?'), common: form.endsWith('??') }))
  return { rank, seat: SEATS.has(en.split('/')[0] ?? ''), names: { en: names(en), ar: names(ar) } }
})

/** Countries, regions, seas, towns, camps and crossings that news of wars, disasters and flight names. A row is `English/other spelling=عربي/رسم آخر`; «?» marks a doubtful name, «??» a common noun. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  ...parse('country', COUNTRY_ROWS),
  ...[MIDDLE_EAST_REGIONS, AFRICA_REGIONS, WEST_REGIONS, ASIA_REGIONS].flatMap((rows) => parse('region', rows)),
  ...parse('sea', SEAS),
  ...[MIDDLE_EAST_TOWNS, AFRICA_TOWNS, WEST_TOWNS, ASIA_TOWNS].flatMap((rows) => parse('town', rows))
]

/** The names of all places in a language, as cues. */
export const placeCues = (language: 'en' | 'ar'): CueTerm[] => KNOWN_PLACES.flatMap(({ rank, seat, names }) => names[language].map(({ form, doubtful, common }): CueTerm => ({ phrases: [form], cues: [{ is: 'place', rank, seat, doubtful, ...(common ? { common: true as const } : {}) }] })))
