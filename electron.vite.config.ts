import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** The workbook library packs without workers of its own; why is said in the file put in its way. */
const packWorkbooksInPlace: Plugin = {
  name: 'pack-workbooks-in-place',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('write-excel-file') ? at('renderer/writers/xlsx/zip-in-place.ts') : null,
};

/** Rooms that have a say in what is read on a page. */
const readers = ['base', 'intake', 'law', 'model', 'pipeline', 'segmentation', 'extraction'];

/** Changes whenever pages might be read differently. */
function readingRules(): string {
  const hash = createHash('sha256');
  for (const room of readers.map((name) => at(`shared/${name}`))) {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    for (const name of files.sort()) hash.update(name).update(readFileSync(resolve(room, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

export default defineConfig({
  main: {
    build: { outDir: at('out/main'), rollupOptions: { input: { main: at('electron/main/main.ts') } } },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      /** A sandboxed preload can require nothing but electron: everything else goes in. */
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: at('resources/runtime'),
    define: { __READING_RULES__: JSON.stringify(readingRules()) },
    plugins: [react(), packWorkbooksInPlace],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      /** No data: addresses, so that the content policy need not allow them. */
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
