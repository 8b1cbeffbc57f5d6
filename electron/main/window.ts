import { BrowserWindow, screen } from 'electron'
import type { Preferences } from '../../core/contract/calls.ts'
import { PAGE_ORIGIN } from './origin.ts'

type Bounds = NonNullable<Preferences['window']>

const DEFAULT: Bounds = { width: 1280, height: 820, x: null, y: null, maximized: false }
const LEAST = { width: 720, height: 480 }
const SAVE_AFTER_MS = 500

/** Bounds as they can be shown now: a place on a screen that is no longer there is forgotten. */
function shown(bounds: Bounds): Electron.BrowserWindowConstructorOptions {
  const size = { width: Math.max(LEAST.width, bounds.width), height: Math.max(LEAST.height, bounds.height) }
  const { x, y } = bounds
  if (x === null || y === null) return size
  const isOnScreen = screen.getAllDisplays().some(({ workArea }) =>
    x < workArea.x + workArea.width - 100 && x + size.width > workArea.x + 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 50)
  return isOnScreen ? { ...size, x, y } : size
}

/**
 * Opens the window at its last size and place, which `save` keeps. The page runs sandboxed and isolated; it reaches this process through its preload alone.
 * A page that holds what it could not save asks not to be closed: `mayLeave` puts that to the user, for else the window would not close and say nothing.
 * The spell checker stays off: it would fetch its dictionaries.
 */
export function createWindow({ preload, bounds, save, mayLeave }: { preload: string; bounds: Preferences['window']; save: (bounds: Bounds) => void; mayLeave: () => boolean }): BrowserWindow {
  const window = new BrowserWindow({
    ...shown(bounds ?? DEFAULT),
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    autoHideMenuBar: true,
    title: 'Tahqiq',
    webPreferences: {
      preload, sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, allowRunningInsecureContent: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false
    }
  })
  if (bounds?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())

  const keep = () => {
    const { width, height, x, y } = window.getNormalBounds()
    save({ width, height, x, y, maximized: window.isMaximized() })
  }
  let timer: NodeJS.Timeout | undefined
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, SAVE_AFTER_MS)
  }
  // Here, not to be kept from what one is about to do is to let the page go.
  window.webContents.on('will-prevent-unload', (event) => { if (mayLeave()) event.preventDefault() })
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('close', () => {
    clearTimeout(timer)
    keep()
  })
  window.loadURL(`${PAGE_ORIGIN}/`).catch((error: unknown) => { console.error(error) })
  return window
}
