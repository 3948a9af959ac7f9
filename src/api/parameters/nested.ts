import type { ParameterFacts } from './facts';
import { parameter } from './facts';

/** A member within a member of a body. */
interface NestedFacts {
  readonly endpoint: string;
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly facts: ParameterFacts;
}

/** Numbers that stand deeper in a body, as of 2026-10. Seconds. */
export const NESTED_RANGES: readonly NestedFacts[] = [
  { endpoint: '/v1/realtime/client_secrets', pointer: '/expires_after/seconds', facts: parameter('seconds', 'integer', { min: 1, max: 3_600, sources: ['sdk-ts', 'ai-sdk'] }) },
  { endpoint: '/v1/images/generations', pointer: '/storage_options/expires_after', facts: parameter('expires_after', 'integer', { min: 1, max: 2_592_000 }) },
  { endpoint: '/v1/images/edits', pointer: '/storage_options/expires_after', facts: parameter('expires_after', 'integer', { min: 1, max: 2_592_000 }) },
];
