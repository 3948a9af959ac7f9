import { parseHost, parseSettings } from '../../src/model/settings';
import { readSettingsFile, settingsFile } from '../../src/model/settings-file';
import { maskSecrets } from '../../src/redact/secrets';
import { redactUrl } from '../../src/redact/redact';
import { hostileText } from './hostile';
import { again } from './kinds/again';
import { files } from './kinds/files';
import { filter } from './kinds/filter';
import { groups } from './kinds/groups';
import { parts } from './kinds/parts';
import { search } from './kinds/search';
import { session } from './kinds/session';
import { snippets } from './kinds/snippets';
import { socketEntry } from './kinds/sockets';
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
export type Case = (random: Random) => string | null | Promise<string | null>;

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

function sockets(random: Random): string | null {
  const made = socketEntry(random);
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

function settings(random: Random): string | null {
  const made = random.once(2) ? anyValue(random) : { watchedHosts: [hostileText(random), random.text(5)], silenced: anyValue(random), records: anyValue(random), density: anyValue(random) };
  const parsed = parseSettings(made);
  if (JSON.stringify(parseSettings(parsed)) !== JSON.stringify(parsed)) return 'reading settings twice is not reading them once';
  const read = readSettingsFile(settingsFile(parsed));
  if (JSON.stringify(read) !== JSON.stringify({ kind: 'settings', settings: parsed })) return 'a settings file reads back as something else';
  readSettingsFile(hostileText(random));
  const host = parseHost(hostileText(random));
  return host === null || parseHost(host) === host ? null : `a place reads back as another: ${JSON.stringify(host)}`;
}

function success(random: Random): string | null {
  const made = plainCompletion(random);
  const wrong = workEntry(made, 'live')?.diagnoses.find(({ severity }) => severity === 'error');
  return wrong ? `a plain completion is taken for ${wrong.id}: ${wrong.cause.slice(0, 200)}` : null;
}

/** All kinds of cases. */
export const CASES = { entry, secrets, pasted, events, sockets, masking, again, files, session, groups, filter, search, settings, parts, snippets, success } satisfies Record<string, Case>;

/** The name of a kind. */
export type CaseName = keyof typeof CASES;

/** Runs one case of a seed: what is wrong, or null. Never throws. */
export async function runCase(name: CaseName, seed: number): Promise<string | null> {
  try {
    return await CASES[name](randomOf(seed));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
