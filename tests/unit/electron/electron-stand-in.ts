import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

// A stand-in for the `electron` module that records what the host asks of it. A test file takes it by
// `vi.mock('electron', () => import('../electron-stand-in.ts'))`; `reset` empties it.

type Handler = (event: unknown, ...args: unknown[]) => unknown

/** What the host registered and did, for tests to look at. */
export const recorded = {
  handlers: new Map<string, Handler>(),
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  windows: [] as BrowserWindow[],
  opened: [] as string[],
  menu: null as unknown,
  shownErrors: [] as string[],
  /** The questions asked before the end, and the buttons that answer them in turn. */
  questions: [] as { message: string; buttons: string[] }[],
  questionAnswers: [] as number[],
  /** What the next dialogs answer. */
  openAnswer: { canceled: true, filePaths: [] as string[] },
  saveAnswer: { canceled: true, filePath: '' },
  dialogOptions: [] as unknown[],
  displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  exposed: new Map<string, unknown>(),
  sent: [] as { channel: string; args: unknown[] }[],
  printed: new Uint8Array([0x25, 0x50, 0x44, 0x46]),
  /** What printing waits for, where it takes long. */
  printing: null as Promise<Uint8Array> | null,
  /** Whether a page that is asked for its own time says when that has passed. */
  tellsTime: true
}

/** A page's debugger, as far as the host asks it for the page's own time. */
export class Debugger extends EventEmitter {
  attached = false
  readonly commands: { method: string; params: unknown }[] = []
  attach(): void { this.attached = true }
  detach(): void { this.attached = false }
  async sendCommand(method: string, params?: unknown): Promise<unknown> {
    this.commands.push({ method, params })
    if (recorded.tellsTime) setImmediate(() => this.emit('message', {}, 'Emulation.virtualTimeBudgetExpired', {}))
    return {}
  }
}

export class WebContents extends EventEmitter {
  readonly mainFrame = { url: 'app://tahqiq/' }
  address = 'app://tahqiq/'
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null
  readonly messages: { channel: string; message: unknown }[] = []
  printOptions: unknown = null
  readonly debugger = new Debugger()
  /** Whether the page's time had passed and nothing held on to it when it was printed. */
  wasReady = false
  getURL(): string { return this.address }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void { this.windowOpenHandler = handler }
  send(channel: string, message: unknown): void { this.messages.push({ channel, message }) }
  async printToPDF(options: unknown): Promise<Uint8Array> {
    this.printOptions = options
    this.wasReady = this.debugger.commands.length > 0 && !this.debugger.attached
    return recorded.printing ?? recorded.printed
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] { return recorded.windows.filter((window) => !window.destroyed) }
  static fromWebContents(contents: unknown): BrowserWindow | null { return recorded.windows.find((window) => window.webContents === contents) ?? null }
  readonly webContents = new WebContents()
  readonly options: Record<string, unknown>
  loaded: string | null = null
  shown = false
  maximized = false
  destroyed = false
  bounds = { x: 10, y: 20, width: 1000, height: 700 }
  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    recorded.windows.push(this)
  }
  async loadURL(url: string): Promise<void> { this.loaded = url }
  async loadFile(path: string): Promise<void> { this.loaded = path }
  show(): void { this.shown = true }
  maximize(): void { this.maximized = true }
  isMaximized(): boolean { return this.maximized }
  isDestroyed(): boolean { return this.destroyed }
  destroy(): void { this.destroyed = true }
  isMinimized(): boolean { return false }
  focus(): void { this.shown = true }
  getNormalBounds() { return this.bounds }
}

/** A session that keeps the guards put on it. */
export class GuardedSession {
  permissionRequest: ((contents: WebContents | null, permission: string, answer: (allowed: boolean) => void) => void) | null = null
  permissionCheck: ((contents: WebContents | null, permission: string) => boolean) | null = null
  devicePermission: (() => boolean) | null = null
  beforeRequest: ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | null = null
  readonly webRequest = { onBeforeRequest: (handler: NonNullable<GuardedSession['beforeRequest']>) => { this.beforeRequest = handler } }
  setPermissionRequestHandler(handler: NonNullable<GuardedSession['permissionRequest']>): void { this.permissionRequest = handler }
  setPermissionCheckHandler(handler: NonNullable<GuardedSession['permissionCheck']>): void { this.permissionCheck = handler }
  setDevicePermissionHandler(handler: () => boolean): void { this.devicePermission = handler }
}

const partitions = new Map<string, GuardedSession>()
export const session = {
  defaultSession: new GuardedSession(),
  fromPartition: (name: string): GuardedSession => {
    const made = partitions.get(name) ?? new GuardedSession()
    partitions.set(name, made)
    return made
  }
}

export const ipcMain = { handle: (channel: string, handler: Handler) => { recorded.handlers.set(channel, handler) } }
export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof recorded.schemes) => { recorded.schemes.push(...schemes) },
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => { recorded.protocols.set(scheme, handler) }
}
export const shell = { openExternal: async (url: string) => { recorded.opened.push(url) } }
export const screen = { getAllDisplays: () => recorded.displays }
export const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: (menu: unknown) => { recorded.menu = menu } }
export const dialog = {
  showOpenDialog: async (_window: unknown, options: unknown) => { recorded.dialogOptions.push(options); return recorded.openAnswer },
  showSaveDialog: async (_window: unknown, options: unknown) => { recorded.dialogOptions.push(options); return recorded.saveAnswer },
  showMessageBoxSync: (question: { message: string; buttons: string[] }) => { recorded.questions.push(question); return recorded.questionAnswers.shift() },
  showErrorBox: (_title: string, content: string) => { recorded.shownErrors.push(content) }
}

class App extends EventEmitter {
  isPackaged = false
  hasLock = true
  quits = 0
  exits: number[] = []
  getVersion(): string { return '0.0.0-test' }
  getLocale(): string { return 'en-GB' }
  getPath(name: string): string { return `/home/analyst/${name}` }
  told: unknown = null
  requestSingleInstanceLock(told: unknown): boolean {
    this.told = told
    return this.hasLock
  }
  whenReady(): Promise<void> { return Promise.resolve() }
  quit(): void { this.quits += 1 }
  exit(code: number): void { this.exits.push(code) }
}
export const app = new App()

export const contextBridge = { exposeInMainWorld: (name: string, value: unknown) => { recorded.exposed.set(name, value) } }
const incoming = new EventEmitter()
export const ipcRenderer = {
  invoke: vi.fn(async (channel: string, ...args: unknown[]): Promise<unknown> => { recorded.sent.push({ channel, args }); return { ok: true, value: null } }),
  on: (channel: string, listener: (...args: unknown[]) => void) => { incoming.on(channel, listener) },
  off: (channel: string, listener: (...args: unknown[]) => void) => { incoming.off(channel, listener) },
  /** Lets a message of the main process arrive in the page. */
  arrive: (channel: string, message: unknown) => { incoming.emit(channel, { sender: 'never to be seen by the page' }, message) }
}
export const webUtils = { getPathForFile: (file: { path?: string }) => file.path ?? '' }

export function reset(): void {
  recorded.handlers.clear()
  recorded.protocols.clear()
  recorded.exposed.clear()
  for (const list of [recorded.schemes, recorded.windows, recorded.opened, recorded.shownErrors, recorded.dialogOptions, recorded.sent, recorded.questions, recorded.questionAnswers]) list.length = 0
  recorded.menu = null
  recorded.printing = null
  recorded.tellsTime = true
  recorded.displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }]
  recorded.openAnswer = { canceled: true, filePaths: [] }
  recorded.saveAnswer = { canceled: true, filePath: '' }
  app.removeAllListeners()
  app.quits = 0
  app.exits = []
}

/** The event of a message from a window's own page, or from wherever `frame` says. */
export const from = (window: BrowserWindow, frame: { url: string } | null = window.webContents.mainFrame) => ({ sender: window.webContents, senderFrame: frame })

/** Sends a message as a page would; rejects where the host refuses it. */
export async function invoke(channel: string, event: unknown, ...args: unknown[]): Promise<unknown> {
  const handler = recorded.handlers.get(channel)
  if (!handler) throw new Error(`Nothing serves ${channel}.`)
  return handler(event, ...args)
}
