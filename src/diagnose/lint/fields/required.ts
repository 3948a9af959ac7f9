import { parametersOf } from '../../../api/parameters';
import type { Choice, Edit } from '../../../model/edit';
import { member, stringMember, type Json, type JsonObject } from '../../../model/json';
import { pointerOf } from '../../../model/pointer';
import { suggest } from '../../suggest';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault, removal, renaming, setting } from '../found';
import { itemsOf } from '../messages/walk';

/** Names that other APIs give to a required field. */
const NAMES_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  '/v1/tts text': ['input', 'prompt'],
  '/v1/responses input': ['prompt', 'text', 'query', 'question'],
  '/v1/images/generations prompt': ['text', 'description', 'input', 'query'],
  '/v1/images/edits prompt': ['text', 'description', 'input', 'instruction'],
  '/v1/documents/search query': ['q', 'text', 'input'],
  '/v1/embeddings input': ['texts', 'text', 'prompt'],
};

/** Finds fields without which the endpoint does nothing, and what stands there under another name. */
export function requiredFaults(context: LintContext): Fault[] {
  const { body, template } = context;
  if (!body) return [];
  const found: Fault[] = [];
  for (const facts of parametersOf(template)) {
    const { name } = facts;
    if (!facts.isRequired || name === 'model' || (body[name] !== undefined && body[name] !== null)) continue;
    const { pointer, edits, choices, seen } = remedy(context, body, name);
    found.push(
      fault('missing-field', {
        pointer,
        values: { field: name, endpoint: template },
        seen,
        fact: `${template} cannot do without ${name}`,
        factSource: facts.sources[0],
        edits,
        choices,
      }),
    );
  }
  return found;
}

/** The turns of Gemini's API as messages: its roles are user and model, its parts have no type. Null for anything else. */
function messagesOfGemini(contents: Json | undefined): Json[] | null {
  const messages = itemsOf(contents).map((turn): Json => {
    const texts = itemsOf(member(turn, 'parts')).flatMap((part) => stringMember(part, 'text') ?? []);
    return { role: stringMember(turn, 'role') === 'model' ? 'assistant' : 'user', content: texts.join('\n') };
  });
  return messages.length > 0 && messages.every((message) => stringMember(message, 'content') !== '') ? messages : null;
}

interface Remedy {
  readonly pointer: string;
  readonly seen: string;
  readonly edits: readonly Edit[];
  readonly choices: readonly Choice[];
}

function remedy({ template, reading }: LintContext, body: JsonObject, name: string): Remedy {
  const url = (path: string): Edit => ({ kind: 'set-url', url: reading.exchange.request.url.replace(reading.exchange.request.path, path) });
  const at = (present: string, edits: readonly Edit[], choices: readonly Choice[] = []): Remedy => ({
    pointer: pointerOf(present), seen: `the body holds ${present}, not ${name}`, edits, choices,
  });
  if (name === 'input' && Array.isArray(body['messages'])) return at('messages', [{ kind: 'convert', conversion: 'chat-to-responses' }]);
  if (name === 'messages' && template === '/v1/chat/completions') {
    if (body['input'] !== undefined) return at('input', [url('/v1/responses')]);
    const prompt = body['prompt'];
    if (typeof prompt === 'string') return at('prompt', [removal('/prompt'), setting('/messages', [{ role: 'user', content: prompt }])]);
    const turns = messagesOfGemini(body['contents']);
    if (turns) return at('contents', [removal('/contents'), setting('/messages', turns)]);
  }
  if (name === 'prompt' && Array.isArray(body['messages'])) {
    if (template.startsWith('/v1/images/')) return at('messages', [{ kind: 'convert', conversion: 'chat-to-images' }]);
    return at('messages', [url('/v1/chat/completions')]);
  }
  const elsewhere = NAMES_ELSEWHERE[`${template} ${name}`] ?? [];
  const known = new Set(parametersOf(template).map((facts) => facts.name));
  const present = elsewhere.find((other) => typeof body[other] === 'string')
    ?? Object.keys(body).find((key) => !known.has(key) && suggest(key, [name]) !== null);
  if (present !== undefined) return at(present, [renaming(pointerOf(present), name)]);
  return { pointer: '', seen: `the body holds no ${name}`, edits: [], choices: [] };
}
