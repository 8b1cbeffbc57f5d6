import { VERDICTS } from '../../model/verdict.ts'
import type { Report } from '../../report/index.ts'
import { phraseOf } from '../phrases.ts'
import { VERDICT_LOOKS } from '../verdict-looks.ts'
import { readableAccent } from './accent.ts'

/** The fonts of a report's page in each direction. */
export const FONTS = {
  rtl: '"Tahqiq Naskh","Noto Naskh Arabic","Amiri","Traditional Arabic","Geeza Pro","Times New Roman",serif',
  ltr: '"Noto Sans","Segoe UI","Helvetica Neue",Arial,"Tahqiq Naskh","Noto Naskh Arabic",sans-serif'
} as const

/** A text as a CSS string. */
const cssString = (text: string): string => `"${text.replace(/[\\"<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `).replace(/[\n\r\f\u0000]/g, ' ')}"`

/** The counter style of page numbers. */
const pageCounter = (report: Report): 'arabic-indic' | 'decimal' => (report.direction === 'rtl' && report.digits === 'arabic-indic' ? 'arabic-indic' : 'decimal')

/** The size and the margins of a printed page. */
export const PAPER = 'size:A4;margin:17mm 15mm 19mm'

const DIGITS = { decimal: '0123456789', 'arabic-indic': '٠١٢٣٤٥٦٧٨٩' } as const

/** The number of a printed page, and of how many, in the middle of its foot; `total` where it is not what the print itself counts. */
export function pageFoot(report: Report, total: number | null = null): string {
  const say = phraseOf(report)
  const counter = pageCounter(report)
  const pages = total === null ? `counter(pages,${counter})` : cssString(String(total).replace(/\d/g, (digit) => DIGITS[counter][Number(digit)] ?? digit))
  return `@bottom-center{content:${cssString(`${say('page')} `)}counter(page,${counter})${cssString(` ${say('ofPages')} `)}${pages};font:9pt ${FONTS[report.direction]};color:#555e6a;direction:${report.direction}}`
}

/** The report's title at the head of a printed page, on the side where reading starts. */
export const runningHead = (report: Report): string =>
  `@top-${report.direction === 'rtl' ? 'right' : 'left'}{content:${cssString(report.title)};font:8.5pt ${FONTS[report.direction]};color:#555e6a;direction:${report.direction};white-space:nowrap;overflow:hidden}`

/** The page's style: one column that reads on a screen and on A4, either direction, with page numbers where it is printed. */
export function pageStyle(report: Report): string {
  const rtl = report.direction === 'rtl'
  const counter = pageCounter(report)
  const verdicts = VERDICTS.map((verdict) => `.v-${verdict}{--ink:${VERDICT_LOOKS[verdict].ink};--tint:${VERDICT_LOOKS[verdict].tint}}`).join('\n')
  return `
:root{--accent:${readableAccent(report.houseStyle.accentColor)};--text:#1b1f24;--soft:#555e6a;--line:#d9dee4;--wash:#f6f8f9;color-scheme:light}
${verdicts}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;overflow-wrap:break-word;background:#fff;color:var(--text);font-family:${FONTS[report.direction]};font-size:${rtl ? '16.5px' : '15px'};line-height:${rtl ? 1.8 : 1.55}}
main,.masthead,footer{max-width:56rem;margin-inline:auto;padding-inline:1.5rem}
a{color:var(--accent);overflow-wrap:anywhere}
h1,h2,h3,h4{break-after:avoid;line-height:${rtl ? 1.5 : 1.25};margin:0;text-wrap:balance}
.masthead{padding-block:2.2rem 1.4rem}
.house{display:flex;align-items:center;gap:.8rem;margin-block-end:1.6rem;color:var(--soft);font-weight:700}
.house img{max-height:3rem;max-width:14rem}
h1{font-size:2rem}
.masthead::after{content:"";display:block;block-size:4px;inline-size:5rem;background:var(--accent);margin-block-start:1.1rem}
.byline{margin:.5rem 0 0;color:var(--soft)}
.byline span+span::before{content:" · "}
section{margin-block:2.2rem}
h2{font-size:1.4rem;padding-block-end:.35rem;border-block-end:2px solid var(--accent);margin-block-end:1rem}
h1[dir=auto],:is(h1,h2) bdi{line-height:1.5}
h2 small{display:block;font-size:.9rem;font-weight:400;color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:0 0 1.4rem;padding:0}
.tiles div{background:var(--wash);border-block-start:3px solid var(--accent);padding:.7rem .9rem}
.tiles dt{color:var(--soft);font-size:.88rem}
.tiles dd{margin:0;font-size:1.7rem;font-weight:700;line-height:1.3}
figure{margin:1.4rem 0;break-inside:avoid}
figcaption{font-weight:700;margin-block-end:.4rem}
figure svg{display:block;inline-size:100%;block-size:auto;max-inline-size:46rem}
svg text{font-family:inherit;font-size:13px;fill:var(--text)}
svg .soft{fill:var(--soft)}
svg .strong{font-weight:700}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.92em;line-height:1.5;margin-block:.6rem}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:.35rem .55rem;border-block-end:1px solid var(--line)}
thead th{background:var(--wash);border-block-end:1.5px solid var(--soft);font-size:.92em;white-space:nowrap}
td.w{white-space:nowrap}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
/* A name in a table without a place to break it, as of an article without attribution whose headline is an address, would push the last columns off the paper. */
td bdi,td q,td .hint{overflow-wrap:anywhere}
caption{caption-side:bottom;text-align:start;color:var(--soft);font-size:.9em;padding-block-start:.3rem}
.hint{color:var(--soft);font-size:.92em;margin:.3rem 0 .8rem}
td .hint{margin:0}
.toc{list-style-type:${counter};columns:2;column-gap:2rem;padding-inline-start:1.3rem;margin:0}
.toc li{break-inside:avoid;margin-block-end:.25rem}
.claim{border:1px solid var(--line);border-inline-start:4px solid var(--ink);border-radius:4px;padding:1rem 1.2rem;margin-block:1.1rem}
.claim>header{display:flex;align-items:baseline;gap:.7rem;break-after:avoid}
.claim h3{font-size:1.15rem;flex:1;min-inline-size:0;overflow-wrap:anywhere}
.no{color:var(--soft);font-size:.95rem;min-inline-size:1.4em;font-variant-numeric:tabular-nums}
.verdict{white-space:nowrap;color:var(--ink);background:var(--tint);border:1px solid currentColor;border-radius:3px;padding:.05rem .6rem;font-weight:700;font-size:.92rem}
.verdict i,td i{font-style:normal;font-family:"Segoe UI Symbol","Noto Sans Symbols 2","DejaVu Sans",sans-serif;font-size:.85em;color:var(--ink)}
blockquote{margin:.8rem 0;padding:.55rem .9rem;background:var(--wash);border-inline-start:3px solid var(--line);overflow-wrap:anywhere;break-inside:avoid}
blockquote[dir=rtl]{font-family:${FONTS.rtl};line-height:1.85}
blockquote[dir=ltr]{font-family:${FONTS.ltr}}
mark{background:#ffe9a8;color:inherit;padding:.05em .12em;border-radius:2px;font-weight:700}
.facts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.3rem 1.4rem;margin:.7rem 0}
.facts div{display:flex;gap:.5rem;min-inline-size:0}
.facts dt{color:var(--soft);white-space:nowrap}
.facts dt::after{content:":"}
.facts dd{margin:0;min-inline-size:0;overflow-wrap:anywhere}
.flag{border-inline-start:3px solid #b45309;background:#fff7e8;padding:.35rem .8rem;margin:.5rem 0}
h4{font-size:.98rem;color:var(--soft);margin-block:1rem .2rem;break-after:avoid}
.note>:first-child{margin-block-start:0}
.note>:last-child{margin-block-end:0}
.note p,.note ul,.note ol{margin-block:.4rem}
.note h4,.note h5,.note h6{color:inherit;margin-block:.7rem .2rem}
.note pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--wash);padding:.5rem .8rem;direction:ltr;text-align:left}
.plain{white-space:pre-wrap;overflow-wrap:anywhere}
.method p{white-space:pre-line}
.sources q{display:block;color:var(--soft);quotes:${rtl ? '"«" "»"' : '"“" "”"'}}
.stance-supports{color:#116b3c;font-weight:700}
.stance-refutes{color:#a51818;font-weight:700}
.stance-context{color:var(--soft);font-weight:700}
.history{font-size:.9em}
footer{border-block-start:1px solid var(--line);color:var(--soft);font-size:.9rem;padding-block:1rem 2.5rem;margin-block-start:2.5rem}
@media (max-width:40rem){.tiles{grid-template-columns:repeat(2,1fr)}.facts{grid-template-columns:minmax(0,1fr)}.toc{columns:1}.claim>header{flex-wrap:wrap}}
@page{${PAPER};
${pageFoot(report)}
${runningHead(report)}}
@page:first{@top-left{content:none}@top-right{content:none}}
@media print{
body{font-size:${rtl ? '11.5pt' : '10pt'};line-height:${rtl ? 1.65 : 1.45}}
main,.masthead,footer{max-width:none;padding-inline:0}
.masthead{padding-block-start:0}
section{margin-block:1.4rem}
.group{break-before:auto}
/* Paper is not scrolled: a table that is a little too high would be printed with a scrollbar beside it. */
.scroll{overflow:visible}
.group>h2,h2+.hint{break-after:avoid}
.claim{break-inside:auto;box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.7rem .9rem}
/* A piece of a chart stands whole, its table goes on over the page with two rows at least: kept together they would leave half a page empty. */
figure:has(svg){break-inside:auto}
figcaption,figure tr:first-child,figure tr:nth-last-child(2){break-after:avoid}
figure svg,.hint{break-inside:avoid}
/* Round corners are cut out of every page by paths: a tenth of a PDF's size, and some of the time it takes. */
.claim,.verdict,mark{border-radius:0}
p{orphans:3;widows:3}
.toc{break-inside:avoid}
/* Marks above tall Arabic letters reach out of their line; at the head of a page they would be printed at the foot of the one before. */
:is(h2,h4,figcaption,blockquote,.claim>header,.facts,.hint,.note>*){padding-block-start:.22em}
a{color:inherit;text-decoration:none}
}
`
}
