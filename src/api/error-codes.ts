import type { SourceId } from './sources';

/** One kind of error as the API's `code` names it: a slug since 2026, a sentence before, a gRPC status below. */
export interface ErrorCodeFacts {
  /** The slug, lower-case; null where none was seen. */
  readonly slug: string | null;
  /** The sentence that older answers carry in its place; null where none was seen. */
  readonly sentence: string | null;
  readonly grpc: string | null;
  /** HTTP statuses it was seen with. */
  readonly statuses: readonly number[];
  readonly sources: readonly SourceId[];
}

function row(slug: string | null, sentence: string | null, grpc: string | null, statuses: readonly number[], sources: readonly SourceId[] = ['reports']): ErrorCodeFacts {
  return { slug, sentence, grpc, statuses, sources };
}

/** Codes of errors, as of 2026-10. Speech endpoints still used the sentences on 2026-09-19. */
export const ERROR_CODES: readonly ErrorCodeFacts[] = [
  row('invalid-argument', 'Client specified an invalid argument', 'INVALID_ARGUMENT', [400]),
  row('unauthenticated:no-credentials', 'The request does not have valid authentication credentials', 'UNAUTHENTICATED', [401]),
  row('unauthenticated:bad-credentials', null, 'UNAUTHENTICATED', [403, 400]),
  row('permission-denied', 'The caller does not have permission to execute the specified operation', 'PERMISSION_DENIED', [403]),
  row('not-found', 'Some requested entity was not found', 'NOT_FOUND', [404]),
  row('resource-exhausted', 'Some resource has been exhausted', 'RESOURCE_EXHAUSTED', [429]),
  row('personal-team-blocked:spending-limit', null, null, [403, 402, 429]),
  row('subscription:free-usage-exhausted', null, null, [429]),
  row('unauthorized:blocked-user', null, null, [403]),
  row('unauthorized:dpop-required', null, null, [403]),
  row('invalid_image', null, null, [400]),
  row('imagine:content-moderated', null, null, [400]),
  row('internal', 'Internal error', 'INTERNAL', [500, 200]),
  row(null, 'The service is currently unavailable', 'UNAVAILABLE', [503, 200]),
  row(null, 'The deadline for the request expired before the operation completed', 'DEADLINE_EXCEEDED', [504], ['sdk-py']),
  row(null, 'Unrecoverable data loss or corruption occurred', 'DATA_LOSS', [400], ['sdk-py']),
  row(null, 'An unknown error occurred', 'UNKNOWN', [500], ['sdk-py']),
  // The codes of image and video jobs are written with underscores.
  row('invalid_argument', null, 'INVALID_ARGUMENT', [400, 200], ['spec', 'reports']),
  row('permission_denied', null, 'PERMISSION_DENIED', [200], ['spec']),
  row('failed_precondition', null, 'FAILED_PRECONDITION', [200], ['spec']),
  row('service_unavailable', null, 'UNAVAILABLE', [200], ['spec']),
  row('internal_error', null, 'INTERNAL', [200], ['spec']),
];

const BY_CODE = new Map<string, ErrorCodeFacts>();
for (const facts of ERROR_CODES) {
  if (facts.slug !== null) BY_CODE.set(facts.slug, facts);
  if (facts.sentence !== null) BY_CODE.set(facts.sentence.toLowerCase(), facts);
}

/** What is known of a `code` (or of the text in `[WKE=…]`), slug or sentence, in any case; null where it is not known. */
export function findErrorCode(code: string): ErrorCodeFacts | null {
  return BY_CODE.get(code.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}
