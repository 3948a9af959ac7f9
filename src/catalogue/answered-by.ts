import { isXaiHost } from '../api/hosts';
import type { ErrorShape } from '../model/api-error';
import type { Told } from './entry';
import { GATEWAY_NAMES } from './gateway-names';
import { code } from './words';

/** xAI's own words, which also somebody in between may hand on. */
const OF_XAI = /\bx\.ai\b|\bxai(?:\b|exception)|\bfor team\b/i;
/** The shapes in which xAI writes itself: gateways that change nothing hand them on. */
const AS_XAI_WRITES: ReadonlySet<ErrorShape> = new Set(['flat', 'error-only', 'wrapped']);
/** Cloudflare numbers its own errors (2001 …), which are else written alike. */
const NUMBERED = /^\d{4}$/;

/**
 * The gateway that answered for itself, by name, with a key and models of its own: what it says is none of xAI's words.
 * Null where xAI answered, where a gateway handed on what xAI said, and where nobody is known.
 */
export function gatewayAnswering({ reading: { error, exchange } }: Told): string | null {
  const gateway = error?.wrappedBy ?? null;
  if (!error || gateway === null || (AS_XAI_WRITES.has(error.shape) && !NUMBERED.test(error.code ?? '')) || isXaiHost(exchange.request.host) || OF_XAI.test(error.message)) return null;
  return GATEWAY_NAMES[gateway] ?? null;
}

/** The server of the application that answered, in code style: it is no host of xAI's and no known gateway. Null for all others. */
export function ownServer({ reading: { error, exchange } }: Told): string | null {
  const { host } = exchange.request;
  const isGateway = error?.wrappedBy ? GATEWAY_NAMES[error.wrappedBy] !== undefined : false;
  return host === '' || isGateway || isXaiHost(host) ? null : code(host, 60);
}

/** The same, where it is the server that has to hold the key: the page sent none. */
export function keyHolder(told: Told): string | null {
  return told.reading.exchange.credential.via === 'none' ? ownServer(told) : null;
}
