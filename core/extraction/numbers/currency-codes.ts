import type { Phrase } from '../lexicon/lexicon.ts'
import { phrases } from './phrases.ts'
import type { Sense } from './senses.ts'

const CODES = 'USD EUR GBP CHF JPY CNY CAD AUD NZD NOK SEK DKK RUB UAH TRY ILS EGP SDG SSP SYP LBP IQD IRR SAR YER QAR OMR KWD BHD AED JOD TND DZD MAD ' +
  'LYD INR PKR BDT NPR LKR AFN MMK THB IDR MYR PHP SGD HKD TWD KRW VND NGN GHS KES UGX TZS ETB SOS ZAR XOF XAF CDF RWF BIF HTG BRL ARS CLP ' +
  'COP MXN PEN VES PLN CZK HUF RON BGN RSD ISK GEL AMD AZN KZT UZS MKD BAM MDL BYN KGS TJS TMT MGA MUR ZMW ZWL MWK MZN AOA NAD BWP LSL SZL ' +
  'GMD GNF LRD SLE SCR DJF KMF MRU CVE ERN BTN MVR LAK KHR MNT PGK FJD SBD VUV XPF DOP JMD TTD HNL NIO CRC PYG UYU GYD SRD XCD BZD XDR'

/** ISO 4217 codes, read in capitals on either side of their amount in a text of any language. */
export const CURRENCY_CODES: readonly Phrase<Sense>[] = [
  ...CODES.split(' ').flatMap((code) => phrases({ role: 'currency', code, side: 'either', capitals: true }, code)),
  ...phrases({ role: 'currency', code: 'ILS', side: 'either', capitals: true }, 'NIS'),
  ...phrases({ role: 'currency', code: 'XOF', side: 'either', capitals: true }, 'FCFA, CFA'),
  ...phrases({ role: 'currency', code: 'XDR', side: 'either', capitals: true }, 'SDR, SDRs')
]
