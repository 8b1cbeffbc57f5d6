import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'

export interface Ran { code: number | null; out: string; err: string }

/** Runs the program as a script does, in a process of its own, with its configuration and documents in `folder`; may stop reading its output after so many characters. */
export const runTahqiq = (folder: string, args: readonly string[], input = '', stopReadingAfter = Infinity): Promise<Ran> => new Promise((resolve, reject) => {
  const env = { ...process.env, TAHQIQ_CONFIG_DIR: join(folder, 'config'), TAHQIQ_DOCUMENTS_DIR: folder, TAHQIQ_WORKSPACE: '' }
  const child = spawn(process.execPath, [join(ROOT, 'build', 'launch', 'tahqiq.mjs'), ...args], { env, cwd: folder })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (out.length > stopReadingAfter) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  // A child that ended takes no more input; that is part of what is tried here.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  child.on('error', reject)
  child.on('close', (code) => resolve({ code, out, err }))
})
