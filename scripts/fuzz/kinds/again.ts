import { exchangeFromHar } from '../../../src/capture/har/entry';
import { readHar } from '../../../src/capture/har/log';
import { harParts } from '../../../src/devtools/export/har';
import type { Exchange } from '../../../src/model/exchange';
import { redactExchange } from '../../../src/redact/exchange';
import { entriesToStartFrom } from '../material';
import { mutated, type Made } from '../mutate';
import { plant } from '../plant';
import { leakIn } from '../properties';
import type { Random } from '../random';

const ENTRIES = entriesToStartFrom();

/** What was redacted once stays as it is, also on the way through a file. */
export function again(random: Random): string | null {
  let made: Made = structuredClone(random.pick(ENTRIES));
  if (random.once(3)) made = mutated(random, made);
  const forbidden = random.once(2) ? plant(random, made) : [];
  const exchange = exchangeFromHar(made, null, { id: 'entry-0', source: 'har' });
  if (!exchange) return null;
  const twice = redactExchange(exchange, []);
  const changed = (Object.keys(exchange) as (keyof Exchange)[]).find((name) => JSON.stringify(twice[name]) !== JSON.stringify(exchange[name]));
  if (changed !== undefined) return `redacting ${changed} twice is not redacting it once: ${differing(JSON.stringify(exchange[changed]), JSON.stringify(twice[changed]))}`;
  const file = harParts([exchange]).join('');
  const read = readHar(file, () => true);
  return leakIn([['file', file], ['read again', JSON.stringify(read)]], forbidden);
}

function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return `…${one.slice(Math.max(0, at - 60), at + 60)}… and …${other.slice(Math.max(0, at - 60), at + 60)}…`;
}
