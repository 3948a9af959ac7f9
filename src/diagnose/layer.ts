import { GATEWAY_NAMES } from '../catalogue/gateway-names';
import type { Evidence } from '../model/diagnosis';
import type { Reading } from '../model/reading';

/** Which layer in front of the API has passed the error on in its own wrapping, where it gives itself away. */
export function layerEvidence({ error, exchange }: Reading): Evidence[] {
  const name = error?.wrappedBy ? GATEWAY_NAMES[error.wrappedBy] : undefined;
  if (name === undefined || !error) return [];
  const { host } = exchange.request;
  const way = host === '' ? '' : ` at ${host}`;
  return [{ source: 'body', text: error.shape === 'wrapped' ? `an error of xAI, wrapped by ${name}${way}` : `passed on by ${name}${way}` }];
}
