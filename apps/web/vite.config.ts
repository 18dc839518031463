import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyFiles } from './early-files.ts';
import { neededFirst } from './needed-first.ts';
import { precompress } from './precompress.ts';
import { silentComposes } from './silent-composes.ts';

/** Office PCs on intranets run Chromium browsers several years old. */
const OLDEST_BROWSER = 'chrome100';

const SHARED = /^(?!.*\/(features|messages\/import))/;

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    react(),
    earlyFiles({
      application: 'index.html',
      start: 'features/start/start-page.tsx',
      import: 'features/import/import-page.tsx',
      verify: 'features/verify/verify-page.tsx',
      board: 'board/board-page.tsx',
      ratios: 'features/ratios/ratios-page.tsx',
      chart: 'features/chart/chart-page.tsx',
      ledgers: 'features/ledgers/ledgers-page.tsx',
      items: 'features/items/items-page.tsx',
      specialists: 'features/specialists/specialists-page.tsx',
      findings: 'features/findings/findings-page.tsx',
      policy: 'features/policy/policy-page.tsx',
      documents: 'features/documents/documents-page.tsx',
      talk: 'features/talk/page/talk-page.tsx',
      scenarios: 'features/scenarios/scenarios-page.tsx',
      history: 'features/history/history-page.tsx',
    }),
    silentComposes(),
    precompress(),
  ],
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
        codeSplitting: {
          groups: [
            // React changes far less often than the product: it keeps its own cached file.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            // All that the application starts with, at once: a slow line spends more on twenty small files than on their bytes.
            {
              name: neededFirst(import.meta.dirname, 'shared'),
              debugName: 'shared',
              priority: 2,
              includeDependenciesRecursively: false,
            },
            // Then one file each for what several pages use. What only the wizard and its neighbours share stays with them.
            {
              name: neededFirst(import.meta.dirname, 'cards'),
              debugName: 'cards',
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            { name: 'later', test: SHARED, minShareCount: 2, priority: 0, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
