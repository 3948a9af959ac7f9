import { exchangeFromHar } from '../../src/capture/har/entry';
import { CATALOGUE } from '../../src/catalogue/index';
import { isXaiHost } from '../../src/api/hosts';
import { hostAndPath } from '../../src/capture/har/entry';
import { diagnose } from '../../src/diagnose/diagnose';
import { correct, render } from '../../src/fix/index';
import type { Exchange } from '../../src/model/exchange';
import { measure, type Measured } from './measure';
import { LARGE_REQUESTS } from './requests';

const ANSWER = '{"code":"invalid-argument","error":"Model grok-4.6 does not support parameter presencePenalty."}';

/** A refused chat request of about the given number of bytes, in many messages as a long conversation has them. */
function requestOf(bytes: number): string {
  const turn = { role: 'user', content: 'How does the sky get its colour, and why is it red in the evening? '.repeat(4) };
  const reply = { role: 'assistant', content: 'Air scatters short waves more than long ones. '.repeat(6) };
  const messages: object[] = [];
  const size = JSON.stringify(turn).length + JSON.stringify(reply).length + 2;
  for (let written = 0; written < bytes; written += size) messages.push(turn, reply);
  return JSON.stringify({ model: 'grok-4.6', messages: [...messages, turn], presence_penalty: 0, temperature: 0.7 }, null, 2);
}

function entryOf(body: string, answer = ANSWER): unknown {
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z', time: 120,
    request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [{ name: 'authorization', value: `Bearer xai-${'a1'.repeat(40)}` }, { name: 'content-type', value: 'application/json' }], postData: { mimeType: 'application/json', text: body } },
    response: { status: 400, headers: [{ name: 'content-type', value: 'application/json' }], content: { size: answer.length, mimeType: 'application/json', text: answer } },
  };
}

function exchangeOf(entry: unknown): Exchange {
  const exchange = exchangeFromHar(entry, null, { id: 'bench', source: 'har' });
  if (!exchange) throw new Error('The bench made an entry that is no request.');
  return exchange;
}

/** Times the engine on requests of several sizes, each beside one `JSON.parse` of the same bodies. */
export function benchEngine(): Measured[] {
  const rows = [1_500, 900_000, 64 * 1024].flatMap((bytes) => {
    const body = requestOf(bytes);
    const label = bytes < 10_000 ? '1.5 KB' : bytes < 100_000 ? '64 KiB' : '1 MB';
    const entry = entryOf(body);
    const exchange = exchangeOf(entry);
    const diagnoses = diagnose(exchange);
    return [
      measure(`JSON.parse of both bodies, ${label}`, () => [JSON.parse(body), JSON.parse(ANSWER)], true),
      measure(`capture and redact, ${label}`, () => exchangeOf(entry)),
      measure(`diagnose, ${label}`, () => diagnose(exchange)),
      measure(`correct and write cURL, ${label}`, () => {
        const corrected = correct(exchange, diagnoses);
        return corrected && render(corrected, exchange, 'curl');
      }),
    ];
  });
  // Enough of them that each has been forgotten when its turn comes again.
  const strange = Array.from({ length: 64 }, (_, at) => exchangeOf(entryOf(requestOf(64 * 1024), ANSWER.replace('presencePenalty', `presencePenalty, see case ${at}`))));
  let turn = 0;
  const news = measure('diagnose, 64 KiB, a message not heard before', () => diagnose(strange[(turn += 1) % strange.length] ?? exchangeOf(entryOf('{}'))));
  const shapes = Object.entries(LARGE_REQUESTS).map(([name, request]) => {
    const exchange = exchangeOf(entryOf(JSON.stringify({ model: 'grok-4.7', presence_penalty: 0, ...request })));
    return measure(`diagnose, 64 KiB of ${name}`, () => diagnose(exchange));
  });
  const examples = CATALOGUE.flatMap((entry) => entry.examples.map(({ body }) => exchangeOf(entryOf(requestOf(1_500), body))));
  const corpus = measure(`diagnose, one of the ${examples.length} examples of the catalogue`, () => diagnose(examples[(turn += 1) % examples.length] ?? exchangeOf(entryOf('{}'))));
  // What is not compared comes before the first yardstick.
  return [measure('a request to another host', () => isXaiHost(hostAndPath('https://cdn.example.com/assets/app.js?v=12').host)), corpus, ...rows, news, ...shapes];
}
