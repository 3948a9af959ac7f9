import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { backoff } from '../words';
import { hostOf, NOT_TAKEN, transportEvidence, transportOf } from './transport';

/** Cancelled before anything was answered, or by the page in the middle of a good answer. One that had been read to its end has lost nothing. */
function recognise(reading: Reading): Recognition | null {
  const failure = transportOf(reading, ['aborted', 'timeout']);
  const { status, stream } = reading.exchange.response;
  if (!failure || reading.error !== null || stream?.end === 'complete') return null;
  const hasAnswered = status !== null && status !== 0;
  if (NOT_TAKEN.test(failure.code ?? '')) return null;
  if (hasAnswered && (failure.kind !== 'aborted' || status >= 400)) return null;
  return { confidence: 'exact', evidence: transportEvidence(reading, failure) };
}

/** How much of the answer had arrived, in words. */
function whenCancelled(told: Told): string {
  const { status, stream } = told.reading.exchange.response;
  if (status === null || status === 0) return `, before ${hostOf(told)} had answered`;
  const events = stream?.events.length ?? 0;
  return events === 0 ? ', while the answer arrived' : `, after ${events === 1 ? 'one event' : `${events} events`} of the answer`;
}

function hasTimedOut({ reading }: Told): boolean {
  const { transportError } = reading.exchange;
  return transportError ? transportError.kind === 'timeout' : /time[d -]?out/i.test(reading.error?.message ?? '');
}

/** How long it ran, in words, or ''. */
function lasted({ reading }: Told): string {
  const { durationMs } = reading.exchange;
  if (durationMs === null || durationMs <= 0) return '';
  return durationMs >= 1000 ? ` after ${Math.round(durationMs / 100) / 10} s` : ` after ${Math.round(durationMs)} ms`;
}

export const requestAborted: CatalogueEntry = {
  id: 'request-aborted',
  topic: 'network',
  name: 'Request aborted',
  summary: 'The page cancelled the request, or it took longer than the client waits.',
  severity: 'warning',
  patterns: [
    { says: /\baborterror\b|\b(?:the )?(?:operation|request|fetch|user) (?:was |is |has been |has )?abort(?:ed)?\b|signal is aborted without reason|\bapiuseraborterror\b/, seen: '2026-09' },
    { says: /\berr_aborted\b|\bns_binding_aborted\b|\berr_timed_out\b|\berr_connection_timed_out\b|\bns_error_net_timeout\b/, seen: '2026-11' },
    { says: /\b(?:apiconnectiontimeouterror|apitimeouterror|headerstimeouterror|bodytimeouterror|und_err_(?:headers|body)_timeout|econnaborted)\b/, seen: '2026-09' },
    { says: /\btimeouterror\b/, seen: '2026-09', certainty: 'likely' },
    { says: /^(?:[\w.]{0,40}: )?(?:the )?(?:request|operation|connection) (?:was )?timed out\.?(?: while .{0,40})?$|\btimeout of \d+ ?ms exceeded/, seen: '2026-07', certainty: 'likely' },
    { says: /^(?:[\w.]{0,40}: )?(?:the )?request (?:was |has been )?cancell?ed\.?$/, seen: '2026-07', certainty: 'likely' },
    { says: /\bread timed out\b|\b(?:read|connect|write|pool)timeout\b|\b(?:read|connect|write|pool) ?timeout ?(?:error|exception|=)|\b(?:operation|connection) timed out after\b|\bsockettimeoutexception\b|\b(?:http)?client\.timeout\b|\btaskcanceledexception\b|\bcontext canceled\b|\bcurl(?: error)?:? ?\(?28\b|\boperation timed out$/, seen: '2026-10', certainty: 'likely' },
    { says: /(?:exception|error) ?[-:] (?:request )?time(?:out|d out)(?: error)?\.?(?=$| )|\blitellm\.timeout\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bcancellederror\b|\brequest cancell?ed by (?:the )?(?:client|user|caller)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  recognise,
  title: (told) => (hasTimedOut(told) ? 'Stream the answer, or wait longer' : 'Find what cancels the request'),
  cause: (told) =>
    hasTimedOut(told)
      ? `No answer came from ${hostOf(told)} within the time that the client waits${lasted(told)}.`
      : `The page cancelled the request${lasted(told)}${whenCancelled(told)}.`,
  steps: (told) =>
    hasTimedOut(told)
      ? [
          'Set `stream: true`: the first words arrive early, and the connection stays alive.',
          'Raise the timeout of the client; models that reason can take minutes.',
          'Use `deferred: true` for work that may take longer, and poll for the result.',
        ]
      : [
          'Look for an `AbortController`, a navigation or an unmounted component that cancels it.',
          'Prevent the default of the form or link that sends it, so that the page is not left.',
          'Ignore this where a Stop button was pressed.',
        ],
  retry: () => backoff('The same request may pass when nothing cancels it; a retry may bill its input again.'),
  docs: [DOCS.abort, DOCS.streaming],
  examples: [
    { provenance: 'built', source: 'what Chromium gives for a cancelled request', status: 0, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', transportCode: 'net::ERR_ABORTED' },
    { provenance: 'built', source: 'what Chromium gives when the connection times out', status: 0, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', transportCode: 'net::ERR_TIMED_OUT' },
    { provenance: 'built', source: 'what fetch rejects with after abort()', status: null, body: 'AbortError: signal is aborted without reason' },
  ],
};
