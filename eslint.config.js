import tseslint from 'typescript-eslint';

/** Every folder of src and the folders it may import from, itself included. */
const ARROWS = {
  'model': [],
  'api': ['model'],
  'redact': ['model'],
  'catalogue': ['model', 'api'],
  'diagnose': ['model', 'api', 'catalogue'],
  'fix': ['model', 'api'],
  'session': ['model'],
  'capture/har': ['model', 'api', 'redact'],
  'capture/text': ['capture/har', 'model', 'api', 'redact'],
  'capture/live': ['capture/har', 'model', 'api', 'redact'],
  'explain': ['capture/har', 'capture/text', 'model', 'api', 'redact', 'catalogue', 'diagnose', 'fix', 'session'],
  'devtools': ['capture/live', 'capture/har', 'capture/text', 'model', 'api', 'redact', 'catalogue', 'diagnose', 'fix', 'session', 'background'],
  'panel': ['model', 'session'],
  'preview': ['capture/har', 'capture/text', 'model', 'api', 'redact', 'catalogue', 'diagnose', 'fix', 'session', 'panel', 'devtools'],
  'popup': ['capture/text', 'model', 'diagnose', 'redact', 'background', 'panel'],
  'options': ['model', 'devtools', 'background', 'panel'],
  'background': ['model', 'api'],
};

/** Folders that know no browser object, no preact and no Node. */
const PURE = ['model', 'api', 'redact', 'catalogue', 'diagnose', 'fix', 'session', 'capture/har', 'capture/text'];

/** Folders that may reach the extension API. */
const EXTENSION = ['capture/live', 'devtools', 'popup', 'options', 'background'];

/** Folders whose types the panel may name, though it never runs them. */
const PANEL_TYPES = ['capture', 'catalogue', 'diagnose', 'fix', 'devtools'];

function refused(folder) {
  const others = Object.keys(ARROWS).filter((other) => other !== folder && !ARROWS[folder].includes(other));
  const patterns = others.map((other) => ({
    // A relative path that leaves the folder and enters the other one.
    regex: `^(\\.\\./)+${folder.startsWith('capture/') ? other.replace('capture/', '(capture/)?') : other}/`,
    message: `src/${folder} does not import src/${other}.`,
    allowTypeImports: folder === 'panel' && PANEL_TYPES.some((typed) => other.startsWith(typed)),
  }));
  if (folder !== 'explain') patterns.push({ regex: '^node:', message: 'Only src/explain runs in Node.' });
  if (!EXTENSION.includes(folder)) patterns.push({ regex: '^webextension-polyfill$', message: 'Throws outside an extension page.' });
  if (PURE.includes(folder) || folder === 'explain' || folder === 'capture/live') {
    patterns.push({ regex: '^@?preact', message: 'The engine draws nothing.' });
  }
  return patterns;
}

function houseOf(folder) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: refused(folder) }],
      ...(PURE.includes(folder) && { 'no-restricted-globals': ['error', 'browser', 'chrome', 'document', 'window', 'navigator', 'process', 'Buffer', 'fetch'] }),
    },
  };
}

const everywhere = {
  'eqeqeq': 'error',
  'max-lines': ['error', 300],
  'no-restricted-syntax': ['error', { selector: 'TSAsExpression > TSAsExpression', message: 'Parse it, do not cast it.' }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
};

export default tseslint.config(
  { ignores: ['dist/', 'demo/', 'artifacts/', 'coverage/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...everywhere,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Still the only way to the clipboard where a page in DevTools may not use the new one.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
      // Objects here are closures without `this`: their functions may be taken out.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', '*.config.{ts,js}'],
    extends: [tseslint.configs.recommended],
    rules: everywhere,
  },
  // The one place where what JSON.parse gives is given a type.
  { files: ['src/model/json.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  Object.keys(ARROWS).map(houseOf),
);
