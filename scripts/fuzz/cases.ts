import { parseReport, parseSummary } from '../../src/background/report';
import { outcomeOf } from '../../src/background/watch/outcome';
import { parseHost, parseSettings, parseSettingsFile, settingsFile } from '../../src/model/settings';
import { maskSecrets } from '../../src/redact/secrets';
import { redactUrl } from '../../src/redact/redact';
import { rowOf } from '../../src/session/row-of';
import { faultOf, filterOf } from '../../src/session/filter/filter';
import { suggestionsAt } from '../../src/session/filter/suggest';
import { termsOf } from '../../src/session/filter/term';
import { hostileText } from './hostile';
import { entriesToStartFrom, textsToStartFrom } from './material';
import { anyValue, mutated, mutatedText, type Made } from './mutate';
import { explained, furtherOutputs, workEntry, workText, type Output, type Worked } from './outputs';
import { plant } from './plant';
import { formFault, leakIn } from './properties';
import { randomOf, type Random } from './random';
import { opaqueKey, vendorKey, written } from './secrets';
import { plainCompletion } from './success';
import { slowness } from './time';

/** One case of a kind: what is wrong with what came out, or null. A throw is wrong too. */
export type Case = (random: Random) => string | null;

const ENTRIES = entriesToStartFrom();
const TEXTS = textsToStartFrom();

/** Looks at all that came of an entry or a text, through every way out. */
function faultOfAll(worked: Worked, more: readonly Output[], forbidden: readonly string[]): string | null {
  const outputs = [...worked.outputs, ...furtherOutputs(worked), ...more];
  return leakIn(outputs, forbidden) ?? formFault(outputs);
}

function harOf(entry: Made): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'fuzz' }, entries: [entry] } });
}

function judged(random: Random, entry: Made, forbidden: readonly string[]): string | null {
  const source = random.pick(['har', 'live'] as const);
  const slow = slowness(() => workEntry(entry, source), () => JSON.stringify(entry).length);
  const worked = workEntry(entry, source);
  if (slow !== null || !worked) return slow;
  return faultOfAll(worked, random.once(4) ? explained('a.har', harOf(entry)) : [], forbidden);
}

function entry(random: Random): string | null {
  let made: Made = random.once(40) ? anyValue(random) : structuredClone(random.pick(ENTRIES));
  for (let times = random.below(5); times > 0; times -= 1) made = mutated(random, made);
  return judged(random, made, []);
}

function secrets(random: Random): string | null {
  let made: Made = structuredClone(random.pick(ENTRIES));
  if (random.once(4)) made = mutated(random, made);
  return judged(random, made, plant(random, made));
}

function pasted(random: Random): string | null {
  let text = random.pick(TEXTS);
  for (let times = random.below(4); times > 0; times -= 1) text = mutatedText(random, text);
  const secret = random.once(2) ? written(vendorKey(random), random) : null;
  if (secret) text = random.pick([`${text} ${secret.key}`, `${secret.key}\n${text}`, secret.key] as const);
  const slow = slowness(() => workText(text), () => text.length);
  if (slow !== null) return slow;
  return faultOfAll(workText(text), text.trim() === '' ? [] : explained('-', text), secret?.forbidden ?? []);
}

function events(random: Random): string | null {
  const lines = Array.from({ length: random.below(12) }, () => {
    const data = random.once(2) ? hostileText(random) : JSON.stringify(anyValue(random));
    return `${random.pick(['data: ', 'data:', 'event: ', 'id: ', ': ', '', 'retry: '] as const)}${random.once(3) ? random.pick(TEXTS) : data}${random.pick(['\n', '\n\n', '\r\n', '\r'] as const)}`;
  });
  const text = lines.join('');
  const made: Made = {
    _resourceType: 'fetch', startedDateTime: '2026-11-22T10:00:00.000Z', request: { method: 'POST', url: 'https://api.x.ai/v1/responses', headers: [] },
    response: { status: random.pick([200, 0, 400, 503] as const), headers: [{ name: 'content-type', value: 'text/event-stream' }], content: { text, size: text.length } },
  };
  return judged(random, made, random.once(2) ? plant(random, made) : []);
}

function masking(random: Random): string | null {
  const secret = written(vendorKey(random), random);
  const known = opaqueKey(random);
  const text = hostileText(random) + secret.key + hostileText(random) + random.pick([known.key, ''] as const) + mutatedText(random, secret.key).replaceAll(secret.key, '');
  const once = maskSecrets(text, [known.key]);
  if (once.length !== text.length) return 'masking changes the length';
  if (maskSecrets(once, [known.key]) !== once) return `masking twice is not masking once: ${JSON.stringify(once.slice(0, 300))}`;
  const url = `https://api.x.ai/v1/?${text}`;
  const clean = redactUrl(url, []);
  return redactUrl(clean, []) === clean ? null : `redacting a URL twice is not redacting it once: ${JSON.stringify(clean.slice(0, 300))}`;
}

const ROWS = ENTRIES.flatMap((made) => {
  const worked = workEntry(made);
  return worked ? [rowOf(worked.exchange, worked.diagnoses)] : [];
});

function filter(random: Random): string | null {
  const words = ['status:4xx', 'model:grok*', '-is:error', 'path:"/v1', '/grok-\\d/', 'error:key', 'is:', 'status:', '"', '/', '-', ':', 'method:po*t', '/(/', 'host:*.*.*'] as const;
  const query = Array.from({ length: random.below(6) }, () => (random.once(3) ? hostileText(random).slice(0, 300) : random.pick(words))).join(random.pick([' ', '', '\t'] as const));
  const context = { retries: new Set<string>() };
  const test = filterOf(query);
  const passing = ROWS.filter((row) => test === null || test(row, context)).length;
  termsOf(query).forEach((term) => faultOf(term));
  const caret = random.below(query.length + 1);
  const all = suggestionsAt(query, caret, ROWS, context);
  if (all.some((one) => one.caret < 0 || one.caret > one.query.length)) return `the caret leaves the query ${JSON.stringify(query)}`;
  return passing > ROWS.length ? 'more rows than there are' : null;
}

function settings(random: Random): string | null {
  const made = random.once(2) ? anyValue(random) : { watchedHosts: [hostileText(random), random.text(5)], silenced: anyValue(random), records: anyValue(random), density: anyValue(random) };
  const parsed = parseSettings(made);
  if (JSON.stringify(parseSettings(parsed)) !== JSON.stringify(parsed)) return 'reading settings twice is not reading them once';
  if (JSON.stringify(parseSettingsFile(settingsFile(parsed))) !== JSON.stringify(parsed)) return 'a settings file reads back as something else';
  parseSettingsFile(hostileText(random));
  const host = parseHost(hostileText(random));
  return host === null || parseHost(host) === host ? null : `a place reads back as another: ${JSON.stringify(host)}`;
}

function messages(random: Random): string | null {
  const finding = { id: hostileText(random), count: random.below(9), status: anyValue(random), title: hostileText(random), cause: hostileText(random), firstStep: '', model: anyValue(random), at: 1 };
  const made = mutated(random, { kind: 'report', tabId: 1, summary: { requests: 1, failed: 1, findings: [finding], watchedFor: null } });
  const report = parseReport(made);
  if (report && JSON.stringify(parseReport(report)) !== JSON.stringify(report)) return 'reading a report twice is not reading it once';
  parseSummary(anyValue(random));
  outcomeOf({ tabId: 1, method: hostileText(random), timeStamp: 1, statusCode: random.below(700), error: hostileText(random), initiator: hostileText(random) });
  return null;
}

function success(random: Random): string | null {
  const made = plainCompletion(random);
  const wrong = workEntry(made, 'live')?.diagnoses.find(({ severity }) => severity === 'error');
  return wrong ? `a plain completion is taken for ${wrong.id}: ${wrong.cause.slice(0, 200)}` : null;
}

/** All kinds of cases. */
export const CASES = { entry, secrets, pasted, events, masking, filter, settings, messages, success } satisfies Record<string, Case>;

/** The name of a kind. */
export type CaseName = keyof typeof CASES;

/** Runs one case of a seed: what is wrong, or null. Never throws. */
export function runCase(name: CaseName, seed: number): string | null {
  try {
    return CASES[name](randomOf(seed));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
