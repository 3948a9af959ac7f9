import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/catalogue/entry';
import { CATALOGUE } from '../../../src/catalogue/index';
import { readExchange } from '../../../src/diagnose/read/read';
import { NO_KNOWLEDGE } from '../../../src/model/knowledge';
import { diagnoseExample, exchangeOfExample } from '../../support/example-exchange';
import { MUTATIONS, picker } from './mutations';
import { TOOL_WRAPPERS } from './tool-wrappers';
import { WRAPPERS } from './wrappers';

interface Spoken {
  readonly id: string;
  readonly example: Example;
  readonly message: string;
  readonly code: string;
  readonly status: number;
}

/** Words that say no more than a status: their code or their shape told the rest. */
const STATUS_PHRASE = /^(?:not found|forbidden)$/i;

/** The examples whose words say what they mean; where the shape or the status says it, there is nothing to reword. */
const spoken: Spoken[] = CATALOGUE.filter(({ topic }) => !['status', 'network', 'advice', 'stream'].includes(topic)).flatMap((entry) => {
  const seen = new Set<string>();
  return entry.examples.flatMap((example): Spoken[] => {
    const { error } = readExchange(exchangeOfExample(example), NO_KNOWLEDGE);
    const isSpoken = error !== null && error.message !== '' && !STATUS_PHRASE.test(error.message) && !['html', 'job', 'moderation', 'batch'].includes(error.shape) && entry.patterns.length > 0;
    if (!isSpoken || seen.has(error.message)) return [];
    seen.add(error.message);
    const status = (example.status ?? 0) >= 400 ? (example.status ?? 400) : (error.status ?? entry.statuses?.find((known) => known >= 400) ?? 400);
    return [{ id: entry.id, example, message: error.message, code: error.code ?? 'invalid-argument', status }];
  });
});

function share(name: string, tried: readonly { said: Spoken; told: string | undefined }[]): { right: number; missed: string[] } {
  const missed = tried.filter(({ said, told }) => told !== said.id).map(({ said, told }) => `${said.id}, told ${told ?? 'nothing'}: ${said.message.slice(0, 90)}`);
  const right = tried.length === 0 ? 1 : 1 - missed.length / tried.length;
  console.log(`${name}: ${tried.length - missed.length} of ${tried.length} (${(100 * right).toFixed(1)} %)${missed.length > 0 ? `\n  ${missed.slice(0, 12).join('\n  ')}` : ''}`);
  return { right, missed };
}

const FLOOR = 0.97;

/** One of so many messages in the hands of each, others in those of the next: all in all hands take twelve seconds. */
let turn = 0;
function oneOf(parts: number): readonly Spoken[] {
  turn += 1;
  return spoken.filter((_, at) => (at + turn) % parts === 0);
}

/** Holds that errors are known however they are written down; `parts` is 1 for all of them in the hands of all others, n for an nth in each. */
export function errorsAreKnown(parts: number): void {
  describe('an error is known in other letters', () => {
    it.each(Object.entries(MUTATIONS))('%s', (name, mutate) => {
      const pick = picker(20_261_122);
      const tried = spoken.flatMap((said) => {
        const message = mutate(said.message, pick);
        if (message === null) return [];
        const body = JSON.stringify({ code: said.code, error: message });
        return [{ said, told: diagnoseExample({ ...said.example, status: said.status, body, contentType: 'application/json' })[0]?.id }];
      });
      const { right, missed } = share(name, tried);
      expect(tried.length).toBeGreaterThan(3);
      expect(right, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
    });
  });

  describe('an error is known in the hands of others', () => {
    it.each(Object.entries({ ...WRAPPERS, ...TOOL_WRAPPERS }))('%s', (name, wrap) => {
      const tried = oneOf(parts).map((said) => {
        const { body, status, contentType, orElse } = wrap(said);
        const told = diagnoseExample({ ...said.example, body, status, contentType: contentType ?? (/^\s*[{["]/.test(body) ? 'application/json' : 'text/plain') })[0]?.id;
        return { said, told: told === orElse ? said.id : told };
      });
      const { right, missed } = share(name, tried);
      expect(right, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
    });
  });

  it('an error is known in other letters in the hands of others', () => {
    const pick = picker(7);
    const tried = Array.from({ length: 900 }, () => {
      const said = pick(...spoken);
      const mutate = pick(...Object.values(MUTATIONS));
      const { body, status, contentType, orElse } = pick(...Object.values(WRAPPERS), ...Object.values(TOOL_WRAPPERS))({ ...said, message: mutate(said.message, pick) ?? said.message });
      const told = diagnoseExample({ ...said.example, body, status, contentType: contentType ?? (/^\s*[{["]/.test(body) ? 'application/json' : 'text/plain') })[0]?.id;
      return { said, told: told === orElse ? said.id : told };
    });
    const { right, missed } = share('mutated and wrapped', tried);
    expect(right, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });
}
