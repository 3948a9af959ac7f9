import { isXaiHost } from '../api/hosts';
import type { CorrectedRequest } from '../model/corrected-request';
import type { Edit } from '../model/edit';
import type { Body, Exchange, Header } from '../model/exchange';
import { headerValue } from '../model/exchange';
import { parseJson } from '../model/json';
import type { PlaceEdit } from './body/plan';
import { planEdits } from './body/plan';
import { rewriteBody } from './body/rewrite';
import { convert, REMOVED_SEARCH } from './convert/convert';
import { isCredentialName, keptHeaders, withHeader } from './headers';
import { cleanUrl } from './url';

type Kind<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

function firstOf<K extends Edit['kind']>(edits: readonly Edit[], kind: K): Kind<K> | undefined {
  return edits.find((edit): edit is Kind<K> => edit.kind === kind);
}

/** The body as it was sent, or undefined where it is not at hand whole (withheld, cut, binary, files of a form). */
function sentBody(body: Body): string | null | undefined {
  switch (body.kind) {
    case 'none':
      return null;
    case 'text':
      // The files of a form are not in the text that the browser hands out.
      return body.isCut || (body.mimeType.startsWith('multipart/') && body.text.includes('filename=')) ? undefined : body.text;
    case 'binary':
    case 'withheld':
      return undefined;
  }
}

/** The body after all edits within it; undefined where they cannot be carried out. */
function editedBody(exchange: Exchange, edits: readonly Edit[]): string | null | undefined {
  // The places of the other edits are those of the body that takes the place of the broken one.
  const sent = firstOf(edits, 'replace-body')?.text ?? sentBody(exchange.request.body);
  const isSearchMoved = edits.some((edit) => edit.kind === 'convert' && edit.conversion === 'live-search-to-responses');
  const places = edits.filter((edit): edit is PlaceEdit => {
    if (edit.kind !== 'set-value' && edit.kind !== 'remove-value' && edit.kind !== 'rename-member') return false;
    // The conversion still reads the search settings, and takes them out itself.
    return !(isSearchMoved && REMOVED_SEARCH.some((name) => edit.pointer === `/${name}` || edit.pointer.startsWith(`/${name}/`)));
  });
  if (sent === undefined || places.length === 0) return sent;
  const text = sent === null || sent.trim() === '' ? '{\n}' : sent;
  // What is no JSON can only be replaced as a whole.
  const document = parseJson(text);
  return document === undefined ? undefined : (rewriteBody(text, planEdits(places, document)) ?? undefined);
}

function editedHeaders(exchange: Exchange, edits: readonly Edit[], body: string | null): Header[] {
  let headers: Header[] = [...exchange.request.headers];
  const done = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== 'set-header' && edit.kind !== 'remove-header') continue;
    const name = edit.name.toLowerCase();
    // Of two edits of the same header the first wins.
    if (done.has(name)) continue;
    done.add(name);
    headers = edit.kind === 'set-header' ? withHeader(headers, name, edit.value) : headers.filter((header) => header.name !== name);
  }
  const kept = keptHeaders(headers);
  if (body === null) return kept.filter((header) => header.name !== 'content-type');
  const mimeType = (headerValue(kept, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const saysJson = mimeType === 'application/json' || mimeType.endsWith('+json');
  return saysJson || parseJson(body) === undefined ? kept : withHeader(kept, 'content-type', 'application/json');
}

/** Whether the corrected request carries the xAI key. A host that is not xAI's is only given one when it was given one before. */
function sendsKey({ credential }: Exchange, edits: readonly Edit[], url: string): boolean {
  if (edits.some((edit) => edit.kind === 'use-key' || (edit.kind === 'set-header' && isCredentialName(edit.name.toLowerCase())))) return true;
  if (edits.some((edit) => edit.kind === 'remove-header' && edit.name.toLowerCase() === 'authorization')) return false;
  return isXaiHost(new URL(url).host) || (credential.via !== 'none' && credential.via !== 'unknown');
}

/**
 * Applies edits to the request of an exchange, all of them to the request as it was sent.
 * Gives null where there is nothing that can be sent: no URL (pasted text), a body that is not at hand whole,
 * edits within a body that is no JSON, or a conversion that the body does not allow.
 */
export function applyEdits(exchange: Exchange, edits: readonly Edit[]): CorrectedRequest | null {
  let url = cleanUrl(firstOf(edits, 'set-url')?.url ?? exchange.request.url, exchange);
  if (url === null) return null;
  const method = firstOf(edits, 'set-method')?.method.toUpperCase() ?? exchange.request.method;
  // A GET carries no body: neither fetch nor the API takes one.
  let body = /^(?:GET|HEAD)$/i.test(method) ? null : editedBody(exchange, edits);
  if (body === undefined) return null;
  const conversions = edits.flatMap((edit) => (edit.kind === 'convert' ? [edit.conversion] : []));
  const conversion = conversions.find((kind) => kind === 'live-search-to-responses') ?? conversions[0];
  if (conversion !== undefined) {
    const converted = body === null ? null : convert(body, url, conversion);
    if (!converted) return null;
    ({ body, url } = converted);
  }
  return { method, url, headers: editedHeaders(exchange, edits, body), sendsKey: sendsKey(exchange, edits, url), body };
}
