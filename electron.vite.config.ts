import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

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
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      /** No data: addresses, so that the content policy need not allow them. */
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
