import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { gathered } from '../../scripts/vite/wordings-first';

const gather = (code: string): string => gathered(code, parseSync('chunk.js', code).program);

describe('gathered', () => {
  it('puts patterns first, then examples, and leaves names in their places', () => {
    const code = "import { a } from './a.js';\nconst one = { patterns: [{ says: /x/ }], title: () => a, examples: [{ status: 400, body: 'b' }] };\nconst two = { patterns: [{ says: /y/, certainty: 'likely' }], examples: [] };";
    expect(gather(code).replaceAll('\n\n', '\n').split('\n')).toEqual([
      "import { a } from './a.js';",
      'const wordings$0 = [{ says: /x/ }];',
      "const wordings$2 = [{ says: /y/, certainty: 'likely' }];",
      "const wordings$1 = [{ status: 400, body: 'b' }];",
      'const wordings$3 = [];',
      'const one = { patterns: wordings$0, title: () => a, examples: wordings$1 };',
      'const two = { patterns: wordings$2, examples: wordings$3 };',
    ]);
  });

  it.each(['[a]', '[{ says: a }]', '[`${a}`]', '[...a]', '[{ [a]: 1 }]', 'a()'])('leaves what needs something around it where it is: %s', (list) => {
    const code = `const a = 1;\nconst one = { patterns: ${list} };`;
    expect(gather(code).trim()).toBe(code);
  });
});
