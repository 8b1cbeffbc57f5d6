const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini', '__macosx', '$recycle.bin', 'system volume information'])

/** True for what systems and programs leave in folders and archives without anyone's wish: hidden files, thumbnails, lock files of open documents. */
export const isSystemFile = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || SYSTEM_FILES.has(name.toLowerCase())
