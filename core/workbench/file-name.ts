/** A file's name for something made of a workspace: a title without what file systems refuse, or `otherwise` where nothing of it is left; `extension` comes without its dot. */
export function fileNameOf(title: string, otherwise: string, extension: string): string {
  const stem = Array.from(title.normalize('NFC').replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ').trim()).slice(0, 80).join('').replace(/[. ]+$/, '')
  return `${stem || otherwise}.${extension}`
}
