import type { Rolldown } from 'vite';
import { panelChunks } from './panel-chunks.ts';

/** The worker that reads files, as an entry of the build: what it shares with the devtools page is there once. */
export const READER = { name: 'reader', source: 'src/devtools/files/reader.worker.ts' } as const;

/**
 * How the code is cut into files. By itself the bundler makes a file of each handful of modules that the same pages share, some of a
 * hundred bytes: each costs its headers in the package, and starts without a word that deflate knows.
 * Names carry no hash: a new version of an extension is a new package.
 */
export const OUTPUT: Rolldown.OutputOptions = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      // What the popup loads before its first paint imports nothing else.
      { name: 'load', test: /preload-helper/ },
      { name: panelChunks() },
      { name: 'common', test: /webextension-polyfill|native-browser|src.background.|src.devtools.settings|src.model.(?:settings|entry-id)/, minShareCount: 2 },
      { name: 'capture', test: /src.(?:capture|redact|api.(?:hosts|endpoints)|devtools.files)/, minShareCount: 2 },
      { name: 'model', test: /src.model./, minShareCount: 2 },
    ],
  },
};
