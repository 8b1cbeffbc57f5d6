import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { printPdf } from '../../../../electron/main/print-pdf.ts'
import { recorded, reset, session } from '../electron-stand-in.ts'

vi.mock('electron', () => import('../electron-stand-in.ts'))

beforeEach(reset)
afterEach(() => vi.useRealTimers())

describe('printPdf', () => {
  it('prints in a hidden window that runs no script, tagged, and leaves nothing behind', async () => {
    expect(await printPdf('<p>تقرير</p>', new AbortController().signal)).toEqual(recorded.printed)
    const [window] = recorded.windows
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, javascript: false } })
    expect(window?.webContents.printOptions).toMatchObject({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true })
    expect([window?.destroyed, existsSync(window?.loaded ?? '')]).toEqual([true, false])
  })

  it('prints once the fonts that come along in the page are ready', async () => {
    await printPdf('<p>تقرير</p>', new AbortController().signal)
    const contents = recorded.windows[0]?.webContents
    expect(contents?.debugger.commands).toMatchObject([{ method: 'Emulation.setVirtualTimePolicy', params: { policy: 'pauseIfNetworkFetchesPending' } }])
    expect(contents?.wasReady).toBe(true)
  })

  it('prints all the same where the page never says that its time has passed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    recorded.tellsTime = false
    const printing = printPdf('<p></p>', new AbortController().signal)
    await vi.waitFor(() => expect(recorded.windows[0]?.webContents.debugger.commands).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await printing).toEqual(recorded.printed)
  })

  it('loads nothing but the page itself', async () => {
    await printPdf('<p></p>', new AbortController().signal)
    const isCancelled = (url: string) => {
      const answer = vi.fn()
      session.fromPartition('print').beforeRequest?.({ url }, answer)
      return (answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel
    }
    expect(['https://example.org/x.png', 'http://127.0.0.1/', 'data:image/png;base64,', 'file:///tmp/report.html'].map(isCancelled)).toEqual([true, true, false, false])
  })

  it('stops when cancelled, and still closes its window', async () => {
    await expect(printPdf('<p></p>', AbortSignal.abort())).rejects.toThrow()
    expect(recorded.windows[0]?.destroyed).toBe(true)
  })

  it('is not kept by a page that is long in printing', async () => {
    const cancel = new AbortController()
    recorded.printing = new Promise(() => undefined)
    const printing = printPdf('<p></p>', cancel.signal)
    await vi.waitFor(() => expect(recorded.windows[0]?.webContents.printOptions).toBeTruthy())
    cancel.abort()
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' })
    expect(recorded.windows[0]?.destroyed).toBe(true)
  })
})
