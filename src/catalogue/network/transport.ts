import type { Evidence } from '../../model/diagnosis';
import type { TransportError } from '../../model/exchange';
import type { Reading } from '../../model/reading';
import type { Told } from '../entry';
import { code } from '../words';

/** Why no answer came, where it is one of the kinds; null at once for every exchange that got its answer. */
export function transportOf({ exchange }: Reading, kinds: readonly TransportError['kind'][]): TransportError | null {
  const { transportError } = exchange;
  return transportError && kinds.includes(transportError.kind) ? transportError : null;
}

/** The browser's own word as evidence. */
export function transportEvidence({ kind, code: said }: TransportError): Evidence[] {
  return [{ source: 'transport', text: said ?? kind }];
}

/** The host of the request in code style, or "the server". */
export function hostOf({ reading }: Told): string {
  const { host } = reading.exchange.request;
  return host === '' ? 'the server' : code(host, 60);
}

/** Whether the request went to xAI itself. */
export function isAtXai({ reading }: Told): boolean {
  const { host } = reading.exchange.request;
  return host === 'api.x.ai' || host.endsWith('.api.x.ai');
}
