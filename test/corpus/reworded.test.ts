import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';

/** A message in words of our own, as the API might say it, and the ids that would be right for it: more than one where it stands between two. */
interface Reworded {
  readonly message: string;
  readonly ids: readonly string[];
}

const reworded = readFileSync('test/corpus/reworded.jsonl', 'utf8').trim().split('\n').map((line): Reworded => JSON.parse(line));

it('messages that say the same in other words are told by what they mean, and “exact” is kept for what is certain', () => {
  const told = reworded.map(({ message, ids }) => {
    const main = diagnose(exchangeFromText(JSON.stringify({ code: 'invalid-argument', error: message }), 'reworded'))[0];
    return { message, main, isRight: main !== undefined && ids.includes(main.id) };
  });
  const missed = told.filter(({ isRight }) => !isRight).map(({ message, main }) => `“${message}” told as ${main?.id ?? 'nothing'} (${main?.confidence ?? ''})`);
  const sure = told.filter(({ main }) => main?.confidence === 'exact');
  const right = 1 - missed.length / told.length;
  const surelyRight = sure.filter(({ isRight }) => isRight).length / sure.length;
  console.log(`Reworded: ${told.length - missed.length} of ${told.length} (${(100 * right).toFixed(1)} %), “exact” right in ${(100 * surelyRight).toFixed(1)} % of ${sure.length}.`);
  expect(right, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(surelyRight, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
});
