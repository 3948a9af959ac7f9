const key = (word: string): string => 'xai-' + word.repeat(10);

/** The only key that the mock accepts without a fault. */
export const GOOD_KEY = key('mockkey0');
/** A key of a new team that never bought credits. */
export const KEY_NO_CREDITS = key('nocredit');
/** A key of a team that spent everything. */
export const KEY_CREDITS_EXHAUSTED = key('spentout');
/** A key of a personal team at its spending limit. */
export const KEY_SUBSCRIPTION = key('personal');
/** A key that was found in public and blocked. */
export const KEY_BLOCKED = key('blockedk');
/** A key whose access list lacks the endpoint. */
export const KEY_NO_ACL = key('aclempty');
/** A key used from a region that the model is not offered in. */
export const KEY_REGION = key('noregion');
/** A key of a blocked account. */
export const KEY_BLOCKED_USER = key('userblck');
/** The one client secret that the realtime socket accepts as the subprotocol `xai-client-secret.<secret>`. */
export const GOOD_CLIENT_SECRET = 'mocksecret0';

/** Models that exist only here; each brings about the fault it is named after, once every earlier check has passed. */
export const SPECIAL_MODELS = [
  'mock-rate-limit-requests',
  'mock-rate-limit-tokens',
  'mock-overloaded',
  'mock-overloaded-200',
  'mock-stream-error',
  'mock-stream-cut',
  'mock-moderation',
  'mock-prompt-too-long',
  'mock-500',
  'mock-502',
  'mock-524',
  'mock-no-cors',
  'mock-slow',
  'mock-reset',
  'mock-job-pending',
  'mock-job-failed',
  'mock-job-expired',
] as const;

export type SpecialModel = (typeof SPECIAL_MODELS)[number];

/** How long `mock-slow` waits before it answers, in milliseconds. */
export const SLOW_MS = 3000;
/** The `retry-after` of `mock-rate-limit-requests`, in seconds. */
export const RETRY_AFTER_SECONDS = 2;
/** How often a deferred job answers "not ready" before it is done. */
export const PENDING_POLLS = 2;

export const TEAM_ID = '3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07';
export const KEY_ID = 'b6d0c9e2-15f4-4a37-8e21-6c0f9a7d3e58';
