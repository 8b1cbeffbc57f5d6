// node tests/builders/call-to-kill.ts FOLDER WORKSPACE CALL INPUT: runs one call of the workbench in a process of its own, which a test kills. Each step of its progress is a line of output.
import { join } from 'node:path'
import { dispatch } from '../../core/contract/dispatch.ts'
import { createWorkbench } from '../../core/workbench/create-workbench.ts'

const [folder = '', workspace = '', name = '', input = ''] = process.argv.slice(2)
const workbench = await createWorkbench({
  host: 'cli', version: '0.0.0-test', capabilities: { nativeDialogs: false, printPdf: false, revealInFolder: false },
  configDir: join(folder, 'config'), documentsDir: join(folder, 'documents'), homeDir: folder, corpusDir: join(import.meta.dirname, '..', '..', 'corpus'), downloadDir: join(folder, 'downloads'), printPdf: null
})
const run = (call: string, given: unknown) => dispatch(workbench, call, given, { callId: call, signal: new AbortController().signal, progress: ({ done }) => { process.stdout.write(`${done}\n`) } })
if (workspace !== '') await run('workspace.open', { path: workspace })
process.stdout.write('begun\n')
const reply = await run(name, JSON.parse(input))
process.stdout.write(`${JSON.stringify(reply).slice(0, 300)}\nended\n`)
await workbench.close()
