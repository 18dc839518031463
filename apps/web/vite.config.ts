import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Office PCs on intranets run Chromium browsers several years old. */
const OLDEST_BROWSER = 'chrome100';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), precompress()],
  server: { host: '127.0.0.1', port: 4100, proxy: { '/api': 'http://127.0.0.1:8080' } },
  css: { modules: { generateScopedName: '[local]_[hash:base64:5]' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: OLDEST_BROWSER,
    cssTarget: OLDEST_BROWSER,
    sourcemap: false,
    rollupOptions: {
      output: {
        // React changes far less often than the product: it keeps its own cached file.
        manualChunks: (id: string) => (/node_modules\/(react|react-dom|scheduler)\//.test(id) ? 'react' : undefined),
      },
    },
  },
});
