/** How much of a file is read before it is refused. Sizes are in bytes unless named otherwise; every limit is inclusive. */
export interface ImportLimits {
  /** One file, and one member of a zip once unpacked. */
  fileBytes: number
  /** The text of one article, in UTF-16 units; 20 million is some 40 MB of Arabic in UTF-8. */
  textUnits: number
  /** A zip as it lies on disk; it is read by ranges, never whole. */
  archiveBytes: number
  /** What all members of a zip, and of the zips in it, unpack to together. */
  unpackedBytes: number
  /** Unpacked over packed size of one member, told of members that unpack to more than a megabyte. Text rarely passes 20; deflate cannot pass 1032. */
  compressionRatio: number
  /** Files in one zip or folder, those of zips and folders within it included. */
  fileCount: number
  /** How deep zips may stand in one another: 1 allows no zip in a zip. */
  archiveDepth: number
  folderDepth: number
  /** How deep the elements of a page or feed, or the values of a JSON file, may nest. */
  nesting: number
  /** HTML is parsed into a tree some thirty times its size, hence the smaller limit. */
  htmlBytes: number
  pdfPages: number
  /** Rows, lines, entries or messages of one file that holds many articles. */
  recordCount: number
  /** How long one PDF may take before it is given up as hostile, in milliseconds; told between its pages. */
  parseMs: number
}

const MB = 1024 * 1024

export const DEFAULT_LIMITS: ImportLimits = {
  fileBytes: 100 * MB,
  textUnits: 20_000_000,
  archiveBytes: 2048 * MB,
  unpackedBytes: 2048 * MB,
  compressionRatio: 200,
  fileCount: 100_000,
  archiveDepth: 2,
  folderDepth: 32,
  nesting: 500,
  htmlBytes: 25 * MB,
  pdfPages: 5000,
  recordCount: 200_000,
  parseMs: 120_000
}
