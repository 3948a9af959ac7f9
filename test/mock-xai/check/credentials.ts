import { invalid, refuse, type Answer } from '../answer';
import type { Call } from '../call';
import {
  GOOD_KEY, KEY_BLOCKED, KEY_BLOCKED_USER, KEY_CREDITS_EXHAUSTED, KEY_NO_ACL, KEY_NO_CREDITS, KEY_REGION, KEY_SUBSCRIPTION, TEAM_ID,
} from '../special';

const denied = (error: string): Answer => refuse(403, 'permission-denied', error);

/** What each faulty key is told. */
const ACCOUNT_FAULTS = new Map<string, Answer>([
  [
    KEY_NO_CREDITS,
    denied(
      "Your newly created team doesn't have any credits or licenses yet. " +
        `You can purchase those on https://console.x.ai/team/${TEAM_ID}.`,
    ),
  ],
  [
    KEY_CREDITS_EXHAUSTED,
    denied(
      `Your team ${TEAM_ID} has either used all available credits or reached its monthly spending limit. ` +
        'To continue making API requests, please purchase more credits or raise your spending limit.',
    ),
  ],
  [
    KEY_SUBSCRIPTION,
    refuse(
      403,
      'personal-team-blocked:spending-limit',
      'You have run out of credits or need a Grok subscription. ' +
        'Add credits at https://grok.com/?_s=usage or upgrade at https://grok.com/supergrok.',
    ),
  ],
  [KEY_BLOCKED, denied('API key is currently blocked: Blocked due to API key leak')],
  [
    KEY_NO_ACL,
    denied(
      "Access to the chat endpoint is denied. Please ensure you're using the correct credentials. If you believe this is a mistake, " +
        'please log into console.x.ai and update the permissions, or contact support.',
    ),
  ],
  // Only the end of this sentence was ever reported.
  [KEY_REGION, denied('The model is not available in your region')],
  [KEY_BLOCKED_USER, refuse(403, 'unauthorized:blocked-user', 'User is blocked')],
]);

/** The key of a call: from `authorization: Bearer`, or from `x-api-key`, which the live server takes too; null when there is none. */
export function keyOf(call: Call): string | null {
  const bearer = /^Bearer\s+(.*)$/i.exec(call.headers.authorization ?? '')?.[1]?.trim();
  return bearer || call.headers['x-api-key']?.trim() || null;
}

/** Refuses a call without a key, with a key that does not exist, or with a key whose account has a fault. */
export function checkCredentials(call: Call): Answer | null {
  const key = keyOf(call);
  return checkKey(key) ?? (key === null ? null : (ACCOUNT_FAULTS.get(key) ?? null));
}

/** Refuses a missing or unknown key only: the account behind it may be in any state. */
export function checkKey(key: string | null): Answer | null {
  if (key === null) return refuse(401, 'unauthenticated:no-credentials', 'No credentials presented.');
  if (key === GOOD_KEY || ACCOUNT_FAULTS.has(key)) return null;
  const isToken = /^eyJ[\w-]+\./.test(key);
  if (isToken) return refuse(403, 'unauthenticated:bad-credentials', 'The OAuth2 access token could not be validated.');
  return invalid('Incorrect API key provided. You can obtain an API key from https://console.x.ai.');
}
