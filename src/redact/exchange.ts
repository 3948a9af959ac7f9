import type { Body, Exchange } from '../model/exchange';
import { maskShort, redactBody, redactHeaders, redactStream, redactUrl } from './redact';

/**
 * Takes the secrets out of everything that an exchange says, whichever field a page, a server or a tool wrote them into.
 * `known` are the secrets of its credential. Nothing of the exchange is used before this.
 */
export function redactExchange(exchange: Exchange, known: readonly string[]): Exchange {
  const masked = (text: string): string => maskShort(text, known);
  const { request, response, transportError, initiator, hops } = exchange;
  return {
    ...exchange,
    request: {
      ...request,
      method: masked(request.method),
      url: redactUrl(request.url, known),
      host: masked(request.host),
      path: masked(request.path),
      model: request.model === null ? null : masked(request.model),
      headers: redactHeaders(request.headers, known),
      body: redactWhole(request.body, known),
    },
    response: {
      ...response,
      headers: redactHeaders(response.headers, known),
      body: redactWhole(response.body, known),
      stream: redactStream(response.stream, known),
    },
    transportError: transportError && { ...transportError, code: transportError.code === null ? null : masked(transportError.code) },
    initiator: initiator && {
      ...initiator,
      kind: masked(initiator.kind),
      url: initiator.url === null ? null : redactUrl(initiator.url, known),
      functionName: initiator.functionName === null ? null : masked(initiator.functionName),
    },
    ...(hops && { hops: hops.map((hop) => ({ ...hop, method: masked(hop.method), url: redactUrl(hop.url, known) })) }),
  };
}

function redactWhole(body: Body, known: readonly string[]): Body {
  const redacted = redactBody(body, known);
  return redacted.kind === 'none' ? redacted : { ...redacted, mimeType: maskShort(redacted.mimeType, known) };
}
