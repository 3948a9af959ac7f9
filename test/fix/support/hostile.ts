import fc from 'fast-check';
import type { CorrectedRequest } from '../../../src/model/corrected-request';

const NASTY = [
  '"', "'", '`', '\\', '$', '$(id)', '${HOME}', '%', '%PATH%', '%%', '!', '!!', '^', '&', '|', '<', '>', '*', '?', '~', '#', ';', '(', ')', '[', ']', '{', '}',
  '\n', '\t', ' ', "'@", '@', '--', '/*', '*/', '</script>', '"""', "'''", '\\n', '\\"', '\\\\', '%s', '%d', 'é', '😀', '\u2028', 'EOF', "<<'EOF'\n", '\nEOF\n', '${IFS}', '\\\n', '$(<&0)', '\u2029', '$XAI_API_KEY', ',', ':',
  // What cannot be seen, or turns the text around it.
  '\u202e', '\u2066', '\u200b', 'a\u200db', '\ufeff', '\u00ad', '\u{e0041}', '👨‍👩‍👧', 'می‌خواهم',
];
const CONTROLS = ['\0', '\x01', '\x03', '\x07', '\x1b[201~', '\r', '\x7f', '\u0085'];

const joined = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 12 }).map((list) => list.join(''));
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/\p{Surrogate}/u.test(text));

/** Text made of what shells, languages and templates stumble over; without control characters other than line break and tab. */
export const nastyText = joined(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, { weight: 1, arbitrary: wellFormed }));

/** The same with control characters. */
export const nastyBytes = joined(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) }));

const nastyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    nastyText, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), nastyBytes,
    fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(nastyText, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** JSON texts in several layouts, with numbers and keys that languages change. */
export const jsonText = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.dictionary(nastyText, nastyJson, { maxKeys: 5 }), fc.constantFrom(undefined, 2, '\t')).map(([value, indent]) => JSON.stringify(value, null, indent)) },
  { weight: 1, arbitrary: fc.constantFrom('{"a":12345678901234567890}', '{"a":1.0,"b":-0}', '{"a":1,"a":2}', '{"__proto__":{"x":1},"b":2}', '{"2":1,"1":2}', '{"a":1e400}', '"\\ud83d\\ude00\\/"', '{"a":"\\ud800"}') },
);

const printable = fc.oneof(fc.constantFrom(...NASTY.filter((part) => /^[ -~]*$/.test(part))), fc.string({ unit: 'grapheme-ascii', maxLength: 5 }));
/** Header values of printable ASCII. */
export const headerText = joined(printable).map((text) => text.trim());

const queryText = headerText.map((text) => text.replaceAll(' ', '+').replaceAll('#', ''));

/** Requests as `applyEdits` may give them: any method with or without a body, headers and query full of quotes. */
export function requests(body: fc.Arbitrary<string | null>, base = 'https://api.x.ai/v1/chat/completions'): fc.Arbitrary<CorrectedRequest> {
  return fc
    .record({
      verb: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'DELETE', 'PATCH'),
      query: fc.option(queryText, { nil: null }),
      values: fc.array(headerText, { maxLength: 3 }),
      type: fc.constantFrom(null, 'application/json'),
      body,
      sendsKey: fc.boolean(),
    })
    .map(({ verb, query, values, type, body: text, sendsKey }) => ({
      method: verb,
      url: query === null ? base : `${base}?q=${query}`,
      headers: [...values.map((value, index) => ({ name: `x-h${index}`, value })), ...(type === null || verb === 'GET' ? [] : [{ name: 'content-type', value: type }])],
      sendsKey,
      body: verb === 'GET' ? null : text,
    }));
}
