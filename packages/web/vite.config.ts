// Builds the pages to packages/web/dist, one chunk for each page. Everything is served from one origin:
// fonts, worker and catalogues are files of the build, so that the strict content policy holds.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemap } from './src/pages/incidents/basemap/plugin.ts'

/** Where a node answers while the pages are being worked on. */
const node = process.env.PARLEY_API ?? 'http://127.0.0.1:7350'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), basemap()],
  // MapLibre's worker is a module of the build.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Data URIs would need an exception in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 7411, strictPort: true, proxy: { '/api': { target: node, changeOrigin: true } } },
})
