import type { Who } from '../../model/kind.ts'
import type { CueTerm } from '../claims/circumstances/cue.ts'
import { feminine, sound } from './noun-forms.ts'
import { AR_NOUNS } from './nouns.ts'
import { split } from './triggers.ts'

const who = (name: Who, phrases: readonly string[]): CueTerm => ({ phrases, cues: [{ is: 'who', who: name }] })
const sounds = (words: string): string[] => split(words).map((word) => sound(word)).flatMap((f) => [...f.singular, ...f.dual, ...f.plural])
const feminines = (words: string): string[] => split(words).map((word) => feminine(word)).flatMap((f) => [...f.singular, ...f.dual, ...f.plural])

/** Who is counted: by the counted nouns that say so, and by words that stand beside other nouns («قتيلا مدنيا», «من الكوادر الصحية»). */
export const WHO: readonly CueTerm[] = [
  ...AR_NOUNS.flatMap((noun) => (noun.who ? [who(noun.who, [...noun.singular, ...noun.dual, ...noun.plural])] : [])),
  who('combatant', [...sounds('مرتزق، مقاوم'), ...split('عناصر، عنصرا، عنصران، عنصرين، عناصره، عناصرها، قوات الأمن، جنوده، جنودها، مقاتليه، مقاتليها، أسير حرب، أسرى حرب، أسرى الحرب')]),
  who('child', [...sounds('صغير'), ...split('حديثي الولادة، دون الثامنة عشرة، القصر')]),
  who('woman', [...feminines('مجندة'), ...split('أمهات، الأمهات، الحوامل، حوامل، امرأة حامل')]),
  who('journalist', [...sounds('مراسل'), ...split('عاملين في الإعلام، عاملا في الإعلام، الطواقم الصحفية، فرق صحفية')]),
  who('aid-worker', split('عاملا إنسانيا، عاملين إنسانيين، العاملين الإنسانيين، العاملين في المجال الإنساني، العاملين في الإغاثة، عاملا في الإغاثة، عمال الإغاثة، موظفي الإغاثة، موظفي الأمم المتحدة، موظفا أمميا، موظفين أمميين، موظفي الأونروا، موظفا في الأونروا')),
  who('medic', split('كوادر صحية، الكوادر الصحية، كوادر طبية، الكوادر الطبية، الطواقم الطبية، طواقم طبية، طاقم طبي، كوادره الطبية، كوادرها الطبية، طواقمه الطبية، طواقمها الطبية، كوادره الصحية، كوادرها الصحية، العاملين الصحيين، عاملين صحيين، عاملا صحيا، العاملين في القطاع الصحي، العاملين في المجال الصحي'))
]
