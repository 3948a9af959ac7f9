import type { CatalogueEntry, Recognition } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { never } from '../words';

/** Statuses after which the same request may pass later. */
const PASSING = new Set([0, 408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

function recognise({ exchange, knowledge }: Reading): Recognition | null {
  const { repeats } = knowledge;
  const { status } = exchange.response;
  if (!repeats || status === null) return null;
  const seconds = Math.max(1, Math.round(repeats.withinMs / 1000));
  return {
    confidence: 'exact',
    evidence: [{ source: 'history', text: `${repeats.times} times the same request within ${seconds} s, without growing waits` }],
    values: { actual: String(repeats.times), unit: `${seconds} s`, ...(PASSING.has(status) ? {} : { reason: 'hopeless' }) },
  };
}

export const retryStorm: CatalogueEntry = {
  id: 'retry-storm',
  topic: 'advice',
  name: 'Repeated without waiting',
  summary: 'The same failing request is sent again and again without growing waits, or where no retry can help.',
  severity: 'warning',
  patterns: [],
  recognise,
  title: ({ values }) => (values['reason'] === 'hopeless' ? 'Stop repeating this request' : 'Wait longer between attempts'),
  cause: ({ values }) => {
    const { actual, unit, reason } = values;
    const count = actual ? `${actual} times` : 'again and again';
    const within = unit ? ` within ${unit}` : '';
    return reason === 'hopeless'
      ? `The same request was sent ${count}${within}, although it gets the same answer every time.`
      : `The same failing request was sent ${count}${within} without growing waits.`;
  },
  steps: ({ values }) => [
    ...(values['reason'] === 'hopeless' ? ['Retry only 408, 409, 429 and 5xx; change the request, the key or the credits after any other answer.'] : []),
    'Wait one second after the first refusal, and twice as long after each further one, at most five times.',
    'Follow `retry-after` where the answer has it.',
    'Look for two layers that both retry, such as the SDK and the code around it (`maxRetries`).',
  ],
  retry: ({ values }) => never(values['reason'] === 'hopeless' ? 'The same request gets the same answer.' : 'Stop first, then send one request after a wait.'),
  docs: [DOCS.rateLimits, DOCS.errors],
  examples: [
    {
      provenance: 'built', source: 'a client that sends a refused request again at once', status: 429, sent: { times: 12, withinMs: 3000 },
      body: '{"code":"resource-exhausted","error":"Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.3. Your team\'s rate limit is — Requests per Second (actual/limit): 2/2."}',
    },
  ],
};
