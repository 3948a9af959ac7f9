import { NEWEST_CHAT_MODEL, NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL } from '../../../api/models';
import type { ModelFacts } from '../../../api/models/facts';
import type { Choice, Edit } from '../../../model/edit';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, setting } from '../found';

const TEXT = new Set(['/v1/chat/completions', '/v1/responses', '/v1/messages', '/v1/completions', '/v1/complete']);
const LEGACY = new Set(['/v1/completions', '/v1/complete']);

/** The model of the kind that an endpoint serves. */
function modelFor(template: string): string | null {
  if (TEXT.has(template)) return NEWEST_CHAT_MODEL;
  if (template.startsWith('/v1/images/')) return NEWEST_IMAGE_MODEL;
  return template.startsWith('/v1/videos/') ? NEWEST_VIDEO_MODEL : null;
}

function editsFor(template: string, facts: ModelFacts): Edit[] {
  if (isConversation(template) && (facts.kind === 'image' || facts.kind === 'video')) return [];
  if (template === '/v1/chat/completions' && facts.kind === 'chat') return [{ kind: 'convert', conversion: 'chat-to-responses' }];
  const right = modelFor(template);
  return right === null ? [] : [setting('/model', right)];
}

function isConversation(template: string): boolean {
  return template === '/v1/chat/completions' || template === '/v1/responses';
}

/** A conversation with a model that paints: either the conversation or the model was not meant. The model was named, so it goes first. */
function choicesFor(template: string, facts: ModelFacts): Choice[] {
  if (!isConversation(template) || (facts.kind !== 'image' && facts.kind !== 'video')) return [];
  const conversion = facts.kind === 'image' ? 'chat-to-images' : 'chat-to-videos';
  return [
    { label: facts.kind === 'image' ? 'Generate images instead (recommended)' : 'Generate a video instead (recommended)', edits: [{ kind: 'convert', conversion }] },
    { label: `Use \`${NEWEST_CHAT_MODEL}\``, edits: [setting('/model', NEWEST_CHAT_MODEL)] },
  ];
}

/** Finds a model that another endpoint serves: an image model asked to chat, a chat model asked for images. */
export function endpointFaults({ model, template, isDirect }: LintContext): Fault[] {
  const facts = model.targetFacts;
  if (!isDirect || model.sent === null || !facts?.endpoints || facts.endpoints.includes(template) || modelFor(template) === null) return [];
  // Chat models also serve the old completions, unless they reason.
  const isOld = LEGACY.has(template) && facts.kind === 'chat';
  if (isOld && facts.reasoning !== true) return [];
  const [right] = facts.endpoints;
  const isCertain = TEXT.has(template) && (facts.kind === 'image' || (facts.kind === 'chat' && template === '/v1/chat/completions'));
  return [
    // Some endpoints say of a model of another kind that it does not exist.
    fault(model.doubt === 'unknown' ? 'model-not-found' : 'wrong-endpoint-for-model', {
      pointer: '/model',
      values: { model: model.sent, type: facts.kind, url: `https://api.x.ai${right ?? ''}`, endpoint: right ?? '', reason: isOld ? 'models that reason do not serve it' : `it is a model of the kind ${facts.kind}` },
      seen: `${model.sent} was sent to ${template}`,
      fact: isOld ? 'models that reason do not serve the old completions' : `${facts.id} is served by ${facts.endpoints.join(' and ')}`,
      factSource: isOld ? 'spec' : facts.sources[0],
      certainty: isCertain ? 'exact' : 'likely',
      edits: isOld ? [] : editsFor(template, facts),
      choices: choicesFor(template, facts),
    }),
  ];
}
