import { describe, expect, it } from 'vitest';
import { licencesText, packagesOf } from '../../scripts/vite/licences';

describe('the licences of what is bundled', () => {
  it('are those of the packages that modules belong to, each once', () => {
    expect(packagesOf([
      '/p/src/popup/main.tsx', '/p/node_modules/preact/dist/preact.module.js', '/p/node_modules/preact/hooks/dist/hooks.module.js',
      '\0/p/node_modules/@preact/signals/dist/signals.mjs', 'C:\\p\\node_modules\\jsonc-parser\\lib\\esm\\main.js?commonjs',
    ])).toEqual(['/p/node_modules/@preact/signals', '/p/node_modules/preact', 'C:/p/node_modules/jsonc-parser']);
  });

  it('are told with name, version and text', () => {
    const text = licencesText([{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission …\n' }, { name: 'b', version: '2.0.0', licence: 'ISC', text: 'Use …' }]);
    expect(text).toContain('a 1.0.0 (MIT)\n\nPermission …\n');
    expect(text).toContain('b 2.0.0 (ISC)\n\nUse …\n');
  });
});
