import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';

export const retryStorm: CatalogueEntry = {
  id: 'retry-storm',
  topic: 'advice',
  name: 'Repeated without waiting',
  summary: 'The same failing request is sent again and again without growing waits, or where no retry can help.',
  severity: 'warning',
  patterns: [],
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
  examples: [],
};
