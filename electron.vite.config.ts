import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const WORKER = 'extraction-worker'

/**
 * Builds main process, preload and interface into out/. The interface's addresses are relative: both hosts serve the same files. The worker that finds
 * figures is an entry of its own beside main.js; run from source its file ends in .ts, built in .js.
 */
export default defineConfig({
  main: {
    plugins: [{
      name: 'built-worker-name',
      transform: (code, id) => (id.endsWith('/extraction-pool.ts') ? code.replace(`./${WORKER}.ts`, `./${WORKER}.js`) : null)
    }],
    build: {
      outDir: 'out/main',
      rolldownOptions: { input: { main: 'electron/main/main.ts', [WORKER]: `core/workbench/${WORKER}.ts` }, output: { entryFileNames: '[name].js' } }
    }
  },
  preload: {
    // A sandboxed preload is one CommonJS file and may require nothing but electron.
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: 'electron/preload/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: 'out/renderer', target: 'chrome120', minify: true, license: { fileName: 'licenses.md' }, rolldownOptions: { input: 'renderer/index.html' }, chunkSizeWarningLimit: 8000 }
  }
})
