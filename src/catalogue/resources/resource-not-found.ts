import type { Reading } from '../../model/reading';
import { ownServer } from '../answered-by';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

/** What the variable part of a path stands for. */
const KINDS: Readonly<Record<string, string>> = {
  file_id: 'file', batch_id: 'batch', voice_id: 'voice', skill_id: 'skill', call_id: 'call', request_id: 'deferred result', collection_id: 'collection',
};

/** The kind and the id that the path asks for, or null. */
function askedFor({ exchange: { request } }: Reading): { kind: string; id: string } | null {
  const { endpoint, path } = request;
  if (!endpoint) return null;
  const asked = path.split('/');
  for (const [at, segment] of endpoint.split('/').entries()) {
    const kind = KINDS[/^\{(\w+)\}/.exec(segment)?.[1] ?? ''];
    if (kind) return { kind: kind === 'deferred result' && endpoint.includes('/videos/') ? 'video' : kind, id: (asked[at] ?? '').replace(/:\w+$/, '') };
  }
  return null;
}

function kindOf(told: Told): string {
  return askedFor(told.reading)?.kind ?? told.values['unit']?.toLowerCase().replaceAll('_', ' ') ?? 'resource';
}

function idOf(told: Told): string | null {
  return askedFor(told.reading)?.id ?? told.values['id'] ?? null;
}

export const resourceNotFound: CatalogueEntry = {
  id: 'resource-not-found',
  topic: 'resources',
  name: 'Resource not found',
  summary: 'A file, batch, video, deferred result or voice with this id does not exist, has expired, or belongs to another team.',
  severity: 'error',
  patterns: [
    { says: /no (?:such )?(?<unit>deferred (?:video|image|completion|chat|request|response|result)|file(?! or directory)|batch|video|collection|voice|skill|document|request|job|vector store|call)s?(?: (?:request|result|completion))?(?: (?:was )?(?:found|exists?|with (?:the )?id))?(?:.{0,20}? (?<id>[0-9a-z_-]*\d[\w-]{5,80}))?/, seen: '2026-10' },
    { says: /(?<unit>file|batch|video|image|request|deferred[ _](?:completion|request|response|video|image|chat completion)|collection|voice|skill|document|job|vector store|call|conversation|task|workspace|upload|generation)(?:[ _]id)?:? (?:(?:with )?(?:the )?(?:id|request_id|name|key)?:? ?[=:]? ?(?<id>(?=[\w-]{0,60}\d)[\w-]{6,80}) )?(?:was |is |could |does |has )?(?:not (?:be )?(?:found|exist|been found)|no longer (?:exists?|available))/, seen: '2026-10' },
    { says: /(?:could not|can not|unable to|failed to) (?:find|locate|retrieve|load) (?:the |a |any )?(?<unit>file|batch|video|image|deferred \w+|request|collection|voice|skill|document|job|vector store|call)\b(?:.{0,20}? (?<id>[0-9a-z_-]*\d[\w-]{5,80}))?/, seen: '2026-10' },
    { says: /(?:invalid|unknown) (?<unit>file|batch|request|collection|voice|skill|document|job|video|call)[ _]id(?:: ?(?<id>[\w-]{3,90}))?/, seen: '2026-10' },
    { says: /(?:result|deferred \w+) (?:has |was )?already (?:been )?(?:fetched|retrieved|consumed|returned)/, seen: '2026-10' },
    { says: /(?<unit>(?:source |parent )?post|asset|media|voice clone|custom voice|api key|key(?! not found in)|team|tool call|session|thread|prompt|template|cache|public url|container|model version)(?: (?:with )?(?:id )?(?<id>[\w-]{6,80}))? (?:was |is |could )?not (?:be )?found\b/, seen: '2026-09' },
    { says: /^(?:the )?(?:requested )?(?<unit>(?!the |some |requested|entity|model|route|page|url|handler|path|endpoint|resource|team|secret|response|previous|field|key|command|image|module|file or)[a-z][a-z_ -]{2,40}?) (?:(?:with )?(?:the )?(?:id )?(?<id>(?=[\w-]{0,60}\d)[\w-]{4,80}) )?(?:was |is |does |could )?not (?:be )?(?:found|exist)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?<unit>file|batch|video|collection|voice|skill|document|job|vector store) (?<id>[a-z]{1,12}_[\w-]{1,60}) (?:was |is |could )?(?:not (?:be )?(?:found|exist)|does not exist)/, seen: '2026-09' },
    { says: /\bfailed to (?:read|open|load) (?:the )?(?:static )?(?<unit>file)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?<unit>file|batch|video|image|collection|voice|skill|document|job|request|vector store) with (?:the )?(?:id|name|key):? ?(?<id>[\w.-]{1,80}) (?:was |is |could )?(?:not (?:be )?found|does not exist)/, seen: '2026-10' },
  ],
  codes: ['file_not_found', 'batch_not_found', 'resource_not_found', 'video_not_found', 'imagine:invalid-parent-post'],
  statuses: [404],
  yieldsTo: ['model-not-found', 'response-not-found', 'model-retired', 'invalid-image', 'job-expired'],
  recognise: (reading) => {
    const { response, request } = reading.exchange;
    if (response.status !== 404 || !askedFor(reading)) return null;
    const isSilent = !reading.error || reading.error.message === '' || /^(?:not found|some requested entity was not found)\.?$/i.test(reading.error.message);
    return isSilent ? { confidence: 'likely', evidence: [{ source: 'status', text: '404' }, { source: 'url', text: request.path }] } : null;
  },
  title: (told) => `Check the id of the ${kindOf(told)}`,
  cause: (told) => {
    const id = idOf(told);
    const kind = kindOf(told);
    const isDeferred = /deferred|request|completion/.test(kind);
    const server = ownServer(told);
    if (server !== null) return `${server} has no ${kind}${id ? ` ${code(id)}` : ' with this id'}: the id is wrong, or what it names was deleted or has expired.`;
    return `There is no ${kind}${id ? ` ${code(id)}` : ' with this id'} for the team of this key${isDeferred ? ': a deferred result can be fetched once, and within 24 hours' : ': the id is wrong, it was deleted or has expired, or it belongs to another team'}.`;
  },
  steps: (told) => (/deferred|request|completion/.test(kindOf(told))
    ? ['Compare the id with the `request_id` of the answer that started it.', 'Keep the result when it is fetched: it is given out once.', 'Start the request again where the result is gone.']
    : [`List what there is, to compare the id of the ${kindOf(told)}.`, ...(ownServer(told) === null ? ['Use a key of the team that made it.'] : []), 'Make it again where it has expired.']),
  retry: () => never('The id stays unknown.'),
  docs: [DOCS.deferred, DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: 'official TypeScript SDK, tests, 2026-10',
      status: 404,
      body: '{"error":{"message":"No deferred video"}}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'reported',
      source: 'public code, tests of a media gateway, 2026-09',
      status: 404,
      body: '{"code":"not_found","error":"request not found"}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'built',
      source: 'a file that was deleted; the OpenAPI document lists 404 for it, 2026-10',
      status: 404,
      body: '',
      method: 'GET',
      url: 'https://api.x.ai/v1/files/file-5d0a6bb77b474d3c',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 404,
      body: '404 Source post not found [WKE=imagine:invalid-parent-post]',
    },
  ],
};
