import type { Who } from '../../model/kind.ts'
import type { CueTerm } from '../claims/circumstances/cue.ts'
import { feminine, sound } from './noun-forms.ts'
import { AR_NOUNS } from './nouns.ts'
import { split } from './triggers.ts'

const who = (name: Who, phrases: readonly string[]): CueTerm => ({ phrases: [...new Set(phrases)], cues: [{ is: 'who', who: name }] })
const sounds = (words: string): string[] => split(words).map((word) => sound(word)).flatMap((f) => [...f.singular, ...f.dual, ...f.plural])
const feminines = (words: string): string[] => split(words).map((word) => feminine(word)).flatMap((f) => [...f.singular, ...f.dual, ...f.plural])

/** «سويسرية», «مسنتان»: the feminine of a noun that is counted in the masculine as well. */
const FEMININE: CueTerm[] = AR_NOUNS.flatMap((noun) => {
  if (noun.who) return []
  const forms = noun.singular.filter((form) => form.endsWith('ة') && noun.singular.includes(form.slice(0, -1))).map((form) => form.slice(0, -1))
  return forms.length === 0 ? [] : [{ phrases: forms.flatMap((stem) => [`${stem}ة`, `${stem}تان`, `${stem}تين`, `${stem}ات`]), cues: [{ is: 'who' as const, who: 'woman' as const, counted: true }] }]
})

/** Who is counted: by the counted nouns that say so, and by words that stand beside other nouns («قتيلا مدنيا», «من الكوادر الصحية»). */
export const WHO: readonly CueTerm[] = [
  ...AR_NOUNS.flatMap((noun) => (noun.who ? [who(noun.who, [...noun.singular, ...noun.dual, ...noun.plural])] : [])),
  who('combatant', [...sounds('مرتزق، مقاوم'), ...split('عناصر، عنصرا، عنصران، عنصرين، عناصره، عناصرها، قوات الأمن، جنوده، جنودها، مقاتليه، مقاتليها، عسكرييه، عسكرييها، العسكريين، العسكريون، أسير حرب، أسرى حرب، أسرى الحرب، قبعات زرق، القبعات الزرق'), ...sounds('دركي، متسلل')]),
  who('child', [...sounds('قاصر'), ...split('أطفاله، أطفالها، أطفالهما، أطفالهم، توأما، توأمان، توأمين، صغيرا، صغيران، صغيرين، صغيرتان، صغيرتين، صغار، صغارا، الصغار، قاصرات، حديثي الولادة، دون الثامنة عشرة، القصر')]),
  who('woman', [...feminines('مجندة'), ...split('أمهات، الأمهات، الحوامل، حوامل، امرأة حامل، والدته، والدتها، مسنة، مسنتان، مسنتين، مسنات')]),
  who('civilian', split('عابر سبيل، عابرا سبيل، عابري سبيل، مارة، المارة')),
  who('journalist', [...sounds('مراسل'), ...split('عاملين في الإعلام، عاملا في الإعلام، الطواقم الصحفية، فرق صحفية')]),
  who('aid-worker', split('عامل إنساني، عاملان إنسانيان، عاملون إنسانيون، عاملة إنسانية، عاملا في المجال الإنساني، عاملين في المجال الإنساني، عاملون في المجال الإنساني، عاملا في المجال الإغاثي، عاملين في المجال الإغاثي، عاملان في الإغاثة، عاملين في الإغاثة، عاملا إنسانيا، عاملين إنسانيين، العاملين الإنسانيين، العاملين في المجال الإنساني، العاملين في الإغاثة، عاملا في الإغاثة، عمال الإغاثة، موظفي الإغاثة، موظفي الأمم المتحدة، موظفا أمميا، موظفين أمميين، موظفي الأونروا، موظفا في الأونروا')),
  who('medic', split('صيدلي، صيدليا، صيدليان، صيدليين، صيدلاني، صيادلة، قابلة، قابلتان، قابلتين، قابلات، عاملا في القطاع الصحي، عاملين في القطاع الصحي، عاملة في القطاع الصحي، عاملا في المجال الصحي، كوادر صحية، الكوادر الصحية، كوادر طبية، الكوادر الطبية، الطواقم الطبية، طواقم طبية، طاقم طبي، كوادره الطبية، كوادرها الطبية، طواقمه الطبية، طواقمها الطبية، كوادره الصحية، كوادرها الصحية، العاملين الصحيين، عاملين صحيين، عاملا صحيا، العاملين في القطاع الصحي، العاملين في المجال الصحي')),
  // Elsewhere a name opens so («أم درمان»).
  { phrases: split('أم، أمه، أمها'), cues: [{ is: 'who', who: 'woman', counted: true }] },
  ...FEMININE
]
