import type { Credential } from '../../model/credential';
import type { Exchange, Header } from '../../model/exchange';
import { t } from '../words/t';

/** The headers of a request as they are shown: where a key travelled, its shape stands in its place. */
export function headersSent({ request, credential }: Exchange): Header[] {
  const name = headerOf(credential);
  if (name === null) return [...request.headers];
  const shown = { name, value: shapeOf(credential) };
  return request.headers.some((header) => header.name === name)
    ? request.headers.map((header) => (header.name === name ? shown : header))
    : [shown, ...request.headers];
}

function headerOf({ via }: Credential): string | null {
  switch (via) {
    case 'authorization':
    case 'x-api-key':
    case 'api-key':
      return via;
    case 'subprotocol':
      return 'sec-websocket-protocol';
    case 'query':
    case 'none':
    case 'unknown':
      return null;
  }
}

/** "Bearer $XAI_API_KEY (hidden, 84 characters)"; what is no key is shown as it was written. */
function shapeOf({ scheme, literal, length }: Credential): string {
  const start = scheme === null ? '' : `${scheme} `;
  return literal === null ? `${start}$XAI_API_KEY (${t('hiddenKey', String(length))})` : `${start}${literal}`;
}
