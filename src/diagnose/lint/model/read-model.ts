import { findModel, NEWEST_CHAT_MODEL } from '../../../api/models';
import type { ModelFacts } from '../../../api/models/facts';
import type { JsonObject } from '../../../model/json';
import { member } from '../../../model/json';
import type { LearnedModel } from '../../../model/knowledge';
import type { Reading } from '../../../model/reading';
import { meantId, type MeantId } from './model-id';

/** Endpoints that take no request without a model. */
const NEEDS_MODEL = new Set(['/v1/chat/completions', '/v1/responses', '/v1/messages', '/v1/completions', '/v1/complete', '/v1/embeddings']);

/** What the server says about the model, where it says anything. */
type Doubt = 'retired' | 'unknown' | null;

/** The model of a request, as far as reading tells. */
export interface ModelReading {
  /** The id as sent; null where there is none. */
  readonly sent: string | null;
  /** What the facts say about the id as sent. */
  readonly facts: ModelFacts | null;
  readonly learned: LearnedModel | null;
  readonly isMissing: boolean;
  /** What an unknown id meant. */
  readonly meant: MeantId | null;
  readonly doubt: Doubt;
  /** The id that the corrected request names: as sent where nothing is wrong with it; null where nobody can tell. */
  readonly target: string | null;
  /** What the facts say about that one; its parameters are judged by it. */
  readonly targetFacts: ModelFacts | null;
}

/** Reads the model of a request. `isDirect` is false where a gateway may have names of its own. */
export function readModel(reading: Reading, template: string, body: JsonObject | null, isDirect: boolean): ModelReading {
  const value = member(body, 'model');
  const sent = typeof value === 'string' && value.trim() !== '' ? value : null;
  const none: ModelReading = { sent, facts: null, learned: null, isMissing: false, meant: null, doubt: null, target: sent, targetFacts: null };
  if (sent === null) {
    const isMissing = body !== null && NEEDS_MODEL.has(template) && (value === undefined || value === null || value === '');
    return isMissing ? { ...none, isMissing, target: NEWEST_CHAT_MODEL, targetFacts: findModel(NEWEST_CHAT_MODEL) } : none;
  }
  const facts = findModel(sent);
  if (!isDirect) return { ...none, facts, targetFacts: facts };
  const learned = learnedModel(reading, sent);
  const doubt = doubtOf(reading, sent);
  if (learned && doubt === null) return { ...none, facts, learned, targetFacts: facts };
  if (facts?.kind === 'placeholder') {
    return { ...none, facts, isMissing: true, target: NEWEST_CHAT_MODEL, targetFacts: findModel(NEWEST_CHAT_MODEL) };
  }
  if (facts) {
    const target = facts.status === 'removed' || (facts.status === 'redirected' && doubt !== null) ? facts.successor : sent;
    return { ...none, facts, doubt, target, targetFacts: target === sent ? facts : findModel(target ?? '') };
  }
  const meant = meantId(sent, [...reading.knowledge.models.keys()]);
  const isSure = meant !== null && ((meant.how !== 'variant' && meant.how !== 'version') || doubt !== null);
  const found = isSure ? findModel(meant.id) : null;
  const target = isSure ? (found?.status === 'removed' || found?.status === 'redirected' ? found.successor : meant.id) : sent;
  return { ...none, doubt, meant, target, targetFacts: findModel(target ?? '') };
}

function learnedModel({ knowledge }: Reading, id: string): LearnedModel | null {
  const own = knowledge.models.get(id);
  if (own) return own;
  for (const model of knowledge.models.values()) if (model.aliases.includes(id)) return model;
  return null;
}

/** Whether the server's own words say that there is no such model. */
function doubtOf({ error }: Reading, id: string): Doubt {
  if (!error || !error.message.includes(id)) return null;
  if (/deprecated|retired|no longer (?:accessible|available|supported)|sunset/i.test(error.message)) return 'retired';
  return /not found|not exist|not have access|no access|unknown model|invalid model|not a valid model|no such model/i.test(error.message) ? 'unknown' : null;
}
