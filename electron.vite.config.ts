import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Only what brings a native binary stays outside; everything else is bundled, so that few files are read at start. */
const outside = ['better-sqlite3']
const bundled = ['docx', 'electron-log', 'yaml', 'zod']

/**
 * electron-vite makes addresses relative, as files need them. A screen's address has folders in it (`/visits/12`),
 * from which `./assets` would lead astray.
 */
const absoluteAddresses: Plugin = {
  name: 'absolute-addresses',
  enforce: 'post',
  config: (config) => {
    config.base = '/'
  },
}

/**
 * What pdf.js fetches while it draws: letters of the standard fonts and of East Asian writing, and the
 * decoders of scanned pages in plain JavaScript, because the content security policy lets no WebAssembly run.
 */
const pdfFolders = [
  { folder: 'cmaps', isNeeded: (file: string) => file.endsWith('.bcmap') },
  { folder: 'standard_fonts', isNeeded: (file: string) => /\.(pfb|ttf)$/.test(file) },
  { folder: 'wasm', isNeeded: (file: string) => file.endsWith('_nowasm_fallback.js') },
]

const pdfResources: Plugin = {
  name: 'pdf-resources',
  generateBundle() {
    for (const { folder, isNeeded } of pdfFolders) {
      const source = path(`node_modules/pdfjs-dist/${folder}/`)
      for (const file of readdirSync(source).filter(isNeeded))
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${folder}/${file}`,
          source: readFileSync(join(source, file)),
        })
    }
  },
}

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: { include: outside, exclude: bundled },
      rollupOptions: {
        input: {
          main: path('electron/main.ts'),
          'data-process': path('electron/data-process.ts'),
          'job-process': path('electron/job-process.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: { exclude: bundled },
      minify: true,
      rollupOptions: {
        input: { preload: path('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    // Routes are nested: a relative address would miss the assets after a reload.
    base: '/',
    plugins: [react(), absoluteAddresses, pdfResources],
    build: {
      target: 'chrome130',
      minify: true,
      outDir: path('out/renderer'),
      // The content security policy lets neither data: addresses nor inline scripts through.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: path('renderer/index.html'), printing: path('renderer/printing.html') },
      },
    },
  },
})
