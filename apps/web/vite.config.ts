import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.js';
import { freeDays } from './build/free-days.js';

const SERVER = process.env.ANVISA_ADDRESS ?? 'http://127.0.0.1:3000';
/** A running product that takes us for its own pages. */
const PRODUCT = { target: SERVER, headers: { origin: SERVER } };

/** `npx vite apps/web` serves the sources beside a running product, for whoever works on the pages. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), freeDays(), compressed()],
  // The domain's words and tables come as their source, like everywhere in this repository.
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    // What the router's store brings along for a React that had no such hook.
    alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }],
  },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 500,
    reportCompressedSize: false,
    // Says which page brings what: a test holds the weights.
    manifest: true,
    // The design system does not say so itself: of its components, those that no page uses may be left out.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /@digdir\/designsystemet-react/, sideEffects: false }] },
      output: {
        // What every visit needs is one file: it compresses better, and arrives in one go.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // So is what nearly every page draws with. What fewer share brings the form's parts along, which a reader's page does without.
            { name: 'kit', test: /src\/kit\//, minShareCount: 30 },
            // A page of a day asks for the day, and says what comes after it.
            { name: 'day', test: /src\/kit\/(?:on-day|plain-field|coming)\./ },
            // A text as a statute is set, and what stands beside it, are read together.
            {
              name: 'statute',
              test: /src\/(?:pages\/directive\/(?:statute|provision|notes|contents?|edition-facts|use-(?:edition|changes))|kit\/(?:printed-foot|bound|unit-names|prose))\.|directive\/comparison/,
            },
          ],
        },
        // Names are told by every file that needs another, and a hash does not compress: seven letters are the fewest that the bundler takes.
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
    },
  },
  // The same name as the product's, so that its session counts here.
  server: { host: new URL(SERVER).hostname, proxy: { '/api': PRODUCT, '/auth': PRODUCT } },
});
