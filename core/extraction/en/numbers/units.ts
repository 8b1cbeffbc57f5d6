import type { Phrase } from '../../lexicon/lexicon.ts'
import { CURRENCY_CODES } from '../../numbers/currency-codes.ts'
import { phrases } from '../../numbers/phrases.ts'
import type { Sense } from '../../numbers/senses.ts'

/** Currencies one word names: code, singular, plurals. */
const NAMED: readonly (readonly [code: string, forms: string])[] = [
  ['EUR', 'euro, euros'], ['ILS', 'shekel, shekels, sheqel, sheqels, new shekels, Israeli shekels'], ['UAH', 'hryvnia, hryvnias, hryvnya, hryvnyas, hryven'], ['RUB', 'ruble, rubles, rouble, roubles, Russian rubles, Russian roubles'], ['CNY', 'yuan, renminbi, Chinese yuan'],
  ['JPY', 'yen, Japanese yen'], ['KRW', 'won, South Korean won, Korean won'], ['NGN', 'naira, nairas, Nigerian naira'], ['ZAR', 'rand, South African rand'], ['ETB', 'birr, Ethiopian birr'], ['AFN', 'afghani, afghanis'], ['BDT', 'taka, takas, Bangladeshi taka'], ['THB', 'baht, Thai baht'],
  ['PLN', 'zloty, zlotys, złoty, Polish zlotys'], ['MMK', 'kyat, kyats'], ['KZT', 'tenge'], ['VND', 'dong, Vietnamese dong'], ['GHS', 'cedi, cedis'], ['IDR', 'rupiah, Indonesian rupiah'], ['MYR', 'ringgit, Malaysian ringgit'], ['HUF', 'forint, forints'], ['GEL', 'lari'], ['AMD', 'dram, drams'],
  ['BRL', 'reais, Brazilian reais'], ['HTG', 'gourde, gourdes'], ['PEN', 'Peruvian soles'], ['VES', 'bolivars, bolivar'], ['TRY', 'Turkish lira, Turkish liras, Turkish lire'], ['SYP', 'Syrian pounds, Syrian lira, Syrian liras'], ['LBP', 'Lebanese pounds, Lebanese lira, Lebanese liras'],
  ['EGP', 'Egyptian pounds'], ['SDG', 'Sudanese pounds'], ['SSP', 'South Sudanese pounds'], ['GBP', 'pounds sterling, pound sterling, sterling, British pounds, quid'], ['ARS', 'Argentine pesos'], ['COP', 'Colombian pesos'], ['PHP', 'Philippine pesos'], ['CLP', 'Chilean pesos'], ['CUP', 'Cuban pesos'], ['MXN', 'Mexican pesos'],
  ['USD', 'US dollars, US dollar, U.S. dollars, American dollars, United States dollars'], ['CAD', 'Canadian dollars, Canadian dollar'], ['AUD', 'Australian dollars, Australian dollar'], ['NZD', 'New Zealand dollars'], ['HKD', 'Hong Kong dollars'], ['SGD', 'Singapore dollars, Singaporean dollars'], ['TWD', 'Taiwan dollars, Taiwanese dollars'], ['LRD', 'Liberian dollars'], ['ZWL', 'Zimbabwean dollars'], ['JMD', 'Jamaican dollars'],
  ['CHF', 'Swiss francs, Swiss franc'], ['XOF', 'CFA francs, CFA franc, West African francs, francs CFA'], ['CDF', 'Congolese francs'], ['RWF', 'Rwandan francs'], ['NOK', 'Norwegian kroner, Norwegian crowns, Norwegian krone, Norwegian kronor'], ['SEK', 'Swedish kronor, Swedish crowns, Swedish krona, kronor'], ['DKK', 'Danish kroner, Danish crowns, Danish krone'], ['CZK', 'Czech crowns, Czech koruna, koruna, korunas'], ['ISK', 'Icelandic kronur'],
  ['SAR', 'Saudi riyals, Saudi riyal, Saudi rials'], ['YER', 'Yemeni rials, Yemeni riyals, Yemeni rial'], ['QAR', 'Qatari riyals, Qatari rials'], ['OMR', 'Omani rials, Omani riyals'], ['IRR', 'Iranian rials'], ['IQD', 'Iraqi dinars, Iraqi dinar'], ['KWD', 'Kuwaiti dinars, Kuwaiti dinar'], ['JOD', 'Jordanian dinars, Jordanian dinar'], ['TND', 'Tunisian dinars'], ['DZD', 'Algerian dinars'], ['LYD', 'Libyan dinars'], ['BHD', 'Bahraini dinars'], ['RSD', 'Serbian dinars'],
  ['AED', 'UAE dirhams, Emirati dirhams, UAE dirham'], ['MAD', 'Moroccan dirhams'], ['INR', 'Indian rupees, Indian rupee'], ['PKR', 'Pakistani rupees, Pakistan rupees'], ['LKR', 'Sri Lankan rupees'], ['NPR', 'Nepali rupees, Nepalese rupees'], ['KES', 'Kenyan shillings'], ['SOS', 'Somali shillings'], ['UGX', 'Ugandan shillings'], ['TZS', 'Tanzanian shillings'], ['ZMW', 'kwacha, Zambian kwacha'], ['UZS', 'Uzbek sum'], ['RON', 'Romanian lei, lei'], ['MDL', 'Moldovan lei'],
  ['MKD', 'denar, denars, Macedonian denars'], ['AZN', 'manat, manats, Azerbaijani manats'], ['KGS', 'som, soms, Kyrgyz som, Kyrgyz soms'], ['TJS', 'somoni, somonis'], ['ALL', 'lek, leks, Albanian lek'], ['BGN', 'leva, lev, Bulgarian leva'], ['BAM', 'convertible marks, Bosnian marks'], ['BYN', 'Belarusian rubles, Belarusian roubles'], ['GMD', 'dalasi, dalasis'], ['SLE', 'leone, leones'],
  ['AOA', 'kwanza, kwanzas'], ['MZN', 'metical, meticais, meticals'], ['BWP', 'pula'], ['MGA', 'ariary'], ['MRU', 'ouguiya, ouguiyas'], ['ERN', 'nakfa'], ['LSL', 'maloti'], ['SZL', 'emalangeni'], ['MNT', 'tugrik, tugriks, togrog'], ['KHR', 'riel, riels'], ['LAK', 'kip'], ['PGK', 'kina'], ['BTN', 'ngultrum'], ['MVR', 'rufiyaa'], ['BOB', 'boliviano, bolivianos'], ['PYG', 'guaranies, guaraníes'],
  ['GTQ', 'quetzal, quetzals, quetzales'], ['HNL', 'lempira, lempiras'], ['NIO', 'cordobas, córdobas'], ['CRC', 'colones, Costa Rican colones'], ['DOP', 'Dominican pesos'], ['UYU', 'Uruguayan pesos'], ['PEN', 'soles, sol, nuevos soles'], ['GNF', 'Guinean francs'], ['BIF', 'Burundian francs, Burundi francs'], ['XAF', 'Central African francs'], ['DJF', 'Djiboutian francs'], ['MWK', 'Malawian kwacha'], ['MUR', 'Mauritian rupees'],
  ['XDR', 'special drawing rights'], ['FJD', 'Fijian dollars'], ['NAD', 'Namibian dollars'], ['GYD', 'Guyanese dollars']
]
/** Currency words that several countries share, with the one most often meant; marked as assumed. */
const SHARED: readonly (readonly [code: string, forms: string, also?: string])[] = [
  ['USD', 'dollar, dollars, bucks'], ['GBP', 'pound, pounds', 'pound'], ['TRY', 'lira, liras'], ['MXN', 'peso, pesos'], ['SAR', 'riyal, riyals, rial, rials'], ['IQD', 'dinar, dinars'], ['AED', 'dirham, dirhams'], ['INR', 'rupee, rupees'], ['KES', 'shilling, shillings'], ['CHF', 'franc, francs'], ['NOK', 'kroner, krone'], ['SEK', 'krona, crowns']
]
/** Signs before their amount; those of one country are certain. */
const SIGNS: readonly (readonly [code: string, signs: string, assumed?: boolean])[] = [
  ['USD', '$', true], ['USD', 'US$, U.S.$, US $, $US, USD$, USD $'], ['AUD', 'A$, AU$, AUD$, AUD $'], ['CAD', 'C$, CA$, CAN$, CAD$, CAD $'], ['NZD', 'NZ$, NZD$'], ['HKD', 'HK$'], ['SGD', 'S$'], ['TWD', 'NT$'], ['BRL', 'R$'], ['MXN', 'Mex$'], ['EUR', '€'], ['GBP', '£'], ['EGP', 'E£, LE'], ['JPY', '¥', true], ['ILS', '₪'], ['UAH', '₴'], ['RUB', '₽'], ['TRY', '₺'], ['NGN', '₦'], ['INR', '₹'], ['KRW', '₩'],
  ['VND', '₫'], ['PHP', '₱'], ['BDT', '৳'], ['CRC', '₡'], ['GHS', '₵, GH₵'], ['LAK', '₭'], ['MNT', '₮'], ['KZT', '₸'], ['SAR', 'SR'], ['INR', 'Rs, Rs.', true], ['IDR', 'Rp, Rp.'], ['CNY', 'RMB'], ['BDT', 'Tk, Tk.'], ['KES', 'KSh, KSh., Sh, Ksh, Ksh.'], ['UGX', 'USh'], ['TZS', 'TSh'], ['PEN', 'S/, S/.'], ['CLP', 'CLP$, Ch$'], ['COP', 'COP$, Col$'], ['ARS', 'AR$'], ['UYU', 'U$'], ['JMD', 'J$'], ['FJD', 'F$'], ['ISK', 'ISK'], ['AMD', '֏'], ['GEL', '₾'], ['AZN', '₼'], ['PYG', '₲'], ['PLN', 'zł'], ['CZK', 'Kč'], ['LKR', 'SLRs'], ['NPR', 'NRs, NRs.'], ['PKR', 'PKRs'], ['MMK', 'Ks'], ['IRR', '﷼'], ['XOF', 'F CFA']
]
/** Letters right before an amount that are its currency where it is as large as sums of money are ("N5 billion", "R50m"). */
const LETTERS: readonly (readonly [code: string, letter: string])[] = [['NGN', 'N'], ['ZAR', 'R'], ['PHP', 'P'], ['ZMW', 'K'], ['QAR', 'QR'], ['KWD', 'KD'], ['JOD', 'JD'], ['BHD', 'BD'], ['OMR', 'RO'], ['TRY', 'TL'], ['MYR', 'RM'], ['RWF', 'RF']]
/** Units: English name, forms, abbreviations. */
const MEASURES: readonly (readonly [unit: string, forms: string, short?: string])[] = [
  ['second', 'seconds, secs'], ['minute', 'minute, minutes, mins'], ['hour', 'hour, hours, hrs'], ['day', 'day, days'], ['night', 'night, nights'], ['week', 'week, weeks'], ['fortnight', 'fortnight, fortnights'], ['month', 'month, months'], ['quarter', 'consecutive quarters'], ['year', 'year, years, yrs'], ['decade', 'decade, decades'], ['century', 'century, centuries'],
  ['kilometre', 'kilometre, kilometres, kilometer, kilometers, km, kms'], ['metre', 'metre, metres, meter, meters', 'm'], ['centimetre', 'centimetre, centimetres, centimeter, centimeters, cm'], ['millimetre', 'millimetre, millimetres, millimeter, millimeters, mm'], ['mile', 'mile, miles'], ['nautical mile', 'nautical mile, nautical miles'],
  ['foot', 'foot, feet, ft'], ['inch', 'inch, inches'], ['yard', 'yard, yards'], ['hectare', 'hectare, hectares, ha'], ['acre', 'acre, acres'], ['dunam', 'dunam, dunams'],
  ['square kilometre', 'square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, km²'], ['square metre', 'square metre, square metres, square meter, square meters, sq m, m²'], ['square mile', 'square mile, square miles, sq miles'], ['square foot', 'square foot, square feet, sq ft'], ['cubic metre', 'cubic metre, cubic metres, cubic meter, cubic meters, m³'], ['cubic foot', 'cubic foot, cubic feet'],
  ['tonne', 'tonne, tonnes, metric ton, metric tons, metric tonnes, metric tonne'], ['ton', 'ton, tons'], ['kilogram', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs'], ['gram', 'gram, grams, gramme, grammes'], ['pound', 'lb, lbs'], ['ounce', 'ounce, ounces'], ['litre', 'litre, litres, liter, liters'], ['gallon', 'gallon, gallons'], ['barrel', 'barrel, barrels, bpd'], ['bushel', 'bushel, bushels'],
  ['degree', 'degree, degrees, degrees Celsius, degrees Fahrenheit, °, °C, °F'], ['megawatt', 'megawatt, megawatts, MW'], ['gigawatt', 'gigawatt, gigawatts, GW'], ['kilowatt hour', 'kilowatt hours, kilowatt hour, kWh'], ['kilometre per hour', 'kilometres per hour, kilometers per hour, km/h, kph, km per hour, km an hour, kilometres an hour, kilometers an hour'], ['mile per hour', 'miles per hour, mph, miles an hour'], ['knot', 'knot, knots'], ['basis point', 'basis point, basis points'], ['megabyte', 'megabytes'], ['gigabyte', 'gigabytes']
]

/** The codes that a shared word may stand for, by the one it stands for alone; a bare dollar is always the American. */
export const SHARED_CURRENCIES_EN: Readonly<Record<string, readonly string[]>> = {
  GBP: ['GBP', 'EGP', 'SDG', 'SSP', 'SYP', 'LBP'], TRY: ['TRY', 'SYP', 'LBP'], MXN: ['MXN', 'ARS', 'COP', 'PHP', 'CLP', 'CUP'], SAR: ['SAR', 'YER', 'QAR', 'OMR', 'IRR'], IQD: ['IQD', 'KWD', 'JOD', 'TND', 'DZD', 'LYD', 'BHD', 'RSD'],
  AED: ['AED', 'MAD'], INR: ['INR', 'PKR', 'LKR', 'NPR'], KES: ['KES', 'SOS', 'UGX', 'TZS'], CHF: ['CHF', 'XOF', 'CDF', 'RWF', 'BIF'], NOK: ['NOK', 'DKK'], SEK: ['SEK', 'CZK', 'NOK', 'DKK']
}
/** Countries by their currency: names and adjectives. */
const COUNTRIES: readonly (readonly [code: string, names: string])[] = [
  ['GBP', 'Britain, British, UK, London, England, Wales, Scotland'], ['EGP', 'Egypt, Egyptian, Cairo'], ['SDG', 'Sudan, Sudanese, Khartoum'], ['SSP', 'South Sudan, South Sudanese, Juba'], ['SYP', 'Syria, Syrian, Damascus'], ['LBP', 'Lebanon, Lebanese, Beirut'], ['TRY', 'Turkey, Turkish, Türkiye, Ankara, Istanbul'],
  ['MXN', 'Mexico, Mexican'], ['ARS', 'Argentina, Argentine'], ['COP', 'Colombia, Colombian, Bogota'], ['PHP', 'Philippines, Philippine, Filipino, Manila'], ['CLP', 'Chile, Chilean'], ['CUP', 'Cuba, Cuban'], ['SAR', 'Saudi, Riyadh'], ['YER', 'Yemen, Yemeni, Sanaa, Aden, Houthi, Houthis'], ['QAR', 'Qatar, Qatari, Doha'],
  ['OMR', 'Oman, Omani'], ['IRR', 'Iran, Iranian, Tehran'], ['IQD', 'Iraq, Iraqi, Baghdad'], ['KWD', 'Kuwait, Kuwaiti'], ['JOD', 'Jordan, Jordanian, Amman'], ['TND', 'Tunisia, Tunisian'], ['DZD', 'Algeria, Algerian'], ['LYD', 'Libya, Libyan, Tripoli'], ['BHD', 'Bahrain, Bahraini'], ['RSD', 'Serbia, Serbian'],
  ['AED', 'UAE, Emirati, Dubai, Abu Dhabi'], ['MAD', 'Morocco, Moroccan, Rabat, Marrakech'], ['INR', 'India, Indian, Indians, Delhi, Mumbai, Kolkata, Kerala, Assam, Bihar, Gujarat'], ['PKR', 'Pakistan, Pakistani, Pakistanis, Islamabad, Karachi, Lahore, Punjab province, Sindh, Balochistan, Khyber Pakhtunkhwa'], ['LKR', 'Sri Lanka, Sri Lankan, Sri Lankans, Colombo'], ['NPR', 'Nepal, Nepali, Nepalis, Nepalese, Kathmandu, Pokhara'], ['KES', 'Kenya, Kenyan, Nairobi'], ['SOS', 'Somalia, Somali, Mogadishu'],
  ['UGX', 'Uganda, Ugandan'], ['TZS', 'Tanzania, Tanzanian'], ['CHF', 'Switzerland, Swiss, Geneva'], ['XOF', 'Senegal, Mali, Niger, Burkina Faso, Ivory Coast, Togo, Benin'], ['CDF', 'Congo, Congolese, Kinshasa'], ['RWF', 'Rwanda, Rwandan, Kigali'], ['NOK', 'Norway, Norwegian, Oslo'], ['SEK', 'Sweden, Swedish, Stockholm'], ['DKK', 'Denmark, Danish, Copenhagen'], ['CZK', 'Czech, Prague']
]

/** Percent, money, time and measures. */
export const UNITS_EN: readonly Phrase<Sense>[] = [
  ...phrases({ role: 'percent-sign' }, '%'), ...phrases({ role: 'percent' }, 'percent, per cent, pct, percentage point, percentage points, percentage-point, p.c.'),
  ...NAMED.flatMap(([code, forms]) => phrases({ role: 'currency', code, side: 'after' }, forms)),
  ...SHARED.flatMap(([code, forms, also]) => phrases({ role: 'currency', code, side: 'after', assumed: true, ...(also === undefined ? {} : { also }) }, forms)),
  ...SIGNS.flatMap(([code, signs, assumed]) => phrases({ role: 'currency', code, side: /^([€£¥₪₴₽₺₦₹₩₫$]|US\$.*)$/.test(signs) ? 'either' : 'before', ...(assumed ? { assumed } : {}) }, signs)),
  ...LETTERS.flatMap(([code, letter]) => phrases({ role: 'currency', code, side: 'before', capitals: true, large: true }, letter)),
  ...CURRENCY_CODES,
  ...MEASURES.flatMap(([unit, forms, short]) => [...phrases({ role: 'measure', unit }, forms), ...(short === undefined ? [] : phrases({ role: 'measure', unit, glued: true }, short))]),
  ...COUNTRIES.flatMap(([code, names]) => phrases({ role: 'country', code }, names))
]
