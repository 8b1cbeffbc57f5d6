import type { Term } from '../claims/tag.ts'
import { split } from './triggers.ts'

/** Persons of a kind, with the article: who may be some of those counted before («أما الأطفال فعددهم»). */
const KINDS = split('الأطفال، النساء، الرجال، الأجانب، القاصرون، القاصرين، القصر، الفتيات، الفتيان، التلاميذ، الطلاب، الطلبة، المسنون، المسنين، الصحافيون، الصحافيين، الصحفيون، الصحفيين، العمال، المسعفون، المسعفين، الرضع، السياح')
/** … who bear arms. */
const ARMED_KINDS = split('العسكريون، العسكريين، الجنود، الضباط، المقاتلون، المقاتلين')

const naming = (kinds: readonly string[], armed: boolean, noun?: string): Term[] => [
  { phrases: [...kinds], tags: [{ role: 'kind', armed, ...(noun ? { noun } : {}) }] },
  { phrases: kinds.map((kind) => `عدد ${kind}`), tags: [{ role: 'kind', armed, counted: true }] }
]

/** Words for persons of a kind, alone and as whom a number counts («عدد الأطفال»). */
export const NAMED_KINDS: readonly Term[] = [...naming(KINDS, false), ...naming(['المدنيون', 'المدنيين'], false, 'civilian'), ...naming(ARMED_KINDS, true)]
