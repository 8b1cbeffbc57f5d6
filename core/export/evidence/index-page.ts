import type { EvidenceFile } from '../../model/source.ts'
import type { Report } from '../../report/index.ts'
import { html } from '../html/markup.ts'
import { readableAccent } from '../html/accent.ts'

/** What the package holds, for its index page; paths are relative to it. */
export interface PackageContents {
  articles: { path: string; title: string; language: string; direction: 'rtl' | 'ltr' }[]
  evidence: { path: string; file: EvidenceFile }[]
  lacking: { sha256: string; name: string }[]
}

const WORDS = {
  en: {
    report: 'The report', data: 'The claims as data', articles: 'The articles, exactly as checked', evidence: 'Attached evidence', sums: 'SHA-256 sums of every file', lacking: 'Evidence that was no longer there when this package was made',
    check: 'To check that nothing was changed, run: tahqiq verify PACKAGE', size: 'bytes'
  },
  ar: {
    report: 'التقرير', data: 'الادعاءات كبيانات', articles: 'المقالات بنصها الحرفي', evidence: 'الأدلة المرفقة', sums: 'بصمات SHA-256 لكل الملفات', lacking: 'أدلة لم تعد موجودة عند إعداد هذه الحزمة',
    check: 'للتأكد من أن شيئا لم يتغير، نفّذ: tahqiq verify PACKAGE', size: 'بايت'
  }
} as const

const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The page that opens a package offline: links to everything in it. */
export function indexPage(report: Report, contents: PackageContents): string {
  const words = WORDS[report.language]
  const size = (n: number) => html`<small><bdi dir="ltr">${n.toLocaleString('en')}</bdi> ${words.size}</small>`
  return html`<!doctype html>
<html lang="${report.language}" dir="${report.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${report.title}</title>
<style>body{font-family:"Noto Naskh Arabic","Noto Sans","Segoe UI",system-ui,sans-serif;line-height:1.7;max-width:46rem;margin:2.5rem auto;padding-inline:1.5rem;color:#1b1f24}h1{line-height:1.35;border-block-end:4px solid ${readableAccent(report.houseStyle.accentColor)};padding-block-end:.6rem}h2{font-size:1.15rem;margin-block:1.8rem .4rem}a{color:${readableAccent(report.houseStyle.accentColor)};overflow-wrap:anywhere}.first{font-size:1.25rem;font-weight:700}small{color:#555e6a}code{background:#f1f3f5;padding:.1em .4em;overflow-wrap:anywhere}</style></head>
<body><h1 dir="auto">${report.title}</h1><p>${report.date}${report.generatedBy !== '' && html` · <bdi>${report.generatedBy}</bdi>`}</p>
<p class="first"><a href="report.html">${words.report}</a></p>
<p><a href="claims.json">${words.data}</a> · <a href="manifest.json">${words.sums}</a></p>
<h2>${words.articles}</h2><ul>${contents.articles.map(({ path, title, language, direction }) => html`<li><a href="${href(path)}"><bdi lang="${language}" dir="${direction}">${title}</bdi></a></li>`)}</ul>
${contents.evidence.length > 0 && html`<h2>${words.evidence}</h2><ul>${contents.evidence.map(({ path, file }) => html`<li><a href="${href(path)}"><bdi>${file.name}</bdi></a> ${size(file.sizeBytes)}<br><small><code dir="ltr">${file.sha256}</code></small></li>`)}</ul>`}
${contents.lacking.length > 0 && html`<h2>${words.lacking}</h2><ul>${contents.lacking.map(({ name, sha256 }) => html`<li><bdi>${name}</bdi><br><small><code dir="ltr">${sha256}</code></small></li>`)}</ul>`}
<p><small>${words.check}</small></p></body></html>
`.source
}
