import { html, invalid, json, refuse, withoutCors, type Answer } from './answer';
import type { Served } from './check/model';
import { BAD_GATEWAY, TIMEOUT_PAGE } from './facts/pages';
import { KEY_ID, RETRY_AFTER_SECONDS, SLOW_MS, TEAM_ID } from './special';

const TIER =
  'Your rate limit tier is determined based on your historical API spend. To learn how to increase your rate limit tier, ' +
  'please visit https://console.x.ai/team/default/rate-limits.';
const LONGEST_PROMPT = 131_072;

/** The fault that a special model brings about in place of generation, or null for every other model. */
export function faultOf({ model }: Served, promptTokens: number): Answer | null {
  switch (model.id) {
    case 'mock-rate-limit-requests':
      return refuse(429, 'resource-exhausted', limited('requests', model.id, 'Requests per Second (actual/limit): 2/2'), {
        'retry-after': String(RETRY_AFTER_SECONDS),
      });
    case 'mock-rate-limit-tokens':
      return refuse(429, 'resource-exhausted', limited('tokens', model.id, 'Tokens per Minute (actual/limit): 10048211/10000000'));
    case 'mock-overloaded':
      return unavailable(
        503,
        'Service temporarily unavailable. The model is at capacity and currently cannot serve this request. Please try again later.',
      );
    case 'mock-overloaded-200':
      return unavailable(200, 'Timed out waiting for first token');
    case 'mock-prompt-too-long':
      return promptTooLong(LONGEST_PROMPT, LONGEST_PROMPT + promptTokens);
    case 'mock-500':
      return refuse(500, 'internal', 'Please retry your request.');
    case 'mock-502':
      return html(502, BAD_GATEWAY);
    case 'mock-524':
      // The page comes from the edge, which does not know of the API's CORS headers.
      return withoutCors(html(524, TIMEOUT_PAGE));
    case 'mock-reset':
      return { kind: 'reset' };
    default:
      return promptTokens > model.contextLength ? promptTooLong(model.contextLength, promptTokens) : null;
  }
}

/** What a special model does to an answer that is otherwise right. */
export function distort({ model }: Served, answer: Answer): Answer {
  if (answer.kind === 'reset' || answer.kind === 'broken') return answer;
  if (model.id === 'mock-no-cors') return withoutCors(answer);
  if (model.id === 'mock-slow') return { ...answer, delayMs: SLOW_MS };
  return answer;
}

/** The refusal of a prompt by the safety check of text models. */
export function contentViolation({ asked }: Served): Answer {
  const ids = `Team: ${TEAM_ID}, API key ID: ${KEY_ID}, Model: ${asked}`;
  return refuse(403, 'permission-denied', `Content violates usage guidelines. ${ids}, Failed check: SAFETY_CHECK_TYPE_CYBER`);
}

/** The refusal of a picture or film after it was made, and billed: the cost is told in ticks of 10⁻¹⁰ dollars. */
export function moderated(what: 'image' | 'video'): Answer {
  return json(400, {
    code: 'imagine:content-moderated',
    error: `Generated ${what} rejected by content moderation.`,
    usage: { cost_in_usd_ticks: what === 'image' ? 200_000_000 : 2_500_000_000 },
  });
}

function limited(what: 'requests' | 'tokens', model: string, limit: string): string {
  return `Too many ${what} for team ${TEAM_ID} and model ${model}. Your team's rate limit is — ${limit}. ${TIER}`;
}

function unavailable(status: number, error: string): Answer {
  return refuse(status, 'The service is currently unavailable', error);
}

function promptTooLong(longest: number, actual: number): Answer {
  return invalid(`This model's maximum prompt length is ${longest} but the request contains ${actual} tokens.`);
}
