import type { MenuItemConstructorOptions } from 'electron'
import { Menu } from 'electron'
import type { UiLanguage } from '../../core/model/language.ts'

const WORDS = {
  file: { en: 'File', ar: 'ملف' },
  quit: { en: 'Quit Tahqiq', ar: 'إنهاء «تحقيق»' },
  edit: { en: 'Edit', ar: 'تحرير' },
  cut: { en: 'Cut', ar: 'قص' },
  copy: { en: 'Copy', ar: 'نسخ' },
  paste: { en: 'Paste', ar: 'لصق' },
  selectAll: { en: 'Select all', ar: 'تحديد الكل' },
  view: { en: 'View', ar: 'عرض' },
  reload: { en: 'Reload', ar: 'إعادة التحميل' },
  zoomIn: { en: 'Zoom in', ar: 'تكبير' },
  zoomOut: { en: 'Zoom out', ar: 'تصغير' },
  actualSize: { en: 'Actual size', ar: 'الحجم الأصلي' },
  fullScreen: { en: 'Full screen', ar: 'ملء الشاشة' },
  developer: { en: 'Developer tools', ar: 'أدوات المطوّر' }
} as const satisfies Record<string, Record<UiLanguage, string>>

/** The menu in a language. Undo and redo are not in it: in the page they take back decisions, not typing, and the page has their keys. */
export function menuTemplate(language: UiLanguage, isPackaged: boolean): MenuItemConstructorOptions[] {
  const word = (key: keyof typeof WORDS) => WORDS[key][language]
  return [
    { label: word('file'), submenu: [{ role: 'quit', label: word('quit') }] },
    {
      label: word('edit'),
      submenu: [
        { role: 'cut', label: word('cut') }, { role: 'copy', label: word('copy') }, { role: 'paste', label: word('paste') },
        { type: 'separator' }, { role: 'selectAll', label: word('selectAll') }
      ]
    },
    {
      label: word('view'),
      submenu: [
        { role: 'zoomIn', label: word('zoomIn') }, { role: 'zoomOut', label: word('zoomOut') }, { role: 'resetZoom', label: word('actualSize') },
        { type: 'separator' }, { role: 'togglefullscreen', label: word('fullScreen') }, { role: 'reload', label: word('reload') },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: word('developer') } as const])
      ]
    }
  ]
}

/** Puts up the menu in a language; called again when the user changes it. */
export function setupMenu(language: UiLanguage, isPackaged: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, isPackaged)))
}
