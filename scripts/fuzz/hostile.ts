import type { Random } from './random';

const HOSTILE: readonly [string, ...string[]] = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', 'javascript:alert(1)', '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)', '```\n# out of the fence\n```', '````', '~~~\nout', '`', '``', '<!-- ', '--> <b>', '\r\n\r\n## heading\n', '@everyone #1',
  '\u202egnp.exe', '\u2066abc\u2069', '\u200b\u200d\ufeff', '\u061c\u200e\u200f', '\u001b[31mred\u001b[0m', '\u001b]0;title\u0007', '\u009b2J', '\0', '\u0008\u0007', '\r',
  '\ud800', '\udfff', 'a\ud83d', '😀', '\u2028\u2029', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '{"__proto__":{"polluted":1}}', '$&', "$'", '$`', '$1', '%s%n',
  '${process.env.HOME}', '$(id)', '`id`', "'; rm -rf / #", '%PATH%', '\\', '\\\\"', "'''", '"""', 'null', 'undefined', 'NaN', '-0', '1e999', '9'.repeat(400), '{', '[', '}{', '[]', '{}',
  'Error code: 400 - {', "{'error': {'message': 'x", 'data: [DONE]', 'event: error\ndata: {', ': \n', 'HTTP/1.1 400 Bad\nx: y\n\n', '%', '%2', '%zz', '%00', '../..', '//', '?', '#', '',
];

/** Long and deep texts: what takes a careless reader too much time or stack. */
const LARGE: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) => random.text(1 + random.below(20_000), 'a"\\{}[]:, \n'),
  (random) => '['.repeat(random.below(20_000)),
  (random) => '{"a":'.repeat(random.below(4_000)),
  (random) => `${'['.repeat(random.below(3_000))}1${']'.repeat(random.below(3_000))}`,
  (random) => (random.pick(HOSTILE)).repeat(1 + random.below(300)),
  (random) => ' '.repeat(random.below(20_000)),
  (random) => `"${'\\'.repeat(random.below(10_000))}"`,
  (random) => 'data: {"a":1}\n\n'.repeat(random.below(1_000)),
  (random) => 'error: '.repeat(random.below(2_000)),
  (random) => `${'a'.repeat(random.below(10_000))}!`,
  (random) => 'x=1&'.repeat(random.below(3_000)),
  (random) => '-'.repeat(random.below(20_000)),
];

/** A text that wants to break out, fall over or hide. */
export function hostileText(random: Random): string {
  if (random.once(60)) return random.pick(LARGE)(random);
  const text = random.pick(HOSTILE);
  return random.once(3) ? text + random.pick(HOSTILE) : text;
}

/** Texts too large for every case: each is tried in each field once. */
export function monsters(): readonly (readonly [name: string, text: string])[] {
  const megabyte = 1_000_000;
  return [
    ['deep lists', `${'['.repeat(megabyte)}${']'.repeat(megabyte)}`],
    ['deep objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['one long line', `{"error":"${'x'.repeat(megabyte)}"}`],
    ['one long word', 'a'.repeat(megabyte)],
    ['one long number', '9'.repeat(megabyte)],
    ['blanks', `${' '.repeat(megabyte)}x`],
    ['quotes', '"'.repeat(megabyte)],
    ['backslashes', '\\'.repeat(megabyte)],
    ['line breaks', '\n'.repeat(megabyte)],
    ['dashes', '-'.repeat(megabyte)],
    ['backticks', '`'.repeat(megabyte)],
    ['controls', '\u001b\0\u202e'.repeat(300_000)],
    ['lone surrogates', '\ud800'.repeat(megabyte)],
    ['percent signs', '%2D'.repeat(300_000)],
    ['escapes', '\\u002d'.repeat(150_000)],
    ['base64', 'QUFB'.repeat(250_000)],
    ['key prefixes', 'xai-sk-eyJ'.repeat(100_000)],
    ['names of secrets', 'api_key='.repeat(125_000)],
    ['bearers', 'bearer '.repeat(140_000)],
    ['masks', 'ab**'.repeat(250_000)],
    ['events', 'data: {"error":1}\n\n'.repeat(55_000)],
    ['slashes', '/'.repeat(megabyte)],
    ['at signs', 'https://a@'.repeat(100_000)],
    ['braces', '{'.repeat(megabyte)],
    ['python', "{'a': ".repeat(160_000)],
    ['tags', '<a '.repeat(300_000)],
    ['figures of usage', '"usage":{'.repeat(110_000)],
    ['models', '{"model":"'.repeat(100_000)],
  ];
}
