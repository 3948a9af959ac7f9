import type { CatalogueEntry, Told } from '../entry';
import { findModel } from '../../api/models';
import { DOCS } from '../docs';
import { code, modelOf, never, shorten } from '../words';
import { bareModelId, meantModel, modelChoices, modelLocation, newestFor } from './replacement';

/** The model to use now: the successor's successor, where the named one is itself gone. */
function successorOf(told: Told): string {
  const named = told.values['successor'];
  const id = modelOf(told);
  return (named === undefined ? null : (meantModel(named) ?? named)) ?? (id === null ? null : meantModel(id)) ?? newestFor(told);
}

export const modelRetired: CatalogueEntry = {
  id: 'model-retired',
  topic: 'model',
  name: 'Model retired',
  summary: 'xAI has taken the model out of service.',
  severity: 'error',
  patterns: [
    { says: /\bmodel (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) (?:was|has been|is|is now|will be) (?:deprecated|retired|removed|discontinued|decommissioned|sunset|shut down|turned off)(?: (?:on|since|as of) (?<date>\d{4}-\d\d-\d\d|[a-z]{3,9} \d{1,2},? \d{4}))?(?: and (?:is|has been) (?:no longer (?:accessible|available|supported)|removed)(?: via the api)?)?[.;,]? (?:please )?(?:use|migrate to|switch to|try)(?: using)? (?:the )?(?:model )?(?<successor>grok[\w.:/-]{0,80}\w)/, seen: '2025-09' },
    { says: /\bmodel:? (?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) (?:was|has been|is|is now) (?:deprecated|retired|removed|discontinued|decommissioned|sunset|shut down|turned off)(?: (?:on|since|as of) (?<date>\d{4}-\d\d-\d\d|[a-z]{3,9} \d{1,2},? \d{4}))?(?:.{0,40}?no longer (?:accessible|available|supported)(?: via the api)?)?/, seen: '2025-09' },
    { says: /(?<![\w.:/-])(?<model>grok[\w.:/-]{0,80}\w) (?:was|has been|is|is now) (?:deprecated|retired|removed|discontinued|decommissioned|sunset)(?: (?:on|since|as of) (?<date>\d{4}-\d\d-\d\d|[a-z]{3,9} \d{1,2},? \d{4}))?/, seen: '2026-05' },
    { says: /\bmodel:? (?:(?<model>[\w.:/@[\]~+-]{0,99}[\w\]]) )?(?:is|has been) no longer (?:accessible|available|supported|served|offered)/, seen: '2025-09' },
    { says: /\b(?:this|the(?: requested)?) model (?:was|has been|is|is now) (?:deprecated|retired|removed|discontinued|decommissioned)/, seen: '2026-05' },
    { says: /\b(?:deprecated|retired|discontinued) model\b/, seen: '2026-05', certainty: 'likely' },
    { says: /\b(?<model>grok[\w.:/-]{0,80}\w) (?:will be|is being) (?:deprecated|retired|removed|shut down)(?: on (?<date>\d{4}-\d\d-\d\d))?/, seen: '2026-09' },
    { says: /(?<![\w.:/-])(?<model>grok[\w:/-]{0,40}(?:\.\d[\w-]{0,30})?) (?:[\w-]{1,20} ){0,8}no longer (?:available|accessible|supported|served|offered)\b/, seen: '2026-09' },
    { says: /\bdeprecated (?:on |since |as of )?(?<date>\d{4}-\d\d-\d\d)/, seen: '2026-10', certainty: 'likely' },
    { says: /(?<![\w.:/-])(?<model>grok[\w.:/-]{0,60}\w) (?:was|has been|is) (?:shut down|turned off|switched off|phased out)(?: on (?<date>\d{4}-\d\d-\d\d))?/, seen: '2026-10' },
  ],
  codes: ['model_deprecated', 'model_retired'],
  statuses: [404, 400, 410],
  title: (told) => `Use ${code(shorten(successorOf(told), 36), 36)}`,
  cause: (told) => {
    const id = modelOf(told);
    const date = told.values['date'] ?? (id === null ? null : findModel(bareModelId(id))?.retiredOn) ?? null;
    return `${id ? code(id) : 'The model'} was retired${date ? ` on ${date}` : ''} and is no longer served.`;
  },
  steps: (told) => {
    const named = told.values['successor'];
    const use = successorOf(told);
    return [
      `Set \`model\` to ${code(use)}${named && named !== use ? `; ${code(named)}, which the message names, is itself retired` : ''}.`,
      'Check the other parameters: the successor may refuse some that the old model took.',
      'Call `/v1/models` with the same key: it lists what is served now.',
    ];
  },
  choices: (told) => modelChoices(told, [successorOf(told), newestFor(told)]),
  locations: (told) => modelLocation(told, 'retired'),
  retry: () => never('A retired model does not come back.'),
  docs: [DOCS.migration, DOCS.models, DOCS.imageMigration],
  examples: [
    {
      provenance: 'reported', source: 'public reports, 2025', status: 404, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"Some requested entity was not found","error":"The model grok-beta was deprecated on 2025-09-15 and is no longer accessible via the API. Please use grok-3 instead."}',
      requestBody: '{"model":"grok-beta","messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
