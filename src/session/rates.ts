import { headerValue, type Exchange } from '../model/exchange';

/** How much of an allowance is left. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
}

/** What the newest answer of a model said about its limits. */
export interface RateLimit {
  /** The model of the request; null where it named none. */
  readonly model: string | null;
  readonly requests: Allowance | null;
  readonly tokens: Allowance | null;
  /** When the answer was complete, in milliseconds since the epoch. */
  readonly seenAt: number;
  /** Whether the newest answer refused the request for its rate (429). */
  readonly isRefused: boolean;
  /** How many requests of the model were refused so. */
  readonly refusals: number;
}

/** The limits of all models that were seen. */
export interface Rates {
  see(exchange: Exchange): void;
  /** The lowest first. The same array until something changes. */
  list(): readonly RateLimit[];
  clear(): void;
}

const MOST_MODELS = 100;

/** Knows nothing yet. */
export function createRates(): Rates {
  const known = new Map<string | null, RateLimit>();
  // An exchange comes again when its body does.
  const refused = new Set<string>();
  let sorted: readonly RateLimit[] | null = [];
  return {
    see(exchange) {
      const { model } = exchange.request;
      const before = known.get(model);
      const isRefused = exchange.response.status === 429;
      const seenAt = exchange.startedAt + (exchange.durationMs ?? 0);
      const requests = allowance(exchange, 'requests');
      const tokens = allowance(exchange, 'tokens');
      if (requests === null && tokens === null && !(isRefused && before)) return;
      const refusals = (before?.refusals ?? 0) + (isRefused && !refused.has(exchange.id) ? 1 : 0);
      if (isRefused) refused.add(exchange.id);
      if (!before && known.size >= MOST_MODELS) return;
      // Answers do not come in the order of the requests: the newest counts.
      const isNewest = !before || seenAt >= before.seenAt;
      known.set(model, {
        model,
        requests: isNewest ? (requests ?? before?.requests ?? null) : before.requests,
        tokens: isNewest ? (tokens ?? before?.tokens ?? null) : before.tokens,
        seenAt: isNewest ? seenAt : before.seenAt,
        isRefused: isNewest ? isRefused : before.isRefused,
        refusals,
      });
      sorted = null;
    },
    list: () => (sorted ??= [...known.values()].sort((a, b) => shareOf(a) - shareOf(b))),
    clear() {
      known.clear();
      refused.clear();
      sorted = [];
    },
  };
}

/** The smaller of the shares that are left, from 0 to 1. */
function shareOf({ requests, tokens }: RateLimit): number {
  return Math.min(...[requests, tokens].map((one) => (one === null || one.limit === 0 ? 1 : one.remaining / one.limit)));
}

function allowance({ response }: Exchange, of: 'requests' | 'tokens'): Allowance | null {
  const limit = numberOf(headerValue(response.headers, `x-ratelimit-limit-${of}`));
  const remaining = numberOf(headerValue(response.headers, `x-ratelimit-remaining-${of}`));
  return limit === null || remaining === null ? null : { limit, remaining: Math.min(remaining, limit) };
}

function numberOf(value: string | null): number | null {
  return value !== null && /^\d{1,15}$/.test(value.trim()) ? Number(value) : null;
}
