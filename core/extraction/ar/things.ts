import type { CountedNoun } from '../lexicon/noun.ts'
import { constructDual, dualForms, feminine } from './noun-forms.ts'

/** Things counted beside people: id, singular and plurals; those with «ة» and no plural take the sound one. */
const ROWS = [
  'house منزل/منازل, house بيت/بيوت, building مبنى/مبان/مباني/أبنية, building بناية, building عمارة, home وحدة سكنية/وحدات سكنية, flat شقة/شقق',
  'tent خيمة/خيام/خيم, truck شاحنة, car سيارة, vehicle مركبة, vehicle آلية, bus حافلة, ambulance سيارة إسعاف/سيارات إسعاف, tank دبابة, aircraft طائرة',
  'helicopter مروحية, drone مسيرة, drone طائرة مسيرة/طائرات مسيرة, missile صاروخ/صواريخ, shell قذيفة/قذائف, bomb قنبلة/قنابل, strike غارة, strike ضربة',
  'attack هجوم/هجمات, attack اعتداء/اعتداءات, explosion انفجار/انفجارات, explosion تفجير/تفجيرات, boat قارب/قوارب, boat زورق/زوارق, boat مركب/مراكب, ship سفينة/سفن, school مدرسة/مدارس',
  'hospital مستشفى/مستشفيات, hospital مشفى/مشافي, mosque مسجد/مساجد, church كنيسة/كنائس, village قرية/قرى, town بلدة, city مدينة/مدن, camp مخيم/مخيمات',
  'family عائلة, family عيلة, family أسرة/أسر, household أسرة معيشية/أسر معيشية, country دولة/دول, country بلد/بلدان/بلاد, province محافظة, state ولاية',
  'district منطقة/مناطق, site موقع/مواقع, bridge جسر/جسور, road طريق/طرق, shop محل/محال/محلات, shop متجر/متاجر, factory مصنع/مصانع, well بئر/آبار',
  'centre مركز/مراكز, station محطة, facility منشأة/منشآت, organisation منظمة, company شركة, point نقطة/نقاط, goal هدف/أهداف, seat مقعد/مقاعد',
  'vote صوت/أصوات, match مباراة/مباريات, party حزب/أحزاب, bed سرير/أسرة, parcel سلة غذائية/سلال غذائية, meal وجبة, rifle بندقية/بنادق, mine لغم/ألغام',
  'system منظومة, battery بطارية, launcher منصة, item قطعة/قطع, animal رأس/رؤوس, tree شجرة/أشجار, book كتاب/كتب, phase مرحلة/مراحل, case حالة',
  'crossing معبر/معابر, convoy قافلة/قوافل, flight رحلة, floor طابق/طوابق, room غرفة/غرف, crossing نقطة عبور/نقاط عبور, brigade لواء/ألوية',
  'battalion كتيبة/كتائب, tunnel نفق/أنفاق, project مشروع/مشاريع, agreement اتفاقية, memorandum مذكرة تفاهم/مذكرات تفاهم, report تقرير/تقارير, tremor هزة, aftershock هزة ارتدادية/هزات ارتدادية, fire حريق/حرائق',
  'incident حادث/حوادث, incident حادثة/حوادث, violation انتهاك/انتهاكات, violation خرق/خروقات, raid اقتحام/اقتحامات, operation عملية, round جولة',
  'session جلسة, grave قبر/قبور, truckload حمولة, parcel طرد/طرود, dose جرعة, share سهم/أسهم, law قانون/قوانين, orchard بستان/بساتين, shop دكان/دكاكين, knife سكين/سكاكين, square ميدان/ميادين, title عنوان/عناوين, exercise تمرين/تمارين, television تلفزيون/تلفزيونات, box صندوق/صناديق, source مصدر/مصادر, comment تعليق/تعليقات, nationality جنسية/جنسيات, tanker صهريج/صهاريج, message رسالة/رسائل, meeting اجتماع/اجتماعات, meeting لقاء/لقاءات, belt حزام/أحزمة, phone هاتف/هواتف, weapon سلاح/أسلحة, report بلاغ/بلاغات, picture صورة/صور, committee لجنة/لجان, team فريق/فرق, crew طاقم/أطقم, battle معركة/معارك, clash اشتباك/اشتباكات, order أمر/أوامر, decision قرار/قرارات, document وثيقة/وثائق, law مادة/مواد, language لغة/لغات, place مكان/أماكن, square ساحة/ساحات, street شارع/شوارع, district حي/أحياء, region إقليم/أقاليم, municipality بلدية/بلديات, company مؤسسة/مؤسسات, agency وكالة/وكالات, institution هيئة/هيئات, club ناد/أندية, medal ميدالية/ميداليات, game لعبة/ألعاب, step خطوة/خطوات, condition شرط/شروط, item بند/بنود, axis محور/محاور, front جبهة/جبهات, checkpoint حاجز/حواجز, base قاعدة/قواعد, position موقع/مواقع, sack كيس/أكياس, blanket بطانية/بطانيات, mattress فرشة/فرشات, tablet حبة/حبوب, stretcher نقالة/نقالات, generator مولد/مولدات, pump مضخة/مضخات, kitchen مطبخ/مطابخ, oven فرن/أفران, bakery مخبز/مخابز, laboratory مختبر/مختبرات, clinic عيادة/عيادات, pharmacy صيدلية/صيدليات, sample عينة/عينات, test فحص/فحوص/فحوصات, surgery عملية جراحية/عمليات جراحية, certificate شهادة/شهادات, passport جواز/جوازات, ticket تذكرة/تذاكر, photo لقطة/لقطات, camera كاميرا/كاميرات, song أغنية/أغان, film فيلم/أفلام, subject موضوع/مواضيع, question سؤال/أسئلة, page صفحة/صفحات, article مقال/مقالات, station قسم/أقسام, court محكمة/محاكم, prison سجن/سجون, cell زنزانة/زنازين, hearing جلسة/جلسات, charge تهمة/تهم, case قضية/قضايا, violation مخالفة/مخالفات, olive شتلة/شتلات, cow بقرة/أبقار, sheep خروف/خراف, camel جمل/جمال, dog كلب/كلاب, horse حصان/أحصنة, wing جناح/أجنحة, pole عمود/أعمدة, tower برج/أبراج, window نافذة/نوافذ, door باب/أبواب, wall جدار/جدران, stone حجر/أحجار, bullet رصاصة/رصاصات, stab طعنة/طعنات, appeal طعن/طعون, grenade عبوة ناسفة/عبوات ناسفة, cluster ذخيرة/ذخائر, warhead رأس حربي/رؤوس حربية, submarine غواصة/غواصات, frigate فرقاطة/فرقاطات, motorcycle دراجة نارية/دراجات نارية, bicycle دراجة/دراجات, train قطار/قطارات, carriage عربة/عربات, wagon مقطورة/مقطورات, minibus حافلة صغيرة/حافلات صغيرة, lorry لوري/لواري, raft طوف/أطواف, ferry عبارة/عبارات, dinghy زورق مطاطي/زوارق مطاطية',
  'machine-gun رشاش, bullet طلقة, pistol مسدس, tarpaulin شادر/شوادر, blanket غطاء/أغطية, excavator جرافة, excavator حفارة, generator مولد كهرباء/مولدات كهرباء, donkey حمار/حمير, hotel فندق/فنادق, airport مطار/مطارات, port ميناء/موانئ, field حقل/حقول, heavy-machine-gun رشاش ثقيل/رشاشات ثقيلة, cartridge خرطوشة/خراطيش, shelter ملجأ/ملاجئ, warehouse مستودع/مستودعات',
  'pair زوج من الأحذية/أزواج من الأحذية, pair زوج أحذية/أزواج أحذية, pair زوج من الجوارب/أزواج من الجوارب, pair زوج من القفازات/أزواج من القفازات, pair زوج من الثيران/أزواج من الثيران',
  'toman تومان/تومانات, ambush كمين/كمائن, unit وحدة مدرعة/وحدات مدرعة, unit وحدة عسكرية/وحدات عسكرية, forest غابة, silo صومعة/صوامع, mill مطحنة/مطاحن, operation تدخل/تدخلات, stadium ملعب/ملاعب, market سوق/أسواق, multiple ضعف/أضعاف'
].join(', ')

const accusative = (form: string): string[] => (/(ة|اء|ى|ا)$/.test(form) || form.includes(' ') ? [form] : [form, `${form}ا`])

/** «قذيفتا هاون»: the dual before another noun, where its spelling is no other form of the word. */
const openDual = (singular: string): string[] => (singular.endsWith('ة') ? [singular.replace(/ة$/, 'تا')] : [])

/** Counted things, unit null. */
export const AR_THINGS: readonly CountedNoun[] = ROWS.split(', ').map((row) => {
  const space = row.indexOf(' ')
  const [singular = '', ...plurals] = row.slice(space + 1).split('/')
  const plural = plurals.length === 0 ? feminine(singular).plural.slice(0, 1) : plurals
  return { id: row.slice(0, space), unit: null, singular: accusative(singular), dual: singular.includes(' ') ? constructDual(singular) : [...dualForms(singular), ...openDual(singular)], plural: plural.flatMap(accusative), either: [] }
})
