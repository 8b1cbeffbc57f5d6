import type { PlaceNaming } from '../claims/word-forms.ts'
import { fold } from '../text/fold.ts'

/** How Arabic places are known that no list has; of folded letters. */
export const PLACE_NAMING: PlaceNaming = {
  by: 'kind',
  firstOfTwo: new Set(['أبو', 'أم', 'بني', 'بيت', 'تل', 'رأس', 'عين', 'خان', 'دير', 'كفر', 'وادي', 'جبل', 'باب', 'شيخ', 'الشيخ', 'عبد', 'نور', 'سان', 'سانتا', 'لاس', 'بور', 'نهر', 'حوش', 'قلعة', 'برج', 'ذي', 'ذو', 'ابن', 'ود', 'تين', 'الشهيد', 'مزار'].map(fold)),
  // «قرية صغيرة»، «مدينة ساحلية»، «مخيم للنازحين»: what describes the kind is no name.
  description: /يه$|^لل|^(صغيره?|كبيره?|قريبه?|مجاوره?|محاصره?|كامله?|اخري|اخر|سكني|سكنيه|عده|مختلفه|كثيره|واحده?|النازحين|اللاجيين|الايواء|بعيده?|حدوديه?|غير|كان|كانت|تقع|يقع|تضم|يضم|التي|الذي|القديمه|الصحيه|الدوليه?)$/
}
