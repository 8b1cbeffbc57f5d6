import type { CueTerm } from '../claims/circumstances/cue.ts'
import { split } from './triggers.ts'

/** What leads to a place and what names the kind of one. */
export const LOCATIVES: readonly CueTerm[] = [
  { phrases: split('في، قرب، بالقرب من، شمال، جنوب، شرق، غرب، شمالي، جنوبي، شرقي، غربي، قبالة، قبالة سواحل، داخل، وسط، على أطراف، في محيط، محيط، ضواحي، في ضواحي، ريف، أنحاء، عند، على، ضرب، ضربت، اجتاح، اجتاحت، استهدف، استهدفت، طال، طالت، هز، هزت، بين، جنوب غرب، جنوب شرق، شمال غرب، شمال شرق، جنوبي غربي، شمالي شرقي'), cues: [{ is: 'locative', lean: 'at' }] },
  // «فيضانات ليبيا»: what happened, with its place right behind it.
  { phrases: split('زلزال، زلزالي، هزة، فيضان، فيضانات، سيول، إعصار، انهيارات، انهيار، انزلاق، حرائق، حريق، مجاعة، جفاف، مجزرة، مذبحة، مأساة، كارثة، فاجعة، تفجير، تفجيرات، انفجار'), cues: [{ is: 'locative', lean: 'at' }] },
  { phrases: split('إلى، نحو، باتجاه، صوب، في اتجاه، دخل، دخلوا، عبروا إلى، تستضيف، يستضيف، تؤوي، يؤوي'), cues: [{ is: 'locative', lean: 'to' }] },
  { phrases: split('من، غادر، غادروا، مغادرة، نزحوا من، فروا من'), cues: [{ is: 'locative', lean: 'from' }] },
  { phrases: split('محافظة، ولاية، إقليم، منطقة، مقاطعة، مديرية، قضاء، جهة، شبه جزيرة، جزر، سهل، جبل، جبال، محلية، دائرة، غابة، هضبة'), cues: [{ is: 'place-kind', rank: 'region' }] },
  { phrases: ['وادي'], cues: [{ is: 'place-kind', rank: 'region', spelt: 'وا' }] },
  { phrases: split('محافظتي، محافظات، ولايتي، ولايات، أقاليم، مناطق، منطقتي، مقاطعات، مقاطعتي، مديريتي، مديريات، قضاءي، أقضية'), cues: [{ is: 'place-kind', rank: 'region', several: true }] },
  { phrases: split('تستضيف، يستضيف، تؤوي، يؤوي، استضافت، استضاف، استقبلت، استقبل، تستقبل، يستقبل، تحتضن، يحتضن'), cues: [{ is: 'hosts' }] },
  { phrases: split('شهدت، شهد، تشهد، يشهد، عرفت، سجلت، تسجل، سجل، عاشت، تكبدت، تكبد، واجهت، عانت'), cues: [{ is: 'suffers' }] },
  { phrases: split('حيث'), cues: [{ is: 'there', near: true }] },
  { phrases: split('فيها، فيه، بها، هناك'), cues: [{ is: 'there' }] },
  // «كل من تركيا وقطر»: of each of them, not from there.
  { phrases: split('كل من، كلا من'), cues: [{ is: 'each' }] },
  { phrases: split('مستشفى، مستشفيات، المستشفى، المستشفيات، مستشفيي، مشفى، مشافي، المشافي، المشفى، مركز طبي، المركز الطبي، مجمع طبي، مستوصف، عيادة، مشرحة، مشارح'), cues: [{ is: 'hospital' }] },
  { phrases: split('بلدة، مدينة، قرية، مخيم، حي، ضاحية، جزيرة، دوار، معبر، ميناء، مطار، بلدية، عزلة، ناحية، حارة، منتجع، كومونة'), cues: [{ is: 'place-kind', rank: 'town' }] },
  { phrases: split('بلدتي، بلدات، مدينتي، مدن، قريتي، قرى، مخيمي، مخيمات، حيي، أحياء، معبري، معابر، ناحيتي، نواحي، جزيرتي'), cues: [{ is: 'place-kind', rank: 'town', several: true }] }
]
