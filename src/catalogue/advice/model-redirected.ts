import type { CatalogueEntry, Recognition } from '../entry';
import { parseJson, member, stringMember } from '../../model/json';
import type { Reading } from '../../model/reading';
import { findModel } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';
import { modelChoices, modelLocation } from '../model/replacement';

const EVENTS_READ = 5;

/** The model that the answer says it was made with, or null. */
function servedModel({ response, exchange }: Reading): string | null {
  const { stream } = exchange.response;
  if (!stream) return stringMember(response, 'model');
  for (const event of stream.events.slice(0, EVENTS_READ)) {
    if (event.direction === 'sent' || !event.data.includes('"model"')) continue;
    const data = parseJson(event.data);
    const model = stringMember(data, 'model') ?? stringMember(member(data, 'response'), 'model');
    if (model !== null) return model;
  }
  return null;
}

/** A retired id that was answered by another model. Other differences are aliases, and fine. */
function recognise(reading: Reading): Recognition | null {
  const { status } = reading.exchange.response;
  const asked = stringMember(reading.request, 'model');
  if (asked === null || status === null || status < 200 || status > 299) return null;
  const facts = findModel(asked);
  if (!facts || (facts.status !== 'redirected' && facts.status !== 'removed')) return null;
  const served = servedModel(reading);
  if (served === null || served === asked || findModel(served)?.id === facts.id) return null;
  return {
    confidence: 'exact',
    evidence: [
      { source: 'body', text: `requested ${asked}, answered by ${served}` },
      { source: 'facts', text: `${facts.id} was retired${facts.retiredOn ? ` on ${facts.retiredOn}` : ''}` },
    ],
    values: { model: asked, successor: served, ...(facts.retiredOn ? { date: facts.retiredOn } : {}) },
  };
}

export const modelRedirected: CatalogueEntry = {
  id: 'model-redirected',
  topic: 'advice',
  name: 'Served by another model',
  summary: 'The requested model is retired; another one answered, and is billed.',
  severity: 'warning',
  patterns: [],
  recognise,
  title: ({ values }) => (values['successor'] ? `Name ${code(values['successor'], 32)} in the request` : 'Name a model that is served'),
  cause: (told) => {
    const { successor, date } = told.values;
    const asked = modelOf(told);
    return `${asked ? code(asked) : 'The requested model'} was retired${date ? ` on ${date}` : ''}; ${successor ? code(successor) : 'another model'} answered and is billed at its own price.`;
  },
  steps: ({ values }) => [
    `Set \`model\` to ${values['successor'] ? code(values['successor']) : 'a current one'}, or choose another current model.`,
    'Check price, context length and reasoning effort of the model that answers now.',
  ],
  choices: (told) => modelChoices(told, [told.values['successor'] ?? null]),
  locations: (told) => modelLocation(told, 'retired'),
  retry: () => never('It was answered.'),
  docs: [DOCS.migration, DOCS.models, DOCS.imageMigration],
  examples: [
    {
      provenance: 'built', source: 'docs.x.ai on the retirement of 2026-05-15: old ids are served and billed as the successor', status: 200, method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4-fast-reasoning","messages":[{"role":"user","content":"Hi"}]}',
      body: '{"id":"c1","object":"chat.completion","model":"grok-4.3","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}]}',
    },
  ],
};
