import { exchangeFromHar } from '../../src/capture/har/entry';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { consoleLine } from '../../src/devtools/console';
import { exportOf } from '../../src/devtools/export/export';
import { originalOf } from '../../src/devtools/original';
import { summaryOf } from '../../src/devtools/summary';
import { parseReport } from '../../src/background/report';
import { diagnose, forecast } from '../../src/diagnose/diagnose';
import { placesOf } from '../../src/diagnose/places';
import { explain } from '../../src/explain/findings';
import { report } from '../../src/explain/report';
import { correct, formatsFor, render } from '../../src/fix/index';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';
import { createSession } from '../../src/session/session';
import type { Made } from './mutate';

/** A text that leaves the engine, and by which way. */
export type Output = readonly [way: string, text: string];

/** An exchange and what the engine makes of it, as far as the panel needs it. */
export interface Worked {
  readonly exchange: Exchange;
  readonly diagnoses: readonly Diagnosis[];
  readonly outputs: readonly Output[];
}

/** Capture, diagnosis, correction and all formats: the way of one entry to the panel. Null for what is no request. */
export function workEntry(entry: Made, source: 'har' | 'live' = 'har'): Worked | null {
  const exchange = exchangeFromHar(entry, null, { id: 'entry-0', source });
  return exchange && work(exchange);
}

/** The same for pasted text. */
export function workText(text: string): Worked {
  return work(exchangeFromText(text, 'pasted'));
}

function work(exchange: Exchange): Worked {
  const diagnoses = diagnose(exchange);
  const outputs: Output[] = [];
  const choices = [undefined, ...(diagnoses[0]?.choices ?? []).map((_, index) => index)];
  for (const choice of choices) {
    const request = correct(exchange, diagnoses, choice, forecast);
    outputs.push([`fix ${choice ?? ''}`, JSON.stringify(request)]);
    for (const { id } of formatsFor(request)) {
      for (const includeTexts of id === 'report' ? [true, false] : [false]) {
        const rendered = render(request, exchange, id, { diagnoses, includeTexts });
        outputs.push([id, rendered.ok ? rendered.text : rendered.why]);
      }
    }
  }
  const places = diagnoses.flatMap(({ locations }) => placesOf(exchange, locations));
  return { exchange, diagnoses, outputs: [...outputs, ['places', JSON.stringify(places)]] };
}

/** All further ways out: the exchange itself, rows, exports, the toolbar's summary, the console. */
export function furtherOutputs({ exchange, diagnoses }: Worked): Output[] {
  const session = createSession({}, (run) => run());
  session.record(exchange, diagnoses);
  const [main] = diagnoses;
  const summary = summaryOf(session);
  const exports = (['har', 'report', 'json'] as const).flatMap((kind) =>
    [true, false].map((includeTexts): Output => [`export ${kind}`, exportOf(session, kind, includeTexts, new Date(0)).parts.join('')]));
  return [
    ['exchange', JSON.stringify(exchange)],
    ['diagnoses', JSON.stringify(diagnoses)],
    ['rows', JSON.stringify(session.rows())],
    ['summary', JSON.stringify(summary)],
    ['report message', JSON.stringify(parseReport({ kind: 'report', tabId: 1, summary }))],
    ['console', main ? consoleLine(exchange, main) : ''],
    ['original', originalOf({ exchange, diagnoses }, 'curl') ?? ''],
    ...exports,
  ];
}

/** What the command line prints of a file. */
export function explained(file: string, text: string): Output[] {
  const found = explain(file, text, []);
  return [['explain --json', JSON.stringify(found.findings)], ['terminal', report(found, false)]];
}
