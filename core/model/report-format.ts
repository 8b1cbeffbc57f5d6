/** Every format a report or a data export can be written in, with its file ending and media type. */
export const REPORT_FORMATS = {
  html: { extension: 'html', mediaType: 'text/html' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  docx: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  json: { extension: 'json', mediaType: 'application/json' },
  ndjson: { extension: 'ndjson', mediaType: 'application/x-ndjson' },
  claimreview: { extension: 'claimreview.jsonld', mediaType: 'application/ld+json' },
  webannotation: { extension: 'annotations.jsonld', mediaType: 'application/ld+json' },
  csvw: { extension: 'csvw.zip', mediaType: 'application/zip' },
  datapackage: { extension: 'datapackage.zip', mediaType: 'application/zip' },
  evidence: { extension: 'evidence.zip', mediaType: 'application/zip' }
} as const
export type ReportFormat = keyof typeof REPORT_FORMATS
