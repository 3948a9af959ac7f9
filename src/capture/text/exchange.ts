import { findEndpoint } from '../../api/endpoints';
import { UNKNOWN_CREDENTIAL } from '../../model/credential';
import type { Body, Exchange, Header } from '../../model/exchange';
import { maskSecrets } from '../../redact/secrets';
import { redactHeaders, redactUrl } from '../../redact/redact';
import { hostAndPath } from '../har/entry';
import { streamOf } from '../har/stream';
import { looksLikeEvents } from '../har/sse';

const LONGEST_PASTE = 1_000_000;

/** An address that was asked; one that the answer recommends was not. */
const ASKED = /(?<!\b(?:such as|use|try|see|visit|instead):? ["'`(]?)\bhttps?:\/\/[\w.:-]{1,200}\/[\w./:{}-]{1,300}/i;

/**
 * Makes an Exchange of pasted text: a raw body, a log line, what a client printed, or a whole answer as `curl -i` shows it.
 * Of the request only what the text tells is known. Secrets leave it here.
 */
export function exchangeFromText(pasted: string, id: string): Exchange {
  const text = maskSecrets(pasted.slice(0, LONGEST_PASTE));
  const { status, headers, rest } = answerIn(text);
  const named = ASKED.exec(text)?.[0].replace(/[.:]+$/, '') ?? '';
  const requested = /\/v1\/|\/chat\/|\/responses|\/images\/|completions/.test(named) && !/docs\.|console\./.test(named) ? redactUrl(named, []) : '';
  const { host, path } = hostAndPath(requested);
  const mimeType = headers.find((header) => header.name === 'content-type')?.value.split(';')[0]?.trim() ?? '';
  const body: Body = rest === '' ? { kind: 'none' } : { kind: 'text', text: rest, mimeType, size: pasted.length, isCut: pasted.length > LONGEST_PASTE };
  const stream = looksLikeEvents(rest) ? streamOf({}, body, 'text/event-stream', 0, { isFromXai: false, hasFailed: false }) : null;
  return {
    id,
    source: 'text',
    startedAt: 0,
    durationMs: null,
    request: {
      method: '', url: requested, host, path,
      endpoint: path === '' ? null : (findEndpoint(path)?.template ?? null),
      model: null, headers: [], body: { kind: 'none' },
    },
    credential: UNKNOWN_CREDENTIAL,
    response: { status, headers, body, stream: stream && { ...stream, end: 'unknown' } },
    transportError: null,
    initiator: null,
    timing: null,
  };
}

/** Takes an answer as `curl -i` prints it apart; any other text is all body. */
function answerIn(text: string): { status: number | null; headers: Header[]; rest: string } {
  const head = /^\s*(?:< )?HTTP\/\d(?:\.\d)? ([1-5]\d\d)[^\n]*\n((?:(?:< )?[\w-]{1,80}:[^\n]*\n)*)\s*/i.exec(text);
  if (!head) return { status: null, headers: [], rest: text.trim() };
  const headers = (head[2] ?? '').split('\n').flatMap((line) => {
    const found = /^(?:< )?([\w-]+):\s*(.*?)\r?$/.exec(line);
    return found ? [{ name: found[1] ?? '', value: found[2] ?? '' }] : [];
  });
  return { status: Number(head[1]), headers: redactHeaders(headers, []), rest: text.slice(head[0].length).trim() };
}
