import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Builds main process, preload and interface into out/. The interface's addresses are relative: both hosts serve the same files. */
export default defineConfig({
  main: {
    build: { outDir: 'out/main', rolldownOptions: { input: 'electron/main/main.ts' } }
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
    build: { outDir: 'out/renderer', target: 'chrome120', rolldownOptions: { input: 'renderer/index.html' }, chunkSizeWarningLimit: 8000 }
  }
})
