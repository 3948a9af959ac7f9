import type { Evidence } from '../../model/diagnosis';
import type { Exchange } from '../../model/exchange';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { backoff, endpointOf } from '../words';

function countOf(told: Told): number {
  return told.reading.exchange.response.stream?.events.filter(({ direction }) => direction === 'received').length ?? 0;
}

function endOf(told: Told): string {
  return told.reading.exchange.request.path.includes('/responses') ? '`response.completed`' : '`data: [DONE]`';
}

/** The browser's word for what broke it off, where it has one. */
function brokenBy({ transportError }: Exchange): Evidence[] {
  return transportError?.code ? [{ source: 'transport', text: transportError.code }] : [];
}

export const streamInterrupted: CatalogueEntry = {
  id: 'stream-interrupted',
  topic: 'stream',
  name: 'Stream interrupted',
  summary: 'The stream began well and ended without its last event, so the answer is not complete.',
  severity: 'error',
  patterns: [
    { says: /stream (?:ended|closed|finished|stopped|disconnected|terminated|was (?:closed|cut|interrupted|terminated|reset)|disconnect)(?:.{0,20})?(?: (?:before|without|prematurely|unexpectedly|early))(?:.{0,60})?/, seen: '2026-08' },
    { says: /(?:did not|without|never) (?:emit|receive|received|sending|send|get) (?:a |the |any )?(?:terminal (?:response|event)|response\.completed|\[done\]|finish(?:ed)? event|final (?:chunk|event))/, seen: '2026-05' },
    { says: /err_incomplete_chunked_encoding|incomplete chunked (?:read|encoding)|peer closed connection without sending complete message body|premature close|unexpected end of (?:stream|file)|response ended prematurely/, seen: '2026-01' },
    { says: /(?:connection|socket|stream) (?:was )?(?:closed|lost|dropped|reset|interrupted) (?:while|during|in the middle of) (?:streaming|reading|the stream|receiving)/, seen: '2026-01' },
    { says: /\bunexpected (?:eof|end) (?:while|when|in|during|of)[^.]{0,20}\bstream/, seen: '2026-09' },
    { says: /^(?:typeerror: )?terminated\.?$/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [200],
  yieldsTo: ['connection-failed', 'request-aborted', 'generation-failed', 'model-overloaded', 'bad-gateway'],
  recognise: ({ exchange, error }) => {
    const { stream, status } = exchange.response;
    // What the page cancels is told as cancelled.
    if (exchange.transportError?.kind === 'aborted') return null;
    if (stream?.end !== 'cut' || stream.transport !== 'sse' || error !== null || (status !== null && status >= 400)) return null;
    return { confidence: 'exact', evidence: [{ source: 'stream', text: `${stream.events.length} events, and no end` }, ...brokenBy(exchange)] };
  },
  title: () => 'Send the request again',
  cause: (told) => {
    const count = countOf(told);
    return `The stream of ${endpointOf(told)} broke off after ${count === 1 ? 'one event' : `${count} events`}, without ${endOf(told)}: the answer is not complete.`;
  },
  steps: () => [
    'Send the request again, and mark what has arrived as unfinished.',
    'Switch off buffering and short time limits of proxies and serverless functions in between.',
    'Treat a stream without its last event as failed, not as finished.',
  ],
  retry: () => backoff('The connection broke, the request is fine; what was generated is billed.'),
  docs: [DOCS.streaming, DOCS.sse],
  examples: [
    {
      provenance: 'built',
      source: 'a chat stream without `data: [DONE]`, 2026',
      status: 200,
      body: 'data: {"id":"1","object":"chat.completion.chunk","model":"grok-4.5","choices":[{"index":0,"delta":{"role":"assistant","content":"Once upon"}}]}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Tell a story"}],"stream":true}',
    },
  ],
};
