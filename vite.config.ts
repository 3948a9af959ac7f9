import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { OUTPUT, READER } from './scripts/vite/chunks.ts';
import { leanCatalogue } from './scripts/vite/lean-catalogue.ts';
import { leanPolyfill } from './scripts/vite/lean-polyfill.ts';
import { licences } from './scripts/vite/licences.ts';
import { nativeBrowser } from './scripts/vite/native-browser.ts';
import { plainImports } from './scripts/vite/plain-imports.ts';
import { wordingsFirst } from './scripts/vite/wordings-first.ts';

type Target = 'chrome' | 'firefox';
type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

function targetOf(name: string | undefined): Target {
  if (name === undefined || name === 'chrome' || name === 'firefox') return name ?? 'chrome';
  throw new Error(`TARGET is chrome or firefox, not ${name}`);
}

/** The one manifest, with the version of package.json, what each browser calls its background, and without what only the other one reads. */
function manifestFor(target: Target): Manifest {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest: Manifest = { ...JSON.parse(readFileSync('manifest.json', 'utf8')), version };
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  const { theme_icons, ...action } = { theme_icons: undefined, ...common.action };
  if (target === 'chrome') return { ...common, action, background, minimum_chrome_version };
  const worker = background && 'service_worker' in background ? background.service_worker : '';
  return { ...common, background: { scripts: [worker], type: 'module' }, browser_specific_settings };
}

/** `vite build` makes the extension for TARGET; `vite` alone serves the panel as a plain page. */
export default defineConfig(({ command }) => {
  const target = targetOf(process.env.TARGET);
  const isBuild = command === 'build';
  return {
    plugins: [
      preact(), leanCatalogue(), wordingsFirst(), licences(), plainImports(), target === 'firefox' ? nativeBrowser() : leanPolyfill(),
      isBuild && crx({ manifest: manifestFor(target), browser: target }),
    ],
    build: {
      outDir: `dist/${target}`,
      target: target === 'chrome' ? 'chrome123' : 'firefox140',
      sourcemap: false,
      // The engine is one file on purpose: the devtools page needs all of it, and loads it from the disk.
      chunkSizeWarningLimit: 700,
      // Both browsers preload modules themselves, and the security policy would refuse a script in the page.
      modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
      rollupOptions: {
        // No key of the manifest names the panel: it exists only once DevTools shows it.
        input: { panel: 'src/panel/panel.html', [READER.name]: READER.source },
        // No page of ours imports from an entry, so the cuts may go where they like.
        preserveEntrySignatures: false,
        output: OUTPUT,
        checks: { pluginTimings: false },
      },
    },
    server: { port: 5173, strictPort: true },
  };
});
